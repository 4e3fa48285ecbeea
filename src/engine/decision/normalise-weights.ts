import { sum } from '../statistics/sum.ts';

/**
 * Weights that sum to 1 in the proportion of the points given: `w_i = p_i / sum(p)`. Serves direct points and swing
 * points (100 for the swing from worst to best that matters most) alike. Null when there are no points or all are zero:
 * then nobody has said what matters.
 *
 * @throws RangeError when a number of points is negative or not finite.
 * @see von Winterfeldt, D. and Edwards, W. (1986), Decision Analysis and Behavioral Research, chapter 8.
 * @example normaliseWeights([100, 60, 40]) // [0.5, 0.3, 0.2]
 */
export function normaliseWeights(points: readonly number[]): number[] | null {
  if (points.some((point) => point < 0)) throw new RangeError('points cannot be negative');
  const total = sum(points);
  return total > 0 ? points.map((point) => point / total) : null;
}
