import type { Sponsors } from '../schema.ts';
import { fits } from './load.ts';
import { tierCounts } from './mix.ts';
import { accountHours, type Workload } from './workload.ts';

/** The executives who look after accounts are a limit, but have no hours here. */
export const sponsorsId = 'sponsors';

/** More strategic accounts are not counted: whoever carries so many is no limit. */
export const mostAccounts = 1000;

/** How many accounts the managers, a function or the sponsors can carry. */
export interface Limit {
  readonly id: string;
  /** Null is no limit, or one that nobody knows. */
  readonly carries: number | null;
}

export interface Ceiling {
  /** Null when nothing limits the number. */
  readonly accounts: number | null;
  /** Who breaks first; several when they break at the same number. */
  readonly binding: readonly string[];
}

/** One line of a function's hours at a number of accounts. */
export interface LimitLine {
  readonly tier: number;
  readonly accounts: number;
  readonly hoursEach: number;
  readonly hours: number;
}

/**
 * The largest number of accounts whose hours in running service fit, taking one account of the sequence after another. Null
 * when all of them fit.
 *
 * @see method.md, Key 3, 3c: floor(hours available / hours per account); here the accounts may differ.
 * @example carriedAccounts({ perMonth: [30] }, [0, 0, 0, 0], 96) // 3
 */
export function carriedAccounts(
  { perMonth }: Pick<Workload, 'perMonth'>,
  sequence: readonly number[],
  available: number | null,
): number | null {
  let hours = 0;
  for (const [index, tier] of sequence.entries()) {
    hours += perMonth[tier] ?? 0;
    if (!fits(hours, available)) return index;
  }
  return null;
}

/**
 * What each can carry, in the order of the workloads and the sponsors last: `sponsors × accounts each`.
 *
 * @see method.md, Key 3, 3c.
 * @example limitsOf(workloads, { count: 2, accountsEach: 3 }, sequence).at(-1) // { id: 'sponsors', carries: 6 }
 */
export function limitsOf(
  workloads: readonly Workload[],
  { count, accountsEach }: Sponsors,
  sequence: readonly number[],
): readonly Limit[] {
  const hours = workloads.map((workload) => ({
    id: workload.id,
    carries: carriedAccounts(workload, sequence, workload.available),
  }));
  const sponsored = count === null || accountsEach === null ? null : count * accountsEach;
  return [...hours, { id: sponsorsId, carries: sponsored }];
}

/**
 * The smallest limit: the number that the firm can carry at most, and who stands in the way of the next account.
 *
 * @see method.md, Key 3, 3c: N_max = min(managers, process capacity, sponsors × accounts each).
 * @example ceilingOf([{ id: 'managers', carries: 6 }, { id: 'it', carries: 4 }]) // { accounts: 4, binding: ['it'] }
 */
export function ceilingOf(limits: readonly Limit[]): Ceiling {
  const known = limits.flatMap(({ carries }) => (carries === null ? [] : [carries]));
  if (known.length === 0) return { accounts: null, binding: [] };
  const accounts = Math.min(...known);
  return { accounts, binding: limits.filter(({ carries }) => carries === accounts).map(({ id }) => id) };
}

/**
 * The largest number of accounts that can begin in one month, so that running service, set-up and rework fit into the hours
 * of every month. Null when all of the sequence can. By the means: no month differs from the others.
 *
 * @example startsTogether([{ available: 96, perMonth: [30], setUp: [30], rework: 0, ... }], sequence, 1) // 1
 */
export function startsTogether(
  workloads: readonly Workload[],
  sequence: readonly number[],
  setUpMonths: number,
): number | null {
  const numbers = workloads.map((workload) => {
    const perMonth = workload.perMonth.map((_, tier) => peakHours(workload, tier, setUpMonths));
    return carriedAccounts({ perMonth }, sequence, workload.available);
  });
  const known = numbers.filter((number) => number !== null);
  return known.length === 0 ? null : Math.min(...known);
}

/**
 * The most that one account of a tier asks for in a month: its second month, when set-up and rework meet, or its first
 * where the set-up takes only one. No other month asks for more, whatever the tier.
 *
 * @see {@link accountHours} for the months one by one.
 * @example peakHours({ perMonth: [10], setUp: [60], rework: 0.2 }, 0, 3) // 34
 */
export function peakHours(
  workload: Pick<Workload, 'perMonth' | 'setUp' | 'rework'>,
  tier: number,
  setUpMonths: number,
): number {
  const { running, setUp, rework } = accountHours(workload, tier, setUpMonths > 1 ? 1 : 0, setUpMonths);
  return running + setUp + rework;
}

/**
 * The hours that a number of accounts asks for in running service, tier by tier; tiers without an account are left out.
 *
 * @example limitLines({ perMonth: [30] }, [0, 0, 0], 3) // [{ tier: 0, accounts: 3, hoursEach: 30, hours: 90 }]
 */
export function limitLines(
  { perMonth }: Pick<Workload, 'perMonth'>,
  sequence: readonly number[],
  accounts: number,
): readonly LimitLine[] {
  return tierCounts(sequence, accounts, perMonth.length).flatMap((count, tier) => {
    const hoursEach = perMonth[tier] ?? 0;
    return count === 0 ? [] : [{ tier, accounts: count, hoursEach, hours: count * hoursEach }];
  });
}
