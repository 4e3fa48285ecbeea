import { rootsBetween } from './polynomial-roots.ts';
import { netPresentValue } from './net-present-value.ts';

/** Every rate in the range searched, in rising order, and whether that is one answer, none or too many. */
export type InternalRate =
  | { readonly kind: 'one'; readonly rate: number; readonly roots: readonly [number] }
  /** All flows have the same sign or are zero: no rate balances them. */
  | { readonly kind: 'no-sign-change'; readonly roots: readonly [] }
  /** They change sign and yet no rate between -99 % and 1,000 % balances them. */
  | { readonly kind: 'none-found'; readonly roots: readonly [] }
  /** Several rates balance them, and none is better than another: use the modified rate or the net present value. */
  | { readonly kind: 'several'; readonly roots: readonly number[] };

export const lowestRate = -0.99;
export const highestRate = 10;

/** Two roots this near to each other are one that rounding has split: a double root is good to half the digits only. */
const sameRoot = 1e-6;

/**
 * Internal rates of return: all rates between -0.99 and 10 per period at which the net present value of the flows is zero,
 * the first flow at t = 0. With more than one change of sign there can be several rates; then none is chosen. Found as the
 * roots of a polynomial in `1 / (1 + rate)` for rates from 0 and in `1 + rate` below, where both stay between 0 and 1.
 *
 * @throws RangeError when a flow is not finite.
 * @see Norstrom, C. (1972), A Sufficient Condition for a Unique Nonnegative Internal Rate of Return, Journal of Financial and
 *   Quantitative Analysis 7, 1835-1839, for why there may be several.
 * @example internalRate([-100, 110]) // { kind: 'one', rate: 0.1, roots: [0.1] }
 */
export function internalRate(flows: readonly number[]): InternalRate {
  if (!flows.every(Number.isFinite)) throw new RangeError('a flow must be a finite number');
  const least = Math.min(...flows);
  const most = Math.max(...flows);
  if (!(least < 0 && most > 0)) return { kind: 'no-sign-change', roots: [] };
  const all = distinct([...negativeRates(flows), ...positiveRates(flows)]);
  const [first, ...others] = all;
  if (first === undefined) return { kind: 'none-found', roots: [] };
  return others.length === 0 ? { kind: 'one', rate: first, roots: [first] } : { kind: 'several', roots: all };
}

/** With `v = 1 / (1 + rate)` the value is the sum of flow_t v^t, and its constant is the first flow. */
function positiveRates(flows: readonly number[]): number[] {
  return rootsBetween(flows, 1 / (1 + highestRate), 1)
    .map((v) => polished(flows, 1 / v - 1))
    .filter((rate) => rate < highestRate)
    .reverse();
}

/** With `g = 1 + rate` the value times g^n has the last flow as its constant. */
function negativeRates(flows: readonly number[]): number[] {
  return rootsBetween(flows.toReversed(), 1 + lowestRate, 1)
    .map((g) => polished(flows, g - 1))
    .filter((rate) => rate > lowestRate);
}

/** One step of Newton's in the rate itself, kept where it helps: near 0 the rate has more digits than `1 + rate`. */
function polished(flows: readonly number[], rate: number): number {
  const value = netPresentValue(rate, flows, 'start');
  const slope = -netPresentValue(
    rate,
    flows.map((flow, index) => flow * index),
    'end',
  );
  const next = rate - value / slope;
  const better =
    next > -1 && next < Infinity && Math.abs(netPresentValue(next, flows, 'start')) < Math.abs(value);
  return better ? next : rate;
}

function distinct(rates: readonly number[]): number[] {
  return rates.filter((rate, index) => index === 0 || rate - (rates[index - 1] ?? 0) > sameRoot);
}
