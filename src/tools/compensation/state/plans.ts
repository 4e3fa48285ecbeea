import { blankPlan, presetMeasure, presetMeasuresOf, presetPlan, type PlanPreset } from '../presets.ts';
import {
  compensationLimits,
  type CompensationInputs,
  type Gate,
  type Modifier,
  type Plan,
  type PoolShare,
} from '../schema.ts';
import { changePlan, withElement } from './lists.ts';

type Change = (inputs: CompensationInputs) => CompensationInputs;

export function patchPlan(planId: string, part: Partial<Omit<Plan, 'id'>>): Change {
  return changePlan(planId, (plan) => ({ ...plan, ...part }));
}

/** The measures of a ready-made plan that are not there yet, while there is room. */
function withMeasuresOf(inputs: CompensationInputs, preset: PlanPreset): CompensationInputs {
  const missing = presetMeasuresOf(preset).filter((id) => !inputs.measures.some((one) => one.id === id));
  return missing.length === 0
    ? inputs
    : { ...inputs, measures: [...inputs.measures, ...missing.map(presetMeasure)] };
}

function withPlan(inputs: CompensationInputs, plan: Plan): CompensationInputs {
  if (inputs.plans.length >= compensationLimits.plans) return inputs;
  return { ...inputs, plans: [...inputs.plans, plan], current: plan.id };
}

/** One more plan, ready-made or empty, and looked at; nothing happens when there are four. */
export function addPlan(planId: string, preset: PlanPreset | null): Change {
  return (inputs) => {
    if (inputs.plans.length >= compensationLimits.plans) return inputs;
    return preset === null
      ? withPlan(inputs, blankPlan(planId))
      : withPlan(withMeasuresOf(inputs, preset), presetPlan(preset, planId));
  };
}

/** Puts a ready-made plan in the place of one; what the people have of their own stays. */
export function takePlan(planId: string, preset: PlanPreset): Change {
  return (inputs) => changePlan(planId, () => presetPlan(preset, planId))(withMeasuresOf(inputs, preset));
}

export function duplicatePlan(planId: string, newId: string, name: string): Change {
  return (inputs) => {
    const plan = inputs.plans.find(({ id }) => id === planId);
    return plan === undefined ? inputs : withPlan(inputs, { ...plan, id: newId, name });
  };
}

/** The last plan stays. */
export function removePlan(planId: string): Change {
  return (inputs) => {
    const plans = inputs.plans.filter(({ id }) => id !== planId);
    const [first] = plans;
    if (first === undefined) return inputs;
    return { ...inputs, plans, current: inputs.current === planId ? first.id : inputs.current };
  };
}

/** A condition at 90 % on a measure, for the whole plan. */
export function addGate(planId: string, id: string, measureId: string): Change {
  return changePlan(planId, (plan) =>
    plan.gates.length >= compensationLimits.gates
      ? plan
      : {
          ...plan,
          gates: [
            ...plan.gates,
            { id, measureId, atLeast: 0.9, inclusive: true, closesAll: true, closes: [] },
          ],
        },
  );
}

export function patchGate(planId: string, id: string, part: Partial<Omit<Gate, 'id'>>): Change {
  return changePlan(planId, (plan) => ({
    ...plan,
    gates: withElement(plan.gates, id, (gate) => ({ ...gate, ...part })),
  }));
}

export function removeGate(planId: string, id: string): Change {
  return changePlan(planId, (plan) => ({ ...plan, gates: plan.gates.filter((gate) => gate.id !== id) }));
}

/** A modifier that changes nothing yet: factor 1, or 0.9 to 1.1 along a measure. */
export function addModifier(planId: string, id: string, measureId: string | null): Change {
  const modifier: Modifier = {
    id,
    name: '',
    kind: measureId === null ? 'stated' : 'measure',
    factor: 1,
    measureId,
    points: [
      { id: 'low', attainment: 0.8, factor: 0.9 },
      { id: 'target', attainment: 1, factor: 1 },
      { id: 'high', attainment: 1.1, factor: 1.1 },
    ],
    interpolation: 'linear',
  };
  return changePlan(planId, (plan) =>
    plan.modifiers.length >= compensationLimits.modifiers
      ? plan
      : { ...plan, modifiers: [...plan.modifiers, modifier] },
  );
}

export function patchModifier(planId: string, id: string, part: Partial<Omit<Modifier, 'id'>>): Change {
  return changePlan(planId, (plan) => ({
    ...plan,
    modifiers: withElement(plan.modifiers, id, (modifier) => ({ ...modifier, ...part })),
  }));
}

export function removeModifier(planId: string, id: string): Change {
  return changePlan(planId, (plan) => ({
    ...plan,
    modifiers: plan.modifiers.filter((modifier) => modifier.id !== id),
  }));
}

export function patchPool(planId: string, part: Partial<Plan['pool']>): Change {
  return changePlan(planId, (plan) => ({ ...plan, pool: { ...plan.pool, ...part } }));
}

export function addShare(planId: string, share: PoolShare): Change {
  return changePlan(planId, ({ pool, ...plan }) => ({
    ...plan,
    pool:
      pool.shares.length >= compensationLimits.shares ? pool : { ...pool, shares: [...pool.shares, share] },
  }));
}

export function patchShare(planId: string, id: string, part: Partial<Omit<PoolShare, 'id'>>): Change {
  return changePlan(planId, ({ pool, ...plan }) => ({
    ...plan,
    pool: { ...pool, shares: withElement(pool.shares, id, (share) => ({ ...share, ...part })) },
  }));
}

export function removeShare(planId: string, id: string): Change {
  return changePlan(planId, ({ pool, ...plan }) => ({
    ...plan,
    pool: { ...pool, shares: pool.shares.filter((share) => share.id !== id) },
  }));
}
