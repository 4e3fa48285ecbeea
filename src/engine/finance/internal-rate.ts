import { yearsFromFirst, type DatedFlow } from './dated-flows.ts';
import { exponentialRoots, type ExponentialTerm } from './exponential-roots.ts';

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
 * the first flow at t = 0. With more than one change of sign there can be several rates; then none is chosen.
 *
 * @throws RangeError when a flow is not finite.
 * @see Norstrom, C. (1972), A Sufficient Condition for a Unique Nonnegative Internal Rate of Return, Journal of Financial and
 *   Quantitative Analysis 7, 1835-1839, for why there may be several.
 * @example internalRate([-100, 110]) // { kind: 'one', rate: 0.1, roots: [0.1] }
 */
export function internalRate(flows: readonly number[]): InternalRate {
  return ratesOf(flows.map((amount, time) => ({ amount, time })));
}

/**
 * The same for dated flows, as spreadsheets' XIRR: yearly rates, with days / 365 from the first flow of the list.
 *
 * @throws RangeError when a day or an amount is not finite.
 * @see Excel's XIRR.
 * @example internalRateOfDated([{ day: 0, amount: -100 }, { day: 365, amount: 110 }]) // { kind: 'one', rate: 0.1, ... }
 */
export function internalRateOfDated(flows: readonly DatedFlow[]): InternalRate {
  return ratesOf(yearsFromFirst(flows).map((time, index) => ({ amount: flows[index]?.amount ?? 0, time })));
}

function ratesOf(terms: readonly ExponentialTerm[]): InternalRate {
  const all = exponentialRoots(terms, Math.log1p(lowestRate), Math.log1p(highestRate))
    .map((s) => Math.expm1(s))
    .filter((rate, index, rates) => index === 0 || rate - (rates[index - 1] ?? 0) > sameRoot)
    .filter((rate) => rate > lowestRate && rate < highestRate);
  const changes = terms.some(({ amount }) => amount < 0) && terms.some(({ amount }) => amount > 0);
  if (!changes) return { kind: 'no-sign-change', roots: [] };
  const [first, ...others] = all;
  if (first === undefined) return { kind: 'none-found', roots: [] };
  return others.length === 0 ? { kind: 'one', rate: first, roots: [first] } : { kind: 'several', roots: all };
}
