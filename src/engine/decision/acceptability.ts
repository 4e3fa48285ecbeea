import { criteriaCount, requireAdditive, sameScore, type AdditiveModel } from './additive-model.ts';
import { scoreTable, type ScoreTable } from './score-table.ts';
import type { DrawWeights } from './weight-draws.ts';

/** How one alternative fares over all weightings drawn. Probabilities are 0 to 1. */
export interface AlternativeAcceptability {
  /** Probability of rank 1, 2 and so on, as many as are kept. */
  readonly ranks: readonly number[];
  /** Probability of being among the first. */
  readonly amongFirst: number;
  readonly amongFirstError: number;
  readonly meanRank: number;
  readonly bestRank: number;
  readonly worstRank: number;
  /** Weights that make it the first of all; null when no weighting drawn does. */
  readonly centralWeights: CentralWeights | null;
  /** Weights that put it among the first; null when no weighting drawn does. */
  readonly listWeights: CentralWeights | null;
}

export interface CentralWeights {
  /** In how many draws it was so. */
  readonly draws: number;
  /** Mean of the weights in these draws, by criterion; each group's sum to 1. */
  readonly mean: readonly number[];
  /** Standard error of each mean; 0 after a single draw, which says nothing of its error. */
  readonly standardError: readonly number[];
}

export interface Acceptability {
  readonly draws: number;
  /** In the order of the model; null for an alternative that has no score. */
  readonly alternatives: readonly (AlternativeAcceptability | null)[];
}

/** Takes draws in slices, so that a worker can tell how far it is and stop between two of them. */
export interface AcceptabilityRun {
  readonly add: (draws: number) => void;
  /** Null before the first draw. */
  readonly read: () => Acceptability | null;
}

export interface AcceptabilityOptions {
  /** How many alternatives the list is to have. */
  readonly first: number;
  /** For how many ranks probabilities are kept; as many as there are alternatives for the full matrix. */
  readonly ranksKept: number;
}

/**
 * Stochastic multicriteria acceptability analysis (SMAA-2) with random weights and certain values: how often an alternative
 * takes each rank, how often it is among the first, and the mean of the weights that make it the first (its central weight
 * vector). Conventions: the rank is 1 plus the number of better alternatives, so equal ones share the best rank and more
 * than `first` can be among the first; missing values as in {@link additiveScores}. The standard error of a probability
 * `p` is `sqrt(p (1 - p) / draws)`: it is 0 at 0 and at 1, where the probability may still differ from that by about 3 in
 * the number of draws. The result does not depend on how the draws are sliced.
 *
 * @throws RangeError as {@link requireAdditive}, when `first` or `ranksKept` is not a whole number of at least 1, or a
 *   number of draws is not whole or is negative.
 * @see Lahdelma, R. and Salminen, P. (2001), SMAA-2: Stochastic Multicriteria Acceptability Analysis for Group Decision
 *   Making, Operations Research 49, 444-454; Tervonen, T. and Lahdelma, R. (2007), Implementing Stochastic Multicriteria
 *   Acceptability Analysis, European Journal of Operational Research 178, 500-513, for the simulation and its error.
 * @example
 * const run = acceptability(model, weightDraws(groups, { kind: 'none' }, seededSource(1)), { first: 8, ranksKept: 20 });
 * run.add(10_000);
 * run.read()?.alternatives[0]?.amongFirst // 0.83
 */
export function acceptability(
  model: AdditiveModel,
  drawWeights: DrawWeights,
  { first, ranksKept }: AcceptabilityOptions,
): AcceptabilityRun {
  requireAdditive(model);
  requireCount(first, 1);
  requireCount(ranksKept, 1);
  const table = scoreTable(model);
  const weights = new Float64Array(criteriaCount(model));
  const tally = newTally(table.count, Math.min(ranksKept, table.count), weights.length);
  const sorted = new Float64Array(table.count);
  return {
    add(draws) {
      requireCount(draws, 0);
      for (let draw = 0; draw < draws; draw += 1) {
        drawWeights(weights);
        sorted.set(table.score(weights));
        sorted.sort();
        count(tally, table, sorted, weights, first);
      }
      tally.draws += draws;
    },
    read: () => (tally.draws === 0 ? null : readTally(tally)),
  };
}

/**
 * Draws needed so that a probability is off by at most `margin` in 95 of 100 simulations, whatever the probability.
 *
 * @throws RangeError when the margin is not between 0 and 1.
 * @see Tervonen and Lahdelma (2007), section 3.2, which gives 9,604 for 0.01.
 * @example drawsFor(0.01) // 9604
 */
export function drawsFor(margin: number): number {
  if (!(margin > 0 && margin < 1)) throw new RangeError(`a margin is between 0 and 1, not ${margin}`);
  const normal975 = 1.96;
  // Rounded first: 9604 comes out as 9604.000000000002.
  return Math.ceil(Number((normal975 ** 2 / (4 * margin ** 2)).toPrecision(12)));
}

