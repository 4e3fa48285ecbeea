export interface ShareInterval {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** Standard normal quantile for 95 %. */
export const z95 = 1.959963984540054;

/**
 * A share of a count with its 95 % score interval, all fractions; null where nothing was counted. Unlike the plain interval it
 * stays between 0 and 1 and says something for none or all of a few.
 *
 * @throws RangeError when the counts are not whole or `hits` is not between 0 and `total`.
 * @see Wilson, E. B. (1927), Probable Inference, JASA 22; method 3 in Newcombe, R. G. (1998), Statistics in Medicine 17.
 * @example wilsonInterval(81, 263) // { share: 0.308, low: 0.2553, high: 0.3662 }
 */
export function wilsonInterval(hits: number, total: number): ShareInterval | null {
  const areWhole = Number.isSafeInteger(hits) && Number.isSafeInteger(total);
  if (!areWhole || hits < 0 || hits > total) throw new RangeError(`${hits} of ${total} is no share`);
  if (total === 0) return null;
  const squared = z95 ** 2;
  const middle = 2 * hits + squared;
  const spread = z95 * Math.sqrt(squared + (4 * hits * (total - hits)) / total);
  const divisor = 2 * (total + squared);
  return {
    share: hits / total,
    low: Math.max(0, (middle - spread) / divisor),
    high: Math.min(1, (middle + spread) / divisor),
  };
}
