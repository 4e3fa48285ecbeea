import {
  additiveScores,
  groupMean,
  sameScore,
  type AdditiveModel,
  type CriterionGroup,
} from './additive-model.ts';

/** What is weighed: a criterion within its group, or a group by its share. */
export interface WeightSubject {
  readonly kind: 'criterion' | 'group';
  readonly index: number;
}

/** The score of one alternative while one weight `t` goes from 0 to 1: `(a + b t) / (r + s t)`. */
export interface ScoreLine {
  readonly a: number;
  readonly b: number;
  readonly r: number;
  readonly s: number;
}

/** How all scores depend on one weight. */
export interface WeightLine {
  readonly subject: WeightSubject;
  /** The weight as it is now, 0 to 1. */
  readonly from: number;
  /** By alternative; null without a score. */
  readonly scores: readonly (ScoreLine | null)[];
}

/**
 * How the scores move with each weight, if the other weights of its group (or the other shares) keep their proportion and
 * make room: `w_k (1 - t) / (1 - w)`. The line is straight unless the alternative lacks a value of that group. Left out is a
 * weight that cannot change: of the only criterion with a weight in its group, of a criterion in a group without a share,
 * and the share of the only group that has one.
 *
 * @throws RangeError as {@link additiveScores}.
 * @see Triantaphyllou, E. and Sánchez, A. (1997), A Sensitivity Analysis Approach for Some Deterministic Multi-Criteria
 *   Decision-Making Methods, Decision Sciences 28, 151-194, for complete values; the terms of missing ones are this site's.
 * @example weightLines({ values: [[8, 6]], groups }, [0.75, 0.25])[0]?.scores[0] // 6 + 2 t
 */
export function weightLines(model: AdditiveModel, weights: readonly number[]): WeightLine[] {
  const scores = additiveScores(model, weights);
  return [...criterionLines(model, weights, scores), ...shareLines(model, weights, scores)];
}

function criterionLines(
  model: AdditiveModel,
  weights: readonly number[],
  scores: readonly (number | null)[],
): WeightLine[] {
  return model.groups.flatMap((group) => {
    const total = totalWeight(group.criteria, weights);
    if (group.share === 0 || total === 0) return [];
    return group.criteria.flatMap((criterion): WeightLine[] => {
      const from = (weights[criterion] ?? 0) / total;
      const others = group.criteria.filter((other) => other !== criterion);
      if (totalWeight(others, weights) === 0) return [];
      const lines = model.values.map((row, alternative) => {
        const now = scores[alternative] ?? null;
        return now === null ? null : criterionLine(row, group, criterion, others, weights, now);
      });
      return [{ subject: { kind: 'criterion', index: criterion }, from, scores: lines }];
    });
  });
}

function criterionLine(
  row: readonly (number | null)[],
  group: CriterionGroup,
  criterion: number,
  others: readonly number[],
  weights: readonly number[],
  now: number,
): ScoreLine {
  const { share } = group;
  const rest = now - share * (groupMean(row, group, weights) ?? 0);
  const value = row[criterion] ?? null;
  const mean = groupMean(row, { criteria: others, share }, weights);
  if (value === null || mean === null) return { a: now, b: 0, r: 1, s: 0 };
  const known = others.filter((other) => row[other] !== null);
  // Exactly 1 when nothing is missing, so that the line is straight and not all but straight.
  const part =
    known.length === others.length ? 1 : totalWeight(known, weights) / totalWeight(others, weights);
  return {
    a: part * (rest + share * mean),
    b: rest * (1 - part) + share * (value - part * mean),
    r: part,
    s: 1 - part,
  };
}

function shareLines(
  model: AdditiveModel,
  weights: readonly number[],
  scores: readonly (number | null)[],
): WeightLine[] {
  return model.groups.flatMap((group, index): WeightLine[] => {
    const from = group.share;
    if (from === 1 || totalWeight(group.criteria, weights) === 0) return [];
    const lines = model.values.map((row, alternative): ScoreLine | null => {
      const now = scores[alternative] ?? null;
      const mean = groupMean(row, group, weights);
      if (now === null || mean === null) return null;
      const others = (now - from * mean) / (1 - from);
      return { a: others, b: mean - others, r: 1, s: 0 };
    });
    return [{ subject: { kind: 'group', index }, from, scores: lines }];
  });
}

function totalWeight(criteria: readonly number[], weights: readonly number[]): number {
  return criteria.reduce((total, criterion) => total + (weights[criterion] ?? 0), 0);
}

/**
 * Score on the line where the weight is `t`.
 *
 * @example scoreAt({ a: 6, b: 2, r: 1, s: 0 }, 0.75) // 7.5
 */
export function scoreAt({ a, b, r, s }: ScoreLine, t: number): number {
  return (a + b * t) / (r + s * t);
}

/**
 * The weights strictly between 0 and 1, in rising order, at which two alternatives change places: none, one, or two where
 * values are missing. Where the scores only touch, nothing changes places.
 *
 * @see the quadratic formula in the form that loses no digits: Press, W. H. et al. (2007), Numerical Recipes, section 5.6.
 * @example swaps({ a: 6, b: 2, r: 1, s: 0 }, { a: 8, b: -2, r: 1, s: 0 }) // [0.5]
 */
export function swaps(one: ScoreLine, other: ScoreLine): number[] {
  const constant = one.a * other.r - other.a * one.r;
  const linear = one.a * other.s + one.b * other.r - other.a * one.s - other.b * one.r;
  const square = one.b * other.s - other.b * one.s;
  return signChanges(constant, linear, square)
    .filter((root) => root > 0 && root < 1)
    .sort((a, b) => a - b);
}

/** Two turns nearer than a millionth are a touch, written with rounding: nothing would be in the other order between them. */
const touch = 1e-12;

/** Coefficients smaller than what two scores may differ by and still be the same count as 0. */
function signChanges(constant: number, linear: number, square: number): number[] {
  if (Math.abs(square) <= sameScore) return Math.abs(linear) <= sameScore ? [] : [-constant / linear];
  const discriminant = linear * linear - 4 * square * constant;
  if (discriminant <= touch * linear * linear) return [];
  const q = -0.5 * (linear + (linear < 0 ? -1 : 1) * Math.sqrt(discriminant));
  return [q / square, constant / q];
}
