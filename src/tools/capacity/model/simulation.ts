import { runningEstimate, type Estimate } from '../../../engine/random/estimate.ts';
import { seededSource } from '../../../engine/random/seeded-source.ts';
import { standardNormal } from '../../../engine/random/standard-normal.ts';
import type { Scenario, ScenarioRow } from './scenario.ts';

/** What the runs say about one course of events. Shares are fractions. */
export interface Service {
  /** Share of the months in which every promise was kept. */
  readonly kept: Estimate;
  /** The same for each month: share of the runs in which it was kept. */
  readonly byMonth: readonly number[];
  /** For each row, the share of the months in which it could not keep up. */
  readonly brokenBy: readonly { readonly id: string; readonly share: number }[];
}

export interface SimulationSettings {
  readonly months: number;
  readonly runs: number;
  readonly seed: number;
  readonly backlog: 'carried' | 'dropped';
}

/** Takes place in pieces, so that whoever runs it can report and stop. */
export interface Simulation {
  /** Runs up to so many more; answers with the number of runs still to come. */
  readonly advance: (runs: number) => number;
  readonly read: () => readonly Service[];
}

interface Tally {
  readonly scenario: Scenario;
  readonly kept: ReturnType<typeof runningEstimate>;
  readonly keptInMonth: Float64Array;
  readonly brokenByRow: Float64Array;
  readonly owed: Float64Array;
}

/**
 * Simulates courses of events. In every run each month draws one number that all rows share and one for each row; every
 * scenario sees the same draws, so that their differences are differences of the plans and not of luck. Demand below zero
 * counts as none. A month is kept when no row is asked for more hours than it has, what is owed from before included
 * (`carried`), or not (`dropped`). The standard error is that of the mean over independent runs, since the months of one run
 * are not independent.
 *
 * @throws RangeError when scenarios differ in their number of rows or months, or nothing is to be run.
 * @see Law, A. M. (2015), Simulation Modeling and Analysis, chapters 9 (replications) and 11.2 (common random numbers).
 * @example simulationOf([scenario], { months: 12, runs: 2000, seed: 1, backlog: 'carried' })
 */
export function simulationOf(scenarios: readonly Scenario[], settings: SimulationSettings): Simulation {
  const { months, runs, seed, backlog } = settings;
  const rows = scenarios[0]?.length ?? 0;
  if (months < 1 || runs < 1) throw new RangeError('a simulation needs at least one month and one run');
  if (scenarios.some((scenario) => !hasShape(scenario, rows, months))) {
    throw new RangeError('scenarios of one simulation have the same rows and months');
  }
  const normal = standardNormal(seededSource(seed));
  const shared = new Float64Array(months);
  const own = new Float64Array(months * rows);
  const tallies = scenarios.map((scenario) => tallyOf(scenario, months, rows));
  let done = 0;
  return {
    advance(count) {
      const until = Math.min(runs, done + count);
      for (; done < until; done += 1) {
        for (let month = 0; month < months; month += 1) shared[month] = normal();
        for (let draw = 0; draw < own.length; draw += 1) own[draw] = normal();
        for (const tally of tallies) runOnce(tally, shared, own, backlog === 'carried');
      }
      return runs - done;
    },
    read: () => tallies.map((tally) => serviceOf(tally, done)),
  };
}

function hasShape(scenario: Scenario, rows: number, months: number): boolean {
  return scenario.length === rows && scenario.every(({ mean }) => mean.length === months);
}

function tallyOf(scenario: Scenario, months: number, rows: number): Tally {
  return {
    scenario,
    kept: runningEstimate(),
    keptInMonth: new Float64Array(months),
    brokenByRow: new Float64Array(rows),
    owed: new Float64Array(rows),
  };
}

/** One run of one scenario. The innermost loop of the tool: plain loops over typed arrays, nothing is made in it. */
function runOnce(
  { scenario, kept, keptInMonth, brokenByRow, owed }: Tally,
  shared: Float64Array,
  own: Float64Array,
  carried: boolean,
): void {
  const months = keptInMonth.length;
  const rows = scenario.length;
  let keptMonths = 0;
  owed.fill(0);
  for (let month = 0; month < months; month += 1) {
    let broken = false;
    for (let row = 0; row < rows; row += 1) {
      const facts = scenario[row];
      if (facts === undefined) continue;
      const asked = demandOf(facts, month, shared[month] ?? 0, own[month * rows + row] ?? 0);
      const over = (owed[row] ?? 0) + asked - facts.available;
      if (over > 0) {
        broken = true;
        brokenByRow[row] = (brokenByRow[row] ?? 0) + 1;
      }
      owed[row] = carried && over > 0 ? over : 0;
    }
    if (!broken) {
      keptMonths += 1;
      keptInMonth[month] = (keptInMonth[month] ?? 0) + 1;
    }
  }
  kept.add(keptMonths / months);
}

function demandOf({ mean, common, own }: ScenarioRow, month: number, shared: number, alone: number): number {
  const asked = (mean[month] ?? 0) + (common[month] ?? 0) * shared + (own[month] ?? 0) * alone;
  return asked > 0 ? asked : 0;
}

function serviceOf({ scenario, kept, keptInMonth, brokenByRow }: Tally, runs: number): Service {
  const months = keptInMonth.length;
  return {
    kept: kept.read() ?? { mean: 0, standardError: 0, runs: 0 },
    byMonth: Array.from(keptInMonth, (count) => (runs === 0 ? 0 : count / runs)),
    brokenBy: scenario.map(({ id }, row) => ({
      id,
      share: runs === 0 ? 0 : (brokenByRow[row] ?? 0) / (runs * months),
    })),
  };
}
