import type { WeightKnowledge } from '../../../engine/decision/weight-draws.ts';
import type { Axis } from '../schema.ts';
import type { WeightingId } from './weightings.ts';

/** What is weighed: a criterion within its axis, or an axis by its share in the score. */
export type Weighed =
  { readonly kind: 'criterion'; readonly id: string } | { readonly kind: 'axis'; readonly axis: Axis };

/** The weight at which something tips while the others keep their proportion. Fractions of the axis, or of the score. */
export interface Tipping {
  readonly weighed: Weighed;
  readonly from: number;
  /** As far as there all stays as it is. */
  readonly to: number;
}

export interface Neighbour {
  readonly accountId: string;
  /** Null when no single weight puts the two into the other order. */
  readonly tipping: Tipping | null;
}

/** Mean weights of the draws in which something was so, by criterion id; those of each axis sum to 1. */
export interface MeanWeights {
  readonly draws: number;
  readonly mean: Readonly<Record<string, number>>;
  readonly standardError: Readonly<Record<string, number>>;
}

/** Strategic under almost any weighting, under hardly any, or depending on the weights. */
export type Verdict = 'sure' | 'depends' | 'hardly';

/** How one account fares. Probabilities are shares of the weightings drawn, 0 to 1. */
export interface AccountRobustness {
  readonly id: string;
  /** By the weights in use, among the accounts that no must-have excludes: 1, 1, 3. */
  readonly rank: number;
  readonly listed: boolean;
  readonly verdict: Verdict;
  readonly amongFirst: number;
  readonly amongFirstError: number;
  /** Probability of rank 1, 2 and so on, as many as are kept. */
  readonly ranks: readonly number[];
  readonly meanRank: number;
  readonly bestRank: number;
  readonly worstRank: number;
  /** Weights that make it the first of all; null when no weighting drawn does. */
  readonly centralWeights: MeanWeights | null;
  /** Weights that put it on the list; null when no weighting drawn does. */
  readonly listWeights: MeanWeights | null;
  /** Single weights that take it off the list, or bring it on; the smallest change first. */
  readonly tippings: readonly Tipping[];
  readonly above: Neighbour | null;
  readonly below: Neighbour | null;
}

/** A weight that alters the list, and the account that drops out first. */
export interface ListTipping extends Tipping {
  readonly accountId: string;
}

/** What one way of weighing makes of the list. */
export interface WeightingOutcome {
  readonly id: WeightingId;
  readonly used: boolean;
  /** Weights in the score, by criterion id, sum 1. */
  readonly weights: Readonly<Record<string, number>>;
  readonly list: readonly string[];
  /** Not on the list of the weights in use. */
  readonly only: readonly string[];
  /** On the list of the weights in use, and not here. */
  readonly missing: readonly string[];
  /** Kendall's tau-b of all ranks against those in use; null when there is nothing to compare. */
  readonly tau: number | null;
}

export type Counts = Readonly<Record<Verdict, number>>;

export interface RobustnessResult {
  readonly knowledge: WeightKnowledge;
  readonly draws: number;
  readonly first: number;
  /** How many accounts have a score and may be chosen. */
  readonly scored: number;
  readonly unscored: number;
  readonly excluded: number;
  /** No criterion could be weighed otherwise: each axis has one that counts. */
  readonly fixed: boolean;
  /** The likeliest on the list first. Not all of them in a large portfolio: see `leftOut`. */
  readonly accounts: readonly AccountRobustness[];
  readonly counts: Counts;
  readonly leftOut: Counts;
  /** Weights in use, by criterion id; those of each axis sum to 1. */
  readonly weights: Readonly<Record<string, number>>;
  /** For each weight the smallest change that alters the list; the smallest first. Null where the list is very long. */
  readonly listTippings: readonly ListTipping[] | null;
  readonly weightings: readonly WeightingOutcome[];
  /** On the list by every weighting compared, in the order of the list in use. */
  readonly agreed: readonly string[];
}
