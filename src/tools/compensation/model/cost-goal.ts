import { attainmentDraws } from '../../../engine/compensation/attainment-draws.ts';
import {
  costAt,
  goalSeek,
  keptDraws,
  type Goal,
  type GoalAnswer,
} from '../../../engine/compensation/goal-seek.ts';
import { seededSource } from '../../../engine/random/seeded-source.ts';
import type { CompensationInputs, GoalVariable } from '../schema.ts';
import type { CostJob } from './cost-job.ts';
import { measuresOf, planTerms } from './plan.ts';

/** Why nothing can be sought. */
export type GoalIssue =
  | { readonly kind: 'no-budget' }
  /** The plan cannot be paid out. */
  | { readonly kind: 'faulty-plan' }
  /** The variable is one of a curve with points, and the plan has none, or this measure has none. */
  | { readonly kind: 'no-points' }
  /** The ends of the range are in the wrong order. */
  | { readonly kind: 'range' }
  /** Excellence lies above target: the range must begin above 1. */
  | { readonly kind: 'excellence-range' };

export interface GoalJob {
  readonly cost: CostJob;
  readonly planId: string;
  readonly goal: Goal;
  /** The variable as the plan has it. */
  readonly now: number;
}

export type GoalBuild =
  { readonly kind: 'goal'; readonly job: GoalJob } | { readonly kind: 'issue'; readonly issue: GoalIssue };

export interface GoalFindings {
  readonly planId: string;
  readonly variable: GoalVariable;
  readonly answer: GoalAnswer;
  readonly budget: number;
  readonly percentile: number;
  readonly from: number;
  readonly to: number;
  readonly now: number;
  /** Cost at the percentile of the plan as it is. */
  readonly costNow: number;
  /** How many of the simulation's runs were kept for it. */
  readonly runs: number;
}

/** Numbers kept at most: 64 MB. */
const mostKept = 8_000_000;

/**
 * The measures whose curve goes through points: only there are an accelerator and an excellence.
 *
 * @example seekableMeasures(inputs).map(({ id }) => id) // ['revenue', 'retention']
 */
export function seekableMeasures(
  inputs: CompensationInputs,
): { readonly id: string; readonly weight: number }[] {
  const kinds = new Map(inputs.measures.map(({ id, kind }) => [id, kind]));
  return planTerms(inputs, inputs.current)
    .measures.filter(
      ({ id, form, weight }) => form === 'points' && kinds.get(id) === 'measured' && weight > 0,
    )
    .map(({ id, weight }) => ({ id, weight }));
}

/**
 * The measure that is sought on: the one chosen, else the seekable one of the largest weight; null where there is none.
 *
 * @example soughtMeasure(inputs) // 'revenue'
 */
export function soughtMeasure(inputs: CompensationInputs): string | null {
  const offered = seekableMeasures(inputs);
  const chosen = offered.find(({ id }) => id === inputs.goal.measureId);
  const heaviest = offered.toSorted((a, b) => b.weight - a.weight)[0];
  return (chosen ?? heaviest)?.id ?? null;
}

/**
 * What is to be sought for the current plan, or why nothing can be. The target variable is sought as a factor on everybody's; an
 * accelerator is payout per attainment above target; excellence is an attainment. Budget in money.
 *
 * @throws RangeError as `planTerms`.
 * @see engine/compensation/goal-seek.ts.
 * @example goalJob(inputs, job) // { kind: 'goal', job: { goal: { variable: { kind: 'target-variable' }, ... }, now: 1 } }
 */
export function goalJob(inputs: CompensationInputs, cost: CostJob): GoalBuild {
  const { variable: kind, from, to } = inputs.goal;
  const { amount } = inputs.budget;
  const issue = (found: GoalIssue['kind']): GoalBuild => ({ kind: 'issue', issue: { kind: found } });
  if (amount === null) return issue('no-budget');
  const terms = planTerms(inputs, inputs.current);
  const plan = cost.plans.find(({ planId }) => planId === terms.id);
  if (plan === undefined) return issue('faulty-plan');
  if (from >= to) return issue('range');
  const goal = { budget: amount, percentile: inputs.budget.percentile, from, to };
  const only = { ...cost, plans: [plan], currentPlan: plan.planId };
  if (kind === 'target-variable') {
    return {
      kind: 'goal',
      job: { cost: only, planId: plan.planId, goal: { ...goal, variable: { kind } }, now: 1 },
    };
  }
  const sought = soughtMeasure(inputs);
  const points = terms.measures.find(({ id }) => id === sought)?.points;
  if (points === undefined) return issue('no-points');
  if (kind === 'excellence' && from <= 1) return issue('excellence-range');
  const measure = measuresOf(inputs).findIndex(({ id }) => id === sought);
  const { attainment, payout } = points.excellence;
  const now = kind === 'excellence' ? attainment : (payout - 1) / (attainment - 1);
  return {
    kind: 'goal',
    job: { cost: only, planId: plan.planId, goal: { ...goal, variable: { kind, measure } }, now },
  };
}

/**
 * Seeks on the simulation's own draws: all of them, or as many of the first as fit into memory.
 *
 * @throws RangeError as the engine's `goalSeek`.
 * @see engine/compensation/goal-seek.ts for the method.
 * @example soughtGoal(job).answer // { kind: 'found', value: 0.87, cost: 250_000 }
 */
export function soughtGoal({ cost, planId, goal, now }: GoalJob): GoalFindings {
  const draws = attainmentDraws(cost, seededSource(cost.seed));
  if (draws.kind !== 'draws') throw new RangeError('no measures can be correlated like that');
  const size = Math.max(1, draws.people * draws.measures);
  const runs = Math.max(1, Math.min(cost.runs, Math.floor(mostKept / size)));
  const kept = keptDraws(draws, runs);
  const scenario = cost.plans[0]?.scenario ?? [];
  const { budget, percentile, from, to } = goal;
  return {
    planId,
    variable: goal.variable.kind,
    answer: goalSeek(scenario, kept, goal),
    budget,
    percentile,
    from,
    to,
    now,
    costNow: costAt(scenario, kept, percentile),
    runs,
  };
}
