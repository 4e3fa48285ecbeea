import { cumulativeSums, sum } from './sum.ts';

/**
 * Gini coefficient: 0 when all values are equal, near 1 when one value has everything. Convention: population form,
 * 2 sum(i x_i) / (n sum x) - (n + 1) / n over the values in rising order; no correction for small n. Any unit, no unit
 * out. Null when there are no values or their sum is not positive. With negative values the coefficient can pass 1 and
 * no longer reads as a share: do not show it then.
 *
 * @throws RangeError when a value is not finite.
 * @see Sen, A. (1973), On Economic Inequality, section 2.7.
 * @example gini([0, 0, 0, 0, 100]) // 0.8
 */
export function gini(values: readonly number[]): number | null {
  const total = sum(values);
  if (!(total > 0)) return null;
  const count = values.length;
  const weighted = rising(values).map((value, index) => (index + 1) * value);
  return (2 * sum(weighted)) / (count * total) - (count + 1) / count;
}

/**
 * Points of the Lorenz curve: entry i is the share of the total that the i smallest values hold, from 0 to 1, so n + 1
 * entries for n values. Null when there are no values or their sum is not positive.
 *
 * @throws RangeError when a value is not finite.
 * @see Lorenz, M. O. (1905), Methods of Measuring the Concentration of Wealth, JASA 9, 209-219.
 * @example lorenz([30, 10]) // [0, 0.25, 1]
 */
export function lorenz(values: readonly number[]): number[] | null {
  const cumulative = cumulativeSums(rising(values));
  const total = cumulative.at(-1) ?? 0;
  if (!(total > 0)) return null;
  return [0, ...cumulative.map((part) => part / total)];
}

/** Numbers sort much faster as such than by comparing two at a time. */
function rising(values: readonly number[]): number[] {
  return [...new Float64Array(values).sort()];
}
