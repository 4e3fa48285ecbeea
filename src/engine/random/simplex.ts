import type { RandomSource } from './seeded-source.ts';

/**
 * Fills the array with shares that are uniform on the simplex: at least 0, sum 1, and every such list as likely as every
 * other (a Dirichlet distribution with all parameters 1). Method: exponential draws divided by their sum. An empty array
 * stays empty.
 *
 * @see Devroye, L. (1986), Non-Uniform Random Variate Generation, section V.2.1, theorem 2.1.
 * @example const shares = new Float64Array(3); fillUniformSimplex(shares, seededSource(1)); // sums to 1
 */
export function fillUniformSimplex(shares: Float64Array, source: RandomSource): void {
  fillAndNormalise(shares, () => -Math.log(1 - source()));
}

/**
 * Fills the array with weights spread around stated ones: each stated weight times an independent draw that is uniform
 * between `1 - spread` and `1 + spread`, divided by their sum. `spread` is a fraction: 0.2 lets a weight be up to 20 % more
 * or less before the division. A stated weight of 0 stays 0, and a spread of 0 gives the stated weights. Their mean is
 * close to the stated weights and not exactly there, because of the division.
 *
 * @throws RangeError when the spread is not between 0 and 1, or no stated weight is positive.
 * @see Butler, J., Jia, J. and Dyer, J. (1997), Simulation Techniques for the Sensitivity Analysis of Multi-Criteria
 *   Decision Models, European Journal of Operational Research 103, 531-546, for weights drawn around the stated ones; the
 *   uniform factor is this site's own.
 * @example fillAround(weights, [0.5, 0.3, 0.2], 0.2, seededSource(1)) // such as 0.47, 0.34, 0.19
 */
export function fillAround(
  weights: Float64Array,
  stated: readonly number[],
  spread: number,
  source: RandomSource,
): void {
  if (!(spread >= 0 && spread <= 1)) throw new RangeError(`a spread is between 0 and 1, not ${spread}`);
  if (!stated.some((weight) => weight > 0)) throw new RangeError('weights need one that is positive');
  // The source never reaches 1, so that a factor is never 0 and the weights always have a sum.
  fillAndNormalise(weights, (index) => (stated[index] ?? 0) * (1 + spread - 2 * spread * source()));
}

/**
 * Fills the array with weights that are uniform on the part of the simplex that keeps an order of importance: of two
 * criteria with different ranks the one with the lower rank number has the higher weight; nothing is said of two with the
 * same rank. Their mean is the rank-order centroid.
 *
 * @throws RangeError when a rank is not finite.
 * @see Lahdelma, R., Miettinen, K. and Salminen, P. (2003), Ordinal Criteria in Stochastic Multicriteria Acceptability
 *   Analysis, European Journal of Operational Research 147, 117-127: draw, sort, assign.
 * @example fillOrdered(weights, [2, 1, 3], seededSource(1)) // the second is the largest, the third the smallest
 */
export function fillOrdered(weights: Float64Array, ranks: readonly number[], source: RandomSource): void {
  if (!ranks.every(Number.isFinite)) throw new RangeError('a rank must be a finite number');
  fillUniformSimplex(weights, source);
  const drawn = weights.toSorted();
  const places = ranks.map((rank, index) => ({ rank, index, lot: source() }));
  places.sort((a, b) => b.rank - a.rank || b.lot - a.lot);
  places.forEach(({ index }, place) => {
    weights[index] = drawn[place] ?? 0;
  });
}

/** Draws again in the rare case that nothing but zeros was drawn. */
function fillAndNormalise(into: Float64Array, draw: (index: number) => number): void {
  if (into.length === 0) return;
  let total: number;
  do {
    total = 0;
    for (let index = 0; index < into.length; index += 1) {
      const drawn = draw(index);
      into[index] = drawn;
      total += drawn;
    }
  } while (total === 0);
  for (let index = 0; index < into.length; index += 1) into[index] = (into[index] ?? 0) / total;
}
