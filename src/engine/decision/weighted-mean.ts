/**
 * Weighted mean `sum(w v) / sum(w)`, in the unit of the values. Null values are left out together with their weights.
 * Null when no weight is left.
 *
 * @throws RangeError when the lists differ in length, a weight is negative, or a number is not finite.
 * @see Keeney, R. L. and Raiffa, H. (1976), Decisions with Multiple Objectives, section 3.5 (the additive value model).
 * @example weightedMean([50, 30, 20], [10, 10, 4]) // 8.8
 */
export function weightedMean(weights: readonly number[], values: readonly (number | null)[]): number | null {
  if (weights.length !== values.length) {
    throw new RangeError(`${weights.length} weights do not fit ${values.length} values`);
  }
  let total = 0;
  let weightKnown = 0;
  values.forEach((value, index) => {
    const weight = weights[index] ?? 0;
    if (!(weight >= 0 && weight < Infinity)) throw new RangeError(`a weight cannot be ${weight}`);
    if (value === null) return;
    if (!Number.isFinite(value)) throw new RangeError(`a value cannot be ${value}`);
    total += weight * value;
    weightKnown += weight;
  });
  return weightKnown > 0 ? total / weightKnown : null;
}
