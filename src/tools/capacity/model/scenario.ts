import type { CapacityInputs } from '../schema.ts';
import { hoursThatFit, monthLoads, type Cohort, type MonthLoad } from './load.ts';
import type { Workload } from './workload.ts';

/** What one function is asked for in every month: mean hours, and how far they differ. */
export interface ScenarioRow {
  readonly id: string;
  readonly available: number;
  readonly mean: Float64Array;
  /** Standard deviation of the part that all accounts share, and of the part that each has for itself. */
  readonly common: Float64Array;
  readonly own: Float64Array;
}

/** A course of events to simulate, with the same months and rows as the others of its run. */
export type Scenario = readonly ScenarioRow[];

/**
 * The courses of several functions under one plan. In one month an account asks for hours that are normal with its mean `h`
 * and the deviation `v h`, `v` being the function's spread; two accounts are correlated by `c`. Their sum is normal too, and
 * equal in law to `Σh + v √c Σh Z + v √(1 - c) √(Σh²) E` with independent standard normal Z and E. Functions whose hours
 * nobody knows are left out: they can neither keep nor break a promise.
 *
 * @example one function, two accounts of 10 h, v = 0.3, c = 0: mean 20, common 0, own 0.3 √200 = 4.243
 */
export function scenarioOf(
  workloads: readonly Workload[],
  cohorts: readonly Cohort[],
  inputs: Pick<CapacityInputs, 'setUpMonths' | 'horizonMonths' | 'together'>,
): Scenario {
  return workloads.map((workload) => rowOf(workload, monthLoads(workload, cohorts, inputs), inputs.together));
}

/**
 * The same for accounts that have all been set up long ago: every month asks for the running service alone.
 *
 * @example runningScenario(workloads, [3], inputs) // three accounts of the first tier in every month
 */
export function runningScenario(
  workloads: readonly Workload[],
  counts: readonly number[],
  inputs: Pick<CapacityInputs, 'setUpMonths' | 'horizonMonths' | 'together'>,
): Scenario {
  const longAgo = -inputs.setUpMonths;
  const cohorts = counts.map((accounts, tier) => ({ wave: 0, month: longAgo, tier, accounts }));
  return scenarioOf(workloads, cohorts, inputs);
}

function rowOf(
  { id, available, spread }: Workload,
  months: readonly MonthLoad[],
  together: number,
): ScenarioRow {
  return {
    id,
    available: hoursThatFit(available),
    mean: Float64Array.from(months, ({ total }) => total),
    common: Float64Array.from(months, ({ total }) => spread * Math.sqrt(together) * total),
    own: Float64Array.from(months, ({ squares }) => spread * Math.sqrt((1 - together) * squares)),
  };
}
