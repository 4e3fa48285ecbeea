import { cumulativeSums } from '../statistics/sum.ts';
import { presentValues } from './net-present-value.ts';

/** Within a year flows arrive evenly, or only whole years count. */
export type PaybackWithin = 'linear' | 'whole';

/**
 * Years until the flows have paid back what was put in: the first time that their running sum, once below zero, is zero or
 * more again. The first flow is at t = 0, flow `t` arrives evenly during year `t`. Conventions: `linear` counts the part of the
 * year that is needed, `whole` the whole year; a later fall below zero again is not looked at (see the running sum for it);
 * 0 when the sum never is below zero, because nothing was invested; null when it never recovers. A year without recovery
 * that would take an infinitely small flow is not a case: the crossing year's flow is positive.
 *
 * @throws RangeError when a flow is not finite.
 * @see Brealey, Myers and Allen, Principles of Corporate Finance, chapter 5.
 * @example payback([-200, 50, 60, 70, 200]) // 3.1
 */
export function payback(flows: readonly number[], within: PaybackWithin = 'linear'): number | null {
  const balances = cumulativeSums(flows);
  const fall = balances.findIndex((balance) => balance < 0);
  if (fall === -1) return 0;
  const year = balances.findIndex((balance, index) => index > fall && balance >= 0);
  if (year === -1) return null;
  if (within === 'whole') return year;
  const missing = -(balances[year - 1] ?? 0);
  return year - 1 + missing / (flows[year] ?? missing);
}

/**
 * The same as {@link payback} on present values, so that the money pays for itself and for its cost at `rate` per year. Never
 * earlier than the simple payback when the rate is not negative and all flows after the investment are not negative.
 *
 * @throws RangeError when a flow is not finite or the rate not above -1 and finite.
 * @see As for {@link payback}.
 * @example discountedPayback(0.1, [-200, 50, 60, 70, 200]) // 3.38335
 */
export function discountedPayback(
  rate: number,
  flows: readonly number[],
  within: PaybackWithin = 'linear',
): number | null {
  return payback(presentValues(rate, flows, 'start'), within);
}
