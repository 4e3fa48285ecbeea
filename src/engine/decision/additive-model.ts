import { sum } from '../statistics/sum.ts';

/** Criteria weighed against each other, such as those of one axis. */
export interface CriterionGroup {
  /** Columns of the values. */
  readonly criteria: readonly number[];
  /** What the group counts for in the score, 0 to 1; the shares of all groups sum to 1. */
  readonly share: number;
}

/** Values of alternatives on criteria that fall into groups. */
export interface AdditiveModel {
  /** One row an alternative, one column a criterion; null is missing. */
  readonly values: readonly (readonly (number | null)[])[];
  readonly groups: readonly CriterionGroup[];
}

/**
 * Scores that differ by less have lost the difference to rounding: the same weights in another order give as much. In the
 * unit of the values, which are thought of as 0 to 1, 0 to 10 or 0 to 100.
 */
export const sameScore = 1e-9;

/**
 * Scores of all alternatives, in the unit of the values: the weighted mean of each group, then the mean of the groups by
 * their shares. `weights` has one entry a criterion and only their proportion within a group counts. Conventions: a missing
 * value is left out and the other weights of its group grow in proportion; the score is null when a group that has a share
 * has no value with a weight. A caller to whom a missing value is the worst one puts in 0.
 *
 * @throws RangeError as {@link requireAdditive}, and when the weights do not fit or one is negative or not finite.
 * @see Keeney, R. L. and Raiffa, H. (1976), Decisions with Multiple Objectives, section 3.5 (the additive value model).
 * @example additiveScores({ values: [[8, 6]], groups: [{ criteria: [0, 1], share: 1 }] }, [0.75, 0.25]) // [7.5]
 */
export function additiveScores(model: AdditiveModel, weights: readonly number[]): (number | null)[] {
  requireAdditive(model);
  requireWeights(model, weights);
  return model.values.map((row) => {
    let score: number | null = 0;
    for (const group of model.groups) {
      if (group.share === 0 || score === null) continue;
      const mean = groupMean(row, group, weights);
      score = mean === null ? null : score + group.share * mean;
    }
    return score;
  });
}

/**
 * Weighted mean of one group's known values; null when none of them has a weight.
 *
 * @see {@link additiveScores} for the conventions.
 * @example groupMean([8, null], { criteria: [0, 1], share: 1 }, [0.5, 0.5]) // 8
 */
export function groupMean(
  row: readonly (number | null)[],
  group: CriterionGroup,
  weights: readonly number[],
): number | null {
  let total = 0;
  let counted = 0;
  for (const criterion of group.criteria) {
    const value = row[criterion] ?? null;
    const weight = weights[criterion] ?? 0;
    if (value === null) continue;
    total += weight * value;
    counted += weight;
  }
  return counted > 0 ? total / counted : null;
}

/**
 * Weights that are equal within each group, by criterion; 0 for a criterion in no group.
 *
 * @see Dawes, R. M. (1979), The Robust Beauty of Improper Linear Models, American Psychologist 34, 571-582.
 * @example equalWeights(3, [{ criteria: [0, 1], share: 1 }]) // [0.5, 0.5, 0]
 */
export function equalWeights(criteriaCount: number, groups: readonly CriterionGroup[]): number[] {
  const weights = Array.from({ length: criteriaCount }, () => 0);
  for (const { criteria } of groups) {
    for (const criterion of criteria) weights[criterion] = 1 / criteria.length;
  }
  return weights;
}

/**
 * How many criteria the values have; 0 when there are no alternatives.
 *
 * @example criteriaCount({ values: [[1, 2]], groups: [] }) // 2
 */
export function criteriaCount({ values }: Pick<AdditiveModel, 'values'>): number {
  return values[0]?.length ?? 0;
}

/**
 * Checks an additive model: rows of one length with finite values, each criterion in at most one group, and shares that are
 * not negative and sum to 1. A model without alternatives passes whatever its groups hold.
 *
 * @throws RangeError when it does not pass.
 * @see {@link additiveScores}.
 * @example requireAdditive({ values: [[8]], groups: [{ criteria: [0], share: 1 }] }) // passes
 */
export function requireAdditive(model: AdditiveModel): void {
  const { values, groups } = model;
  if (values.length === 0) return;
  const width = criteriaCount(model);
  if (values.some((row) => row.length !== width)) throw new RangeError('all rows need the same criteria');
  if (!values.every((row) => row.every((value) => value === null || Number.isFinite(value)))) {
    throw new RangeError('a value must be finite or missing');
  }
  const grouped = groups.flatMap(({ criteria }) => criteria);
  if (!grouped.every((criterion) => Number.isInteger(criterion) && criterion >= 0 && criterion < width)) {
    throw new RangeError('a group holds a criterion that is not there');
  }
  if (new Set(grouped).size !== grouped.length) throw new RangeError('a criterion is in two groups');
  const shares = groups.map(({ share }) => share);
  if (shares.some((share) => share < 0) || Math.abs(sum(shares) - 1) > sameScore) {
    throw new RangeError('the shares of the groups must sum to 1');
  }
}

function requireWeights(model: AdditiveModel, weights: readonly number[]): void {
  if (model.values.length > 0 && weights.length !== criteriaCount(model)) {
    throw new RangeError(`${weights.length} weights do not fit ${criteriaCount(model)} criteria`);
  }
  if (!weights.every((weight) => weight >= 0 && weight < Infinity)) {
    throw new RangeError('a weight cannot be negative or infinite');
  }
}
