import { normaliseWeights } from '../../../engine/decision/normalise-weights.ts';
import type { Bands, CompensationInputs } from '../schema.ts';
import { changePlan } from './lists.ts';

// What the first screen can change; the other changes arrive with the screens that make them.

type Change = (inputs: CompensationInputs) => CompensationInputs;

/** Looks at another plan. */
export function openPlan(planId: string): Change {
  return (inputs) => (inputs.plans.some(({ id }) => id === planId) ? { ...inputs, current: planId } : inputs);
}

/** Makes the weights of a plan sum to 1 in their proportions; alike where all are 0. */
export function normaliseMeasures(planId: string): Change {
  return changePlan(planId, (plan) => {
    const weights = normaliseWeights(plan.measures.map(({ weight }) => weight));
    const share = 1 / plan.measures.length;
    return {
      ...plan,
      measures: plan.measures.map((terms, index) => ({ ...terms, weight: weights?.[index] ?? share })),
    };
  });
}

export function patchBands(part: Partial<Bands>): Change {
  return (inputs) => ({ ...inputs, bands: { ...inputs.bands, ...part } });
}
