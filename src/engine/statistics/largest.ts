import { quickselect } from 'd3-array';

/**
 * Indices of the `count` largest values, the largest first; equal values keep their order, so that of several equal ones at
 * the end the first are taken. Any unit. Nulls are left out; all that are known when there are no more than `count`.
 *
 * @throws RangeError when `count` is not a whole number of at least 0, or a value is not finite.
 * @see Floyd, R. W. and Rivest, R. L. (1975), Expected Time Bounds for Selection, Communications of the ACM 18, 165-172:
 *   the smallest value wanted is selected first, which is many times faster than sorting them all.
 * @example largest([20, null, 30, 20], 2) // [2, 0]
 */
export function largest(values: readonly (number | null)[], count: number): number[] {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`cannot take the ${count} largest`);
  const known = values.filter((value) => value !== null);
  if (!known.every(Number.isFinite)) throw new RangeError('cannot order a value that is not finite');
  if (count === 0) return [];
  const first = Math.max(0, known.length - count);
  const parted = new Float64Array(known);
  quickselect(parted, first);
  const least = parted[first] ?? -Infinity;
  const found: { value: number; index: number }[] = [];
  values.forEach((value, index) => {
    if (value !== null && value >= least) found.push({ value, index });
  });
  found.sort((a, b) => b.value - a.value);
  return found.slice(0, count).map(({ index }) => index);
}
