import { runningEstimate, type Estimate } from '../random/estimate.ts';
import type { AttainmentDraws } from './attainment-draws.ts';
import { newTally, readTally, type ScenarioCost, type ScenarioTally } from './cost-tally.ts';
import { isAtCap, isBelowThreshold, type PayScenario } from './scenario.ts';

export interface CostResult {
  readonly runs: number;
  /** Of all people; null where none was asked for. */
  readonly revenue: Estimate | null;
  /** In the order given. */
  readonly scenarios: readonly ScenarioCost[];
}

/** Takes runs in slices, so that a worker can tell how far it is and stop between two of them. */
export interface CostRun {
  readonly add: (runs: number) => void;
  /** Null before the first run. */
  readonly read: () => CostResult | null;
  /** What the scenario cost in each run so far, in their order: for differences on the same draws, and for a histogram. */
  readonly costs: (scenario: number) => Float64Array;
}

export interface CostOptions {
  /** What variable pay may cost in all, by scenario; null for no budget. */
  readonly budgets: readonly (number | null)[];
  /** What nobody is to be paid less than, base and variable together; null for no floor. */
  readonly floor: number | null;
  /** The measure that stands for revenue and everybody's quota of it, in money; null to leave revenue out. */
  readonly revenue: { readonly measure: number; readonly quotas: readonly number[] } | null;
}

/**
 * What variable pay costs when attainments are uncertain, for several sets of plans on the same draws (common random numbers,
 * so that their difference is not noise). Conventions: percentiles of the cost are type 7 over all runs, those of a person over
 * the first runs only (10,000, fewer for more than 100 people); above target means more than target variable, below
 * threshold that any measure that pays is below it, zero pay no variable pay at all; revenue is quota times attainment, at
 * least 0. The result does not depend on how the runs are sliced.
 *
 * @throws RangeError as `compiledPerson`; when a scenario has another number of people than the draws, the budgets do not fit,
 *   an amount is not finite, or a number of runs is not whole or is negative.
 * @see Law, A. (2015), Simulation Modeling and Analysis, chapter 9 for the standard error and section 11.2 for common random
 *   numbers.
 * @example const run = costSimulation([scenario], draws, { budgets: [2_700_000], floor: null, revenue: null });
 * run.add(10_000);
 * run.read()?.scenarios[0]?.overBudget?.chance // 0.34
 */
export function costSimulation(
  scenarios: readonly PayScenario[],
  draws: AttainmentDraws,
  options: CostOptions,
): CostRun {
  requireOptions(scenarios, draws, options);
  const tallies = scenarios.map((scenario, index) =>
    newTally(scenario, draws.measures, { budget: options.budgets[index] ?? null, floor: options.floor }),
  );
  const attainments = new Float64Array(draws.people * draws.measures);
  const revenue = runningEstimate();
  let runs = 0;
  return {
    add(more) {
      if (!Number.isSafeInteger(more) || more < 0) throw new RangeError(`cannot add ${more} runs`);
      for (let run = 0; run < more; run += 1) {
        draws.draw(attainments);
        if (options.revenue !== null) revenue.add(revenueOf(attainments, draws.measures, options.revenue));
        for (const tally of tallies) addRun(tally, attainments, draws.measures);
      }
      runs += more;
    },
    read() {
      if (runs === 0) return null;
      const earned = revenue.read();
      return { runs, revenue: earned, scenarios: tallies.map((tally) => readTally(tally, earned)) };
    },
    costs(scenario) {
      const tally = tallies[scenario];
      if (tally === undefined) throw new RangeError(`there is no scenario ${scenario}`);
      return tally.costs.values();
    },
  };
}

function addRun(tally: ScenarioTally, attainments: Float64Array, measures: number): void {
  let cost = 0;
  for (let index = 0; index < tally.people.length; index += 1) {
    const person = tally.people[index];
    if (person === undefined) continue;
    const { compiled } = person;
    const offset = index * measures;
    const payout = compiled.payout(attainments, offset);
    cost += payout * compiled.perPayout;
    person.payouts.add(payout);
    if (payout > 1 + sameTarget) person.aboveTarget += 1;
    if (payout === 0) person.zeroPay += 1;
    if (payout < person.floorPayout) person.underFloor += 1;
    if (isBelowThreshold(compiled, attainments, offset)) person.belowThreshold += 1;
    if (isAtCap(compiled, attainments, offset, payout)) person.atCap += 1;
  }
  tally.costs.add(cost);
}

/** Weights that sum to 1 after rounding pay target, and not more. */
const sameTarget = 1e-9;

function revenueOf(
  attainments: Float64Array,
  measures: number,
  { measure, quotas }: NonNullable<CostOptions['revenue']>,
): number {
  let total = 0;
  for (let person = 0; person < quotas.length; person += 1) {
    total += (quotas[person] ?? 0) * Math.max(0, attainments[person * measures + measure] ?? 0);
  }
  return total;
}

function requireOptions(
  scenarios: readonly PayScenario[],
  { people, measures }: AttainmentDraws,
  { budgets, floor, revenue }: CostOptions,
): void {
  if (scenarios.some((scenario) => scenario.length !== people)) {
    throw new RangeError(`every scenario needs ${people} people`);
  }
  if (budgets.length !== scenarios.length) throw new RangeError('every scenario needs a budget, or null');
  const quotas = revenue?.quotas ?? [];
  if (![...budgets, floor, ...quotas].every((amount) => Number.isFinite(amount ?? 0))) {
    throw new RangeError('a budget, a floor or a quota must be finite');
  }
  if (revenue === null) return;
  const { measure } = revenue;
  if (quotas.length !== people || !(Number.isInteger(measure) && measure >= 0 && measure < measures)) {
    throw new RangeError('revenue needs a measure that exists and one quota a person');
  }
}
