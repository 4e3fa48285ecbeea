import {
  compensationLimits,
  type CompensationInputs,
  type CurvePoints,
  type GoalSettings,
  type GoalVariable,
  type Plan,
  type ScanSettings,
  type SimulationSettings,
} from '../schema.ts';

/** Where to look for each variable: factors of the target variable, slopes above target, attainments of excellence. */
const ranges = {
  'target-variable': { from: 0.25, to: 2 },
  accelerator: { from: 0.25, to: 10 },
  excellence: { from: 1.02, to: 2 },
} as const satisfies Record<GoalVariable, { from: number; to: number }>;

type Change = (inputs: CompensationInputs) => CompensationInputs;

export function patchSimulation(part: Partial<SimulationSettings>): Change {
  return (inputs) => ({ ...inputs, simulation: { ...inputs.simulation, ...part } });
}

/** Null takes the common correlation again. */
export function setPair(key: string, correlation: number | null): Change {
  return (inputs) => {
    const others = Object.fromEntries(
      Object.entries(inputs.simulation.pairs).filter(([pair]) => pair !== key),
    );
    const pairs = correlation === null ? others : { ...others, [key]: correlation };
    return { ...inputs, simulation: { ...inputs.simulation, pairs } };
  };
}

export function patchGoal(part: Partial<GoalSettings>): Change {
  return (inputs) => ({ ...inputs, goal: { ...inputs.goal, ...part } });
}

export function patchScan(part: Partial<ScanSettings>): Change {
  return (inputs) => ({ ...inputs, scan: { ...inputs.scan, ...part } });
}

/** Another variable has another unit, so the range begins anew. */
export function withGoalVariable(variable: GoalVariable): Change {
  return (inputs) => ({ ...inputs, goal: { ...inputs.goal, variable, ...ranges[variable] } });
}

/** What was found, for one plan. */
export interface FoundGoal {
  readonly planId: string;
  readonly variable: GoalVariable;
  /** Null for the target variable. */
  readonly measureId: string | null;
  readonly value: number;
}

/** Takes the value into the plan; a team pool that hangs on the measure goes along, as it did when the value was sought. */
export function withFound({ planId, ...found }: FoundGoal): Change {
  return (inputs) => ({
    ...inputs,
    plans: inputs.plans.map((plan) => (plan.id === planId ? changed(plan, found) : plan)),
  });
}

function changed(plan: Plan, { variable, measureId, value }: Omit<FoundGoal, 'planId'>): Plan {
  if (variable === 'target-variable') {
    return { ...plan, variableFactor: Math.min(compensationLimits.multiple, plan.variableFactor * value) };
  }
  const points = (before: CurvePoints): CurvePoints => {
    const { attainment } = before.excellence;
    if (variable === 'excellence')
      return { ...before, excellence: { ...before.excellence, attainment: value } };
    const excellence = { attainment, payout: 1 + value * (attainment - 1) };
    return { ...before, excellence, accelerator: before.beyond === 'own' ? value : before.accelerator };
  };
  const { pool } = plan;
  return {
    ...plan,
    measures: plan.measures.map((one) =>
      one.id === measureId ? { ...one, points: points(one.points) } : one,
    ),
    pool: pool.measureId === measureId ? { ...pool, points: points(pool.points) } : pool,
  };
}
