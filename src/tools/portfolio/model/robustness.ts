import { additiveScores, sameScore, type AdditiveModel } from '../../../engine/decision/additive-model.ts';
import type { WeightKnowledge } from '../../../engine/decision/weight-draws.ts';
import { ranks } from '../../../engine/statistics/rank.ts';
import type { PortfolioInputs } from '../schema.ts';
import type { RobustnessInputs } from '../schema/robustness.ts';
import { own } from './own.ts';
import { deriveAccount } from './score.ts';
import { readyAccounts, scoringOf, weightsOf, type Firm } from './scoring.ts';
import { standingAtGates } from './standing.ts';
import { weightingBy, weightingsOf, type Weighting } from './weightings.ts';

/** All that the simulation reads, as plain numbers: it goes to a worker, and a new name must not start it again. */
export interface RobustnessJob {
  /** Ids, in the order of the document: all accounts that no must-have excludes. */
  readonly accounts: readonly string[];
  /** How many accounts a must-have excludes. */
  readonly excluded: number;
  /** Ids of the criteria: the columns of the values. */
  readonly criteria: readonly string[];
  /** One row an account, 0 to 10; null is missing and left out. */
  readonly values: AdditiveModel['values'];
  /** The weights in use. */
  readonly used: Weighting;
  /** The weights to compare, those in use among them. */
  readonly weightings: readonly Weighting[];
  readonly knowledge: WeightKnowledge;
  /** How many accounts the list is to have. */
  readonly first: number;
  readonly draws: number;
  readonly seed: number;
}

export type PreparedRobustness =
  | { readonly kind: 'ready'; readonly job: RobustnessJob }
  /** No criterion has a weight, every account fails a must-have, or none that may be chosen has a score. */
  | { readonly kind: 'none'; readonly code: 'no-weights' | 'all-failed' | 'no-scores' };

/**
 * Lays the portfolio out as an additive model: the same values, treatment of missing ones, weights and axis shares as the
 * score has, over the accounts that no must-have excludes, as in the list by score. Values and weights do not depend on
 * each other, so that all weightings can be tried on one table of values.
 *
 * @throws RangeError as evaluatePortfolio.
 * @see model/score.ts for the conventions; engine/decision/additive-model.ts for the model.
 * @example prepareRobustness(inputs, workspace) // { kind: 'ready', job: { accounts: ['acme', ...], ... } }
 */
export function prepareRobustness(inputs: PortfolioInputs, workspace: Firm): PreparedRobustness {
  const ready = readyAccounts(inputs, workspace);
  const candidates = ready.filter(({ account }) => isLetIn(inputs, account.id));
  const scoring = scoringOf(inputs, weightsOf(inputs), ready);
  const criteria = [...scoring.criteria.attractiveness, ...scoring.criteria.position].map(({ id }) => id);
  const used = weightingBy(inputs, inputs.weightMethod, criteria);
  if (used === null) return { kind: 'none', code: 'no-weights' };
  if (ready.length > 0 && candidates.length === 0) return { kind: 'none', code: 'all-failed' };
  const values = candidates.map(({ account, figures, ratings }) =>
    deriveAccount(scoring, account.id, figures, ratings).lines.map(({ value }) => value),
  );
  const scores = additiveScores({ values, groups: used.groups }, used.weights);
  if (scores.every((score) => score === null)) return { kind: 'none', code: 'no-scores' };
  const job: RobustnessJob = {
    accounts: candidates.map(({ account }) => account.id),
    excluded: ready.length - candidates.length,
    criteria,
    values,
    used,
    weightings: weightingsOf(inputs, used, criteria),
    knowledge: knowledgeOf(inputs.robustness, used),
    first: inputs.choose,
    draws: inputs.robustness.draws,
    seed: inputs.robustness.seed,
  };
  return { kind: 'ready', job };
}

function isLetIn({ gates, gateAnswers }: PortfolioInputs, accountId: string): boolean {
  return standingAtGates(gates, own(gateAnswers, accountId) ?? {}).eligibility !== 'not-eligible';
}

/** The order of the weights in use, whichever way they were given: equal weights have equal ranks. */
function knowledgeOf({ knowledge, spread }: RobustnessInputs, { weights }: Weighting): WeightKnowledge {
  if (knowledge === 'any') return { kind: 'none' };
  if (knowledge === 'around') return { kind: 'around', weights, spread };
  return { kind: 'order', ranks: ranks(weights, 'descending', sameScore).map((rank) => rank ?? 1) };
}
