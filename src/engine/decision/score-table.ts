import { criteriaCount, type AdditiveModel, type CriterionGroup } from './additive-model.ts';

/** An additive model laid out so that thousands of weightings can be tried in a moment. */
export interface ScoreTable {
  /** How many alternatives there are. */
  readonly count: number;
  /** Of the weighting tried last; minus infinity where there is no score. */
  readonly scores: Float64Array;
  /** 1 where the weighting tried last gives a score, else 0. */
  readonly scored: Uint8Array;
  /** Fills and returns `scores`. */
  readonly score: (weights: Float64Array) => Float64Array;
}

/**
 * The scores of `additiveScores` for one weighting after another, without a new array for each. The weights of every group
 * must sum to 1. Nothing is checked here.
 *
 * @see additive-model.ts for the conventions.
 * @example scoreTable(model).score(Float64Array.of(0.75, 0.25))[0] // 7.5
 */
export function scoreTable(model: AdditiveModel): ScoreTable {
  const count = model.values.length;
  const width = criteriaCount(model);
  const groups = model.groups.filter(({ share }) => share > 0);
  const values = new Float64Array(count * width);
  const known = new Uint8Array(count * width);
  const complete = new Uint8Array(count);
  model.values.forEach((row, alternative) => {
    row.forEach((value, criterion) => {
      values[alternative * width + criterion] = value ?? 0;
      known[alternative * width + criterion] = value === null ? 0 : 1;
    });
    const has = (criterion: number) => row[criterion] !== null;
    complete[alternative] = groups.every(({ criteria }) => criteria.length > 0 && criteria.every(has))
      ? 1
      : 0;
  });

  const scores = new Float64Array(count);
  const scored = new Uint8Array(count);
  const overall = new Float64Array(width);
  return {
    count,
    scores,
    scored,
    score(weights) {
      fillOverall(overall, weights, groups);
      for (let alternative = 0; alternative < count; alternative += 1) {
        const start = alternative * width;
        const score =
          complete[alternative] === 1
            ? dot(values, start, overall)
            : withGaps(values, known, start, weights, groups);
        scores[alternative] = score;
        scored[alternative] = score === -Infinity ? 0 : 1;
      }
      return scores;
    },
  };
}

function fillOverall(overall: Float64Array, weights: Float64Array, groups: readonly CriterionGroup[]): void {
  for (const { criteria, share } of groups) {
    for (const criterion of criteria) overall[criterion] = share * (weights[criterion] ?? 0);
  }
}

function dot(values: Float64Array, start: number, weights: Float64Array): number {
  let total = 0;
  for (let index = 0; index < weights.length; index += 1) {
    total += (values[start + index] ?? 0) * (weights[index] ?? 0);
  }
  return total;
}

function withGaps(
  values: Float64Array,
  known: Uint8Array,
  start: number,
  weights: Float64Array,
  groups: readonly CriterionGroup[],
): number {
  let score = 0;
  for (const { criteria, share } of groups) {
    let total = 0;
    let counted = 0;
    for (const criterion of criteria) {
      if (known[start + criterion] !== 1) continue;
      const weight = weights[criterion] ?? 0;
      total += weight * (values[start + criterion] ?? 0);
      counted += weight;
    }
    if (counted === 0) return -Infinity;
    score += (share * total) / counted;
  }
  return score;
}
