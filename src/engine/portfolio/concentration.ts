import { quickselect } from 'd3-array';
import { sum } from '../statistics/sum.ts';

export interface Herfindahl {
  /** Sum of the squared shares, 1/n to 1. */
  readonly hhi: number;
  /** The same in points, up to 10,000, as competition authorities state it. */
  readonly points: number;
  /** How many accounts of equal size would be as concentrated. */
  readonly effectiveNumber: number;
  /** 0 when all are equal, 1 when one has everything; null for a single account. */
  readonly normalised: number | null;
}

/**
 * Herfindahl-Hirschman index of concentration: `H = sum(share^2)`, its points 10,000 H, effective number 1/H, and
 * `(H - 1/n) / (1 - 1/n)`. Values in any one unit. Null when there are none, one is negative or they sum to zero: then
 * there are no shares.
 *
 * @throws RangeError when a value is not finite.
 * @see Hirschman, A. O. (1964), The Paternity of an Index, American Economic Review 54, 761-762; points as in the U.S.
 *   Department of Justice's merger guidelines.
 * @example herfindahl([30, 30, 20, 20]) // { hhi: 0.26, points: 2600, effectiveNumber: 3.846, normalised: 0.0133 }
 */
export function herfindahl(values: readonly number[]): Herfindahl | null {
  const total = positiveTotal(values);
  if (total === null) return null;
  const n = values.length;
  const hhi = sum(values.map((value) => (value / total) ** 2));
  const normalised = n === 1 ? null : (hhi - 1 / n) / (1 - 1 / n);
  return { hhi, points: 10_000 * hhi, effectiveNumber: 1 / hhi, normalised };
}

/**
 * Share of the total that the `k` largest values hold, 0 to 1; all of it when there are no more than `k`. Null when there
 * are no shares, as for {@link herfindahl}.
 *
 * @throws RangeError when `k` is not a whole number of at least 0, or a value is not finite.
 * @see Concentration ratio CR_k: Hall, M. and Tideman, N. (1967), Measures of Concentration, JASA 62, 162-168.
 * @example topShare([20, 30, 20, 30], 2) // 0.6
 */
export function topShare(values: readonly number[], k: number): number | null {
  if (!Number.isInteger(k) || k < 0) throw new RangeError(`there is no share of the ${k} largest`);
  const total = positiveTotal(values);
  if (total === null) return null;
  if (k >= values.length) return 1;
  const first = values.length - k;
  const parted = new Float64Array(values);
  quickselect(parted, first);
  return sum([...parted.subarray(first)]) / total;
}

/** Null where there are no shares. */
function positiveTotal(values: readonly number[]): number | null {
  const total = sum(values);
  return total > 0 && values.every((value) => value >= 0) ? total : null;
}
