import { ranks } from '../../engine/statistics/rank.ts';
import { sum } from '../../engine/statistics/sum.ts';
import { fiveYears } from './model/figures.ts';
import { notesOf } from './model/notes.ts';
import { own } from './model/own.ts';
import { choiceOf, concentrationOf, whaleOf } from './model/portfolio.ts';
import type { AccountResult, Derivation, PortfolioResult } from './model/result.ts';
import { deriveAccount, scoreAccount, type Scoring } from './model/score.ts';
import { readyAccounts, scoringOf, weightsOf, type Firm, type ReadyAccount } from './model/scoring.ts';
import { flagsOf, isEmerging, roleOf, standingAtGates } from './model/standing.ts';
import { overallWeights } from './model/weights.ts';
import type { PortfolioInputs } from './schema.ts';

export type * from './model/result.ts';
export { acceptableRatio } from './model/notes.ts';
export { emergingGrowth } from './model/standing.ts';
export type * from './model/start-result.ts';
export { evaluateStartSet, type StartProgress } from './model/start-set.ts';
export { startAccount, startValue } from './model/start-programme.ts';
export { comparisonKey } from './model/weights.ts';

/** Scores that differ by less have lost the difference to rounding: the same weights in another order give as much. */
const sameScore = 1e-9;

/**
 * Everything the portfolio tool shows: net contribution, weights, score, rank, matrix role, whale curve, concentration and
 * the two lists. Scores are 0 to 10, money is in workspace currency, growth, margin and shares are fractions; null is "no
 * answer", and `notes` says why. Result is input to a judgement. The lines behind one account's score come from
 * {@link deriveScore}: 10,000 accounts with twelve lines each would be slow.
 *
 * Inputs must have passed `parsePortfolioInputs` once; figures of the accounts must be finite.
 *
 * @throws RangeError when a number is not finite, points are negative or a comparison is not positive.
 * @see Sherman, Sperry and Reese (2003), Key 3, for the figures and the idea; the files of model/ for each part's source.
 * @example evaluatePortfolio(defaultPortfolioInputs, workspace).chosen.scored // ['acme', 'birch']
 */
export function evaluatePortfolio(inputs: PortfolioInputs, workspace: Firm): PortfolioResult {
  const ready = readyAccounts(inputs, workspace);
  const weights = weightsOf(inputs);
  const scoring = scoringOf(inputs, weights, ready);
  const criteria = [...scoring.criteria.attractiveness, ...scoring.criteria.position];
  const accounts = accountResults(inputs, scoring, ready);
  const chosen = choiceOf(accounts, inputs.choose);
  return {
    years: fiveYears(workspace.settings.thisYear).map(({ year }) => year),
    accounts,
    axes: weights,
    overallWeights: overallWeights(weights, scoring.shares),
    scales: Object.fromEntries(criteria.flatMap(({ id, ends }) => (ends ? [[id, ends]] : []))),
    whale: whaleOf(accounts),
    concentration: concentrationOf(accounts),
    chosen,
    notes: notesOf(inputs, { accounts, axes: weights, chosen }, criteria),
  };
}

/**
 * The lines of one account's score, which sum to it. Null when there is no such account. Reads all accounts, because the
 * open ends of a linear scale are the worst and best among them.
 *
 * @throws RangeError as {@link evaluatePortfolio}.
 * @see model/score.ts for the conventions.
 * @example deriveScore(inputs, workspace, 'acme')?.lines[0]?.points // 2.1
 */
export function deriveScore(inputs: PortfolioInputs, workspace: Firm, accountId: string): Derivation | null {
  const isWanted = ({ account }: ReadyAccount) => account.id === accountId;
  return derivations(inputs, workspace, isWanted)[0] ?? null;
}

/**
 * The lines of every account's score, in the order of the document, for a sheet that holds all of them.
 *
 * @throws RangeError as {@link evaluatePortfolio}.
 * @see {@link deriveScore} for one account alone.
 * @example deriveScores(inputs, workspace)[0]?.accountId // 'acme'
 */
export function deriveScores(inputs: PortfolioInputs, workspace: Firm): Derivation[] {
  return derivations(inputs, workspace, () => true);
}

function derivations(
  inputs: PortfolioInputs,
  workspace: Firm,
  isWanted: (account: ReadyAccount) => boolean,
): Derivation[] {
  const ready = readyAccounts(inputs, workspace);
  const wanted = ready.filter(isWanted);
  if (wanted.length === 0) return [];
  const scoring = scoringOf(inputs, weightsOf(inputs), ready);
  return wanted.map(({ account, figures, ratings }) => deriveAccount(scoring, account.id, figures, ratings));
}

function accountResults(
  inputs: PortfolioInputs,
  scoring: Scoring,
  ready: readonly ReadyAccount[],
): AccountResult[] {
  const scored = ready.map(({ account, figures, ratings }) => {
    return { account, figures, score: scoreAccount(scoring, figures, ratings) };
  });
  const scores = scored.map(({ score }) => score.score);
  const places = ranks(scores, 'descending', sameScore);
  const revenue = totalRevenue(ready);
  const unanswered = standingAtGates(inputs.gates, {});
  return scored.map(({ account, figures, score }, index) => {
    const revenueShare = shareOf(figures.revenueThisYear, revenue);
    const answers = own(inputs.gateAnswers, account.id);
    const gates = answers ? standingAtGates(inputs.gates, answers) : unanswered;
    // Field by field: spreading three objects into each of ten thousand takes longer than scoring them.
    return {
      id: account.id,
      name: account.name,
      years: figures.years,
      revenueThisYear: figures.revenueThisYear,
      forecastRevenue: figures.forecastRevenue,
      growth: figures.growth,
      net: figures.net,
      margin: figures.margin,
      knownYears: figures.knownYears,
      locations: figures.locations,
      attractiveness: score.attractiveness,
      position: score.position,
      score: score.score,
      low: score.low,
      high: score.high,
      missing: score.missing,
      revenueShare,
      rank: places[index] ?? null,
      eligibility: gates.eligibility,
      failedGates: gates.failedGates,
      openGates: gates.openGates,
      role: roleOf(score, figures.net, inputs.cuts),
      flags: flagsOf(own(inputs.flags, account.id)),
      emergingProposed: isEmerging(figures, revenueShare),
    };
  });
}

function totalRevenue(accounts: readonly ReadyAccount[]): number {
  return sum(accounts.map(({ figures }) => figures.revenueThisYear ?? 0));
}

function shareOf(revenue: number | null, total: number): number | null {
  return revenue === null || total <= 0 ? null : revenue / total;
}
