import { largest } from '../statistics/largest.ts';
import { ranks } from '../statistics/rank.ts';
import { additiveScores, sameScore, type AdditiveModel } from './additive-model.ts';
import { kendallTauB } from './rank-correlation.ts';

/** What one weighting makes of the alternatives, by alternative. */
export interface Standing {
  readonly scores: readonly (number | null)[];
  /** 1, 1, 3. */
  readonly ranks: readonly (number | null)[];
  /** The first alternatives, the best first; equal ones keep the order of the model. */
  readonly list: readonly number[];
}

/** How two weightings agree. */
export interface Agreement {
  /** Alternatives on both lists, in the order of the first. */
  readonly both: readonly number[];
  readonly onlyFirst: readonly number[];
  readonly onlySecond: readonly number[];
  /** Kendall's tau-b of the ranks of all alternatives, -1 to 1; null when there is nothing to compare. */
  readonly tau: number | null;
}

/**
 * Scores, ranks and the list of the first `first` alternatives under one weighting, in the unit of the values.
 *
 * @throws RangeError as {@link additiveScores}, and when `first` is not a whole number of at least 0.
 * @see {@link additiveScores} for missing values.
 * @example standing(model, weights, 8).list // [4, 0, 2, ...]
 */
export function standing(model: AdditiveModel, weights: readonly number[], first: number): Standing {
  const scores = additiveScores(model, weights);
  const places = ranks(scores, 'descending', sameScore);
  const list = largest(
    places.map((rank) => (rank === null ? null : -rank)),
    first,
  );
  return { scores, ranks: places, list };
}

/**
 * Whether two weightings come to the same list, and how alike they rank.
 *
 * @see {@link kendallTauB}.
 * @example agreement(byPoints, byPairs).onlySecond // [7]
 */
export function agreement(first: Standing, second: Standing): Agreement {
  const inFirst = new Set(first.list);
  const inSecond = new Set(second.list);
  return {
    both: first.list.filter((alternative) => inSecond.has(alternative)),
    onlyFirst: first.list.filter((alternative) => !inSecond.has(alternative)),
    onlySecond: second.list.filter((alternative) => !inFirst.has(alternative)),
    tau: kendallTauB(first.ranks, second.ranks),
  };
}
