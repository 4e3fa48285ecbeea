import { sum } from './sum.ts';

/**
 * Arithmetic mean, in the unit of the values; null when there are none.
 *
 * @throws RangeError when a value is not finite.
 * @example mean([2, 4, 9]) // 5
 */
export function mean(values: readonly number[]): number | null {
  const total = sum(values);
  return values.length === 0 ? null : total / values.length;
}

/**
 * Standard deviation in the unit of the values. Convention: `sample` divides the squares by n - 1 and is what the site shows;
 * `population` divides by n. Null when there are too few values: one for the population, two for a sample.
 *
 * @throws RangeError when a value is not finite.
 * @see Spreadsheets' STDEV.S and STDEV.P.
 * @example standardDeviation([2, 4, 4, 4, 5, 5, 7, 9], 'population') // 2
 */
export function standardDeviation(
  values: readonly number[],
  of: 'sample' | 'population' = 'sample',
): number | null {
  const centre = mean(values);
  const divisor = values.length - (of === 'sample' ? 1 : 0);
  if (centre === null || divisor < 1) return null;
  return Math.sqrt(sum(values.map((value) => (value - centre) ** 2)) / divisor);
}
