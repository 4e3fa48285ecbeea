import { quantile } from 'd3-array';

/**
 * The value below which the fraction `k` of the values lies, in their unit. Convention: type 7 of Hyndman and Fan, linear
 * between the order statistics at h = (n - 1) k, as spreadsheets' PERCENTILE.INC. The values need no order. Null when
 * there are none.
 *
 * @throws RangeError when `k` is not between 0 and 1, or a value is not finite.
 * @see Hyndman, R. J. and Fan, Y. (1996), Sample Quantiles in Statistical Packages, The American Statistician 50, 361-365.
 * @example percentile([-10, 5, -3, 0], 0.9) // 3.5
 */
export function percentile(values: readonly number[], k: number): number | null {
  if (!(k >= 0 && k <= 1)) throw new RangeError(`percentile needs a fraction between 0 and 1, not ${k}`);
  if (!values.every(Number.isFinite)) throw new RangeError('percentile needs finite values');
  return quantile(values, k) ?? null;
}

/**
 * The same of values in rising order, without a copy: for the outcomes of a simulation.
 *
 * @throws RangeError when `k` is not between 0 and 1, or there are no values.
 * @see As for {@link percentile}.
 * @example percentileOfSorted(Float64Array.of(-10, -3, 0, 5), 0.9) // 3.5
 */
export function percentileOfSorted(sorted: Float64Array, k: number): number {
  if (!(k >= 0 && k <= 1)) throw new RangeError(`percentile needs a fraction between 0 and 1, not ${k}`);
  const place = (sorted.length - 1) * k;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new RangeError('there is no percentile of nothing');
  return below + (above - below) * (place - Math.floor(place));
}
