/**
 * The middle of what several people have said: their mean, or their median, for an even number the mean of the two in the
 * middle. In the unit of the ratings. Null without a rating.
 *
 * @throws RangeError when a rating is not finite.
 * @see Hyndman, R. J. and Fan, Y. (1996), Sample Quantiles in Statistical Packages, The American Statistician 50 (type 7).
 * @example middleOf([3, 7, 8], 'median') // 7
 */
export function middleOf(ratings: readonly number[], by: 'mean' | 'median'): number | null {
  if (!ratings.every(Number.isFinite)) throw new RangeError('a rating must be finite');
  const count = ratings.length;
  if (count === 0) return null;
  if (by === 'mean') return ratings.reduce((total, rating) => total + rating, 0) / count;
  const sorted = ratings.toSorted((a, b) => a - b);
  return ((sorted[Math.floor((count - 1) / 2)] ?? 0) + (sorted[Math.floor(count / 2)] ?? 0)) / 2;
}
