import { ranks } from '../statistics/rank.ts';

/**
 * Ranks from 1, the highest value first, where equal values share the mean of the places they take up (1.5, 1.5, 3), as
 * rank statistics ask for.
 *
 * @throws RangeError when a value is not finite.
 * @see Kendall, M. G. (1945), The Treatment of Ties in Ranking Problems, Biometrika 33, 239-251 (the mid-rank method).
 * @example midRanks([8, 5.5, 8]) // [1.5, 3, 1.5]
 */
export function midRanks(values: readonly number[]): number[] {
  const places = ranks(values).map((rank) => rank ?? 0);
  const tied = tieSizes(places);
  return places.map((place) => place + ((tied.get(place) ?? 1) - 1) / 2);
}

/**
 * How many things have each value.
 *
 * @example tieSizes([8, 5.5, 8]).get(8) // 2
 */
export function tieSizes(values: readonly number[]): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return sizes;
}
