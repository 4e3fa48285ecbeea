import { accountHours, type Workload } from './workload.ts';

/** Accounts of one tier that begin in one month. */
export interface Cohort {
  /** Position of its wave in the plan. */
  readonly wave: number;
  readonly month: number;
  readonly tier: number;
  readonly accounts: number;
}

export interface PlannedWave {
  readonly month: number;
  readonly accounts: number;
}

/** What a month asks of one function, in hours. */
export interface MonthLoad {
  readonly month: number;
  readonly running: number;
  readonly setUp: number;
  readonly rework: number;
  readonly total: number;
  /** Sum of the squares of the accounts' own hours: what their independent spread adds up to. */
  readonly squares: number;
  /** Part of the hours available; null when these are not known or none. */
  readonly used: number | null;
  /** More is asked for than there is. */
  readonly over: boolean;
  /** Hours promised so far and not done at the end of the month, by the means; null when the hours are not known. */
  readonly owed: number | null;
}

/** One line of a month's load: so many accounts, so many hours each. */
export interface LoadLine {
  readonly wave: number;
  readonly tier: number;
  readonly accounts: number;
  readonly part: 'running' | 'setUp' | 'rework';
  readonly hoursEach: number;
  readonly hours: number;
}

export interface Calendar {
  readonly setUpMonths: number;
  readonly horizonMonths: number;
}

const parts = ['running', 'setUp', 'rework'] as const;

/**
 * The plan's accounts by wave and tier. Accounts take their tiers from the sequence in the order in which their waves begin;
 * waves of one month in the order given.
 *
 * @throws RangeError when the sequence is shorter than the plan.
 * @example cohortsOf([{ month: 1, accounts: 3 }], [1, 0, 1]) // one account of tier 0, two of tier 1, all in month 1
 */
export function cohortsOf(waves: readonly PlannedWave[], sequence: readonly number[]): readonly Cohort[] {
  const order = waves
    .map((wave, index) => ({ ...wave, wave: index }))
    .toSorted((a, b) => a.month - b.month || a.wave - b.wave);
  let taken = 0;
  return order.flatMap(({ month, accounts, wave }) => {
    const tiers = sequence.slice(taken, taken + accounts);
    if (tiers.length < accounts) throw new RangeError('the plan has more accounts than the sequence');
    taken += accounts;
    const present = [...new Set(tiers)].toSorted((a, b) => a - b);
    return present.map((tier) => ({
      wave,
      month,
      tier,
      accounts: tiers.filter((one) => one === tier).length,
    }));
  });
}

/**
 * Load of every month from the first to the last that is looked at, in hours: running + set-up + rework = total. What does
 * not fit into the hours of a month is owed in the next.
 *
 * @example one account, 10 h a month and 60 h of set-up over 3 months: month 1 asks for 10 + 20 + 0 = 30 hours
 */
export function monthLoads(
  workload: Workload,
  cohorts: readonly Cohort[],
  { setUpMonths, horizonMonths }: Calendar,
): readonly MonthLoad[] {
  const { available } = workload;
  let owed = 0;
  return Array.from({ length: horizonMonths }, (_, index) => {
    const month = index + 1;
    const load = { running: 0, setUp: 0, rework: 0, squares: 0 };
    for (const cohort of cohorts) {
      const each = accountHours(workload, cohort.tier, month - cohort.month, setUpMonths);
      for (const part of parts) load[part] += cohort.accounts * each[part];
      load.squares += cohort.accounts * (each.running + each.setUp + each.rework) ** 2;
    }
    const total = load.running + load.setUp + load.rework;
    owed = available === null ? 0 : Math.max(0, owed + total - available);
    return {
      month,
      ...load,
      total,
      used: available === null || available === 0 ? null : total / available,
      over: !fits(total, available),
      owed: available === null ? null : owed,
    };
  });
}

/**
 * The lines that one month's load is the sum of, by wave, then tier, then part; lines of no hours are left out.
 *
 * @example two accounts of 10 hours in their running service: { accounts: 2, part: 'running', hoursEach: 10, hours: 20 }
 */
export function loadLines(
  workload: Workload,
  cohorts: readonly Cohort[],
  month: number,
  setUpMonths: number,
): readonly LoadLine[] {
  return cohorts.flatMap(({ wave, tier, accounts, month: begin }) => {
    const each = accountHours(workload, tier, month - begin, setUpMonths);
    return parts
      .map((part) => ({
        wave,
        tier,
        accounts,
        part,
        hoursEach: each[part],
        hours: accounts * each[part],
      }))
      .filter(({ hours }) => hours > 0);
  });
}

/** Sums of a thousand terms are exact to about this part: hours that pass what is available by no more are not too many. */
const rounding = 1e-9;

/**
 * The most hours that still count as fitting; null available is not known and sets no limit.
 *
 * @example hoursThatFit(96) // 96.0000001
 */
export function hoursThatFit(available: number | null): number {
  return available === null ? Infinity : available * (1 + rounding) + rounding;
}

/**
 * Whether hours fit into those available.
 *
 * @example fits(96.00000000001, 96) // true
 */
export function fits(hours: number, available: number | null): boolean {
  return hours <= hoursThatFit(available);
}
