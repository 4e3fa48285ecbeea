import { percentile } from '../statistics/percentile.ts';
import type { AttainmentDraws } from './attainment-draws.ts';
import { withAccelerator, withExcellence } from './curve-change.ts';
import type { PayoutCurve } from './payout-curve.ts';
import type { PayPlan } from './plan.ts';
import { compiledPerson, type PayScenario } from './scenario.ts';

/** Draws of all attainments, kept so that plans can be tried on them again and again. */
export interface KeptDraws {
  readonly people: number;
  readonly measures: number;
  /** One after the other. */
  readonly table: Float64Array;
}

/** What may be changed so that the cost meets a budget. */
export type SeekVariable =
  /** Everybody's target variable, by one factor. */
  | { readonly kind: 'target-variable' }
  /** The slope above target of one measure, in every plan. */
  | { readonly kind: 'accelerator'; readonly measure: number }
  /** The attainment at which one measure pays excellence, in every plan. */
  | { readonly kind: 'excellence'; readonly measure: number };

export interface Goal {
  readonly variable: SeekVariable;
  /** What variable pay may cost, in money, at this percentile, a fraction. */
  readonly budget: number;
  readonly percentile: number;
  /** Where to look, in the unit of the variable. */
  readonly from: number;
  readonly to: number;
}

export type GoalAnswer =
  /** The value at which the cost comes nearest to the budget without exceeding it. */
  | { readonly kind: 'found'; readonly value: number; readonly cost: number }
  /** The budget is too small, or larger than needed, wherever in the range; with the costs at both ends. */
  | {
      readonly kind: 'budget-too-small' | 'budget-not-reached';
      readonly costFrom: number;
      readonly costTo: number;
    };

/**
 * Takes draws to try plans on.
 *
 * @throws RangeError when the number of runs is not a whole number of at least 1.
 * @see attainment-draws.ts.
 * @example keptDraws(draws, 10_000).table.length // 10,000 x people x measures
 */
export function keptDraws({ people, measures, draw }: AttainmentDraws, runs: number): KeptDraws {
  if (!Number.isSafeInteger(runs) || runs < 1) throw new RangeError(`cannot keep ${runs} runs`);
  const size = people * measures;
  const table = new Float64Array(runs * size);
  for (let run = 0; run < runs; run += 1) draw(table.subarray(run * size, (run + 1) * size));
  return { people, measures, table };
}

/**
 * Variable pay of all people at a percentile over the draws, in money (type 7).
 *
 * @throws RangeError as `compiledPerson` and `percentile`, and when the people do not fit the draws.
 * @see statistics/percentile.ts.
 * @example costAt(scenario, draws, 0.9) // 2890000
 */
export function costAt(scenario: PayScenario, { people, measures, table }: KeptDraws, k: number): number {
  if (scenario.length !== people) throw new RangeError(`a scenario needs ${people} people`);
  const compiled = scenario.map((person) => compiledPerson(person, measures));
  const costs: number[] = [];
  for (let start = 0; start < table.length; start += people * measures) {
    let cost = 0;
    for (const [person, { payout, perPayout }] of compiled.entries()) {
      cost += perPayout * payout(table, start + person * measures);
    }
    costs.push(cost);
  }
  return percentile(costs, k) ?? 0;
}

/**
 * The value of one variable at which the cost at a percentile meets a budget, on given draws. On the same draws the cost only
 * rises with the target variable and with the accelerator and only falls as excellence moves away, so that halving the
 * range finds it, to a part in 10^12 of the range. Where many values cost the same, the one that is best for the people.
 *
 * @throws RangeError as {@link costAt}, `withAccelerator` and `withExcellence`, and when the range has no length.
 * @see Press, W. et al. (2007), Numerical Recipes, section 9.1.1 (bisection).
 * @example goalSeek(scenario, draws, { variable: { kind: 'target-variable' }, budget: 2_500_000, percentile: 0.9, ... })
 * // { kind: 'found', value: 0.865, cost: 2500000 }
 */
export function goalSeek(scenario: PayScenario, draws: KeptDraws, goal: Goal): GoalAnswer {
  const { variable, budget, from, to } = goal;
  if (!(from < to && to < Infinity)) throw new RangeError(`cannot seek from ${from} to ${to}`);
  const cost = (value: number) => costAt(changedScenario(scenario, variable, value), draws, goal.percentile);
  const [costFrom, costTo] = [cost(from), cost(to)];
  // The ends by what they pay: excellence further away pays less.
  const rises = variable.kind !== 'excellence';
  let [under, over] = rises ? [from, to] : [to, from];
  const [least, most] = rises ? [costFrom, costTo] : [costTo, costFrom];
  if (budget < least) return { kind: 'budget-too-small', costFrom, costTo };
  if (budget > most) return { kind: 'budget-not-reached', costFrom, costTo };
  if (budget === most) return { kind: 'found', value: over, cost: most };
  for (let halvings = 0; halvings < 40; halvings += 1) {
    const middle = (under + over) / 2;
    if (cost(middle) <= budget) under = middle;
    else over = middle;
  }
  return { kind: 'found', value: under, cost: cost(under) };
}

/**
 * The scenario with one variable at another value; plans without the measure stay as they are.
 *
 * @throws RangeError as `withAccelerator` and `withExcellence`, or when a factor is negative or not finite.
 * @see {@link goalSeek}.
 * @example changedScenario(scenario, { kind: 'target-variable' }, 0.9)[0]?.targetVariable // 54000
 */
export function changedScenario(scenario: PayScenario, variable: SeekVariable, value: number): PayScenario {
  if (variable.kind === 'target-variable') {
    if (!(value >= 0 && value < Infinity)) throw new RangeError(`a factor cannot be ${value}`);
    return scenario.map((person) => ({ ...person, targetVariable: person.targetVariable * value }));
  }
  const change = variable.kind === 'accelerator' ? withAccelerator : withExcellence;
  return scenario.map((person) => ({
    ...person,
    plan: withCurve(person.plan, variable.measure, (curve) => change(curve, value)),
  }));
}

function withCurve(plan: PayPlan, at: number, change: (curve: PayoutCurve) => PayoutCurve): PayPlan {
  const measures = plan.measures.map((measure, index) =>
    index === at ? { ...measure, curve: change(measure.curve) } : measure,
  );
  return { ...plan, measures };
}
