/**
 * Rank-order-centroid weights of `n` criteria, most important first: `w_k = (1/n) sum_{i=k..n} 1/i`. They are the mean of
 * all weights that keep the order, and sum to 1. No criteria, no weights.
 *
 * @throws RangeError when `n` is not a whole number of at least 0.
 * @see Barron, F. H. and Barrett, B. E. (1996), Decision Quality Using Ranked Attribute Weights, Management Science 42.
 * @example rankOrderCentroid(2) // [0.75, 0.25]
 */
export function rankOrderCentroid(n: number): number[] {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`cannot rank ${n} criteria`);
  const weights: number[] = [];
  let tail = 0;
  for (let rank = n; rank >= 1; rank -= 1) {
    tail += 1 / rank;
    weights.unshift(tail / n);
  }
  return weights;
}

/**
 * Rank-order-centroid weights from ranks given in any order, 1 the most important. Only the order of the ranks counts,
 * so 1, 2, 2, 4 and 1, 2, 2, 3 say the same. Convention for ties: the tied criteria share the mean weight of the places
 * they take up. Sums to 1; no ranks, no weights.
 *
 * @throws RangeError when a rank is not finite.
 * @see Barron and Barrett (1996), as for {@link rankOrderCentroid}; the treatment of ties is this site's own.
 * @example rankOrderCentroidFromRanks([2, 1]) // [0.25, 0.75]
 */
export function rankOrderCentroidFromRanks(ranks: readonly number[]): number[] {
  if (!ranks.every(Number.isFinite)) throw new RangeError('a rank must be a finite number');
  const byPlace = rankOrderCentroid(ranks.length);
  return ranks.map((rank) => {
    const before = ranks.filter((other) => other < rank).length;
    const tied = ranks.filter((other) => other === rank).length;
    const shared = byPlace.slice(before, before + tied);
    return shared.reduce((total, weight) => total + weight, 0) / tied;
  });
}