interface Tally {
  draws: number;
  readonly kept: number;
  readonly criteria: number;
  /** One row an alternative, one column a rank. */
  readonly ranks: Float64Array;
  readonly rankSum: Float64Array;
  readonly best: Float64Array;
  readonly worst: Float64Array;
  readonly wins: WeightSums;
  readonly listed: WeightSums;
}

/** Sums over the draws in which an alternative was first, or among the first. */
interface WeightSums {
  readonly draws: Float64Array;
  readonly sums: Float64Array;
  readonly squares: Float64Array;
}

function newTally(alternatives: number, kept: number, criteria: number): Tally {
  const perAlternative = () => new Float64Array(alternatives);
  const weightSums = (): WeightSums => ({
    draws: perAlternative(),
    sums: new Float64Array(alternatives * criteria),
    squares: new Float64Array(alternatives * criteria),
  });
  return {
    draws: 0,
    kept,
    criteria,
    ranks: new Float64Array(alternatives * kept),
    rankSum: perAlternative(),
    best: perAlternative().fill(Infinity),
    worst: perAlternative(),
    wins: weightSums(),
    listed: weightSums(),
  };
}

/** `sorted` holds the scores of the table in rising order, those without a score before all others. */
function count(
  tally: Tally,
  { scores, scored }: ScoreTable,
  sorted: Float64Array,
  weights: Float64Array,
  first: number,
): void {
  for (let alternative = 0; alternative < scores.length; alternative += 1) {
    if (scored[alternative] !== 1) continue;
    const rank = 1 + countAbove(sorted, (scores[alternative] ?? 0) + sameScore);
    if (rank <= tally.kept) increase(tally.ranks, alternative * tally.kept + rank - 1, 1);
    increase(tally.rankSum, alternative, rank);
    tally.best[alternative] = Math.min(tally.best[alternative] ?? rank, rank);
    tally.worst[alternative] = Math.max(tally.worst[alternative] ?? rank, rank);
    if (rank === 1) addWeights(tally.wins, alternative, weights);
    if (rank <= first) addWeights(tally.listed, alternative, weights);
  }
}

function countAbove(sorted: Float64Array, limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return sorted.length - low;
}

function addWeights({ draws, sums, squares }: WeightSums, alternative: number, weights: Float64Array): void {
  increase(draws, alternative, 1);
  const start = alternative * weights.length;
  for (let criterion = 0; criterion < weights.length; criterion += 1) {
    const weight = weights[criterion] ?? 0;
    increase(sums, start + criterion, weight);
    increase(squares, start + criterion, weight * weight);
  }
}

function increase(array: Float64Array, index: number, by: number): void {
  array[index] = (array[index] ?? 0) + by;
}

function readTally(tally: Tally): Acceptability {
  const alternatives = Array.from(tally.rankSum, (rankSum, alternative) =>
    rankSum === 0 ? null : readAlternative(tally, alternative),
  );
  return { draws: tally.draws, alternatives };
}

function readAlternative(tally: Tally, alternative: number): AlternativeAcceptability {
  const { draws, kept } = tally;
  const ranks = tally.ranks.subarray(alternative * kept, (alternative + 1) * kept);
  const amongFirst = (tally.listed.draws[alternative] ?? 0) / draws;
  return {
    ranks: Array.from(ranks, (times) => times / draws),
    amongFirst,
    amongFirstError: Math.sqrt((amongFirst * (1 - amongFirst)) / draws),
    meanRank: (tally.rankSum[alternative] ?? 0) / draws,
    bestRank: tally.best[alternative] ?? 1,
    worstRank: tally.worst[alternative] ?? 1,
    centralWeights: readWeights(tally.wins, alternative, tally.criteria),
    listWeights: readWeights(tally.listed, alternative, tally.criteria),
  };
}

function readWeights(from: WeightSums, alternative: number, criteria: number): CentralWeights | null {
  const draws = from.draws[alternative] ?? 0;
  if (draws === 0) return null;
  const start = alternative * criteria;
  const mean = Array.from(from.sums.subarray(start, start + criteria), (total) => total / draws);
  const standardError = mean.map((weight, criterion) => {
    const squares = from.squares[start + criterion] ?? 0;
    const variance = draws === 1 ? 0 : Math.max(0, squares - draws * weight * weight) / (draws - 1);
    return Math.sqrt(variance / draws);
  });
  return { draws, mean, standardError };
}

function requireCount(count: number, least: number): void {
  if (!Number.isSafeInteger(count) || count < least) {
    throw new RangeError(`a count of at least ${least} cannot be ${count}`);
  }
}
