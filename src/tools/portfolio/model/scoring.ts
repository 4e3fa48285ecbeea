import type { Account, Workspace } from '../../../workspace/schema.ts';
import type { Axis, PortfolioInputs } from '../schema.ts';
import { readyCriterion, type AccountRatings, type ReadyCriterion } from './criteria.ts';
import { accountFigures, fiveYears } from './figures.ts';
import type { AccountFigures, PortfolioResult } from './result.ts';
import type { Scoring } from './score.ts';
import { scoredRatings } from './merged.ts';
import { axisShares, axisWeights } from './weights.ts';

/** What the portfolio reads of the document. */
export type Firm = Pick<Workspace, 'accounts' | 'settings'>;

export interface ReadyAccount {
  readonly account: Account;
  readonly figures: AccountFigures;
  readonly ratings: AccountRatings;
}

/**
 * The accounts with what the score reads of them: their figures over the five years and their ratings.
 *
 * @example readyAccounts(inputs, workspace)[0]?.figures.net // 1_200_000
 */
export function readyAccounts(inputs: PortfolioInputs, { accounts, settings }: Firm): ReadyAccount[] {
  const years = fiveYears(settings.thisYear);
  return accounts.map((account) => ({
    account,
    figures: accountFigures(account, years),
    ratings: scoredRatings(inputs, account.id),
  }));
}

/**
 * Weights of both axes by the method chosen.
 *
 * @see axisWeights for the conventions.
 * @example weightsOf(inputs).position.weights // { 'product-fit': 0.6, 'culture-fit': 0.4 }
 */
export function weightsOf(inputs: PortfolioInputs): PortfolioResult['axes'] {
  return { attractiveness: axisWeights(inputs, 'attractiveness'), position: axisWeights(inputs, 'position') };
}

/**
 * The criteria made ready, by axis, with the shares of the axes: what {@link scoreAccount} needs besides an account.
 *
 * @throws RangeError when a number in a scale is not finite.
 * @see readyCriterion and axisShares for the conventions.
 * @example scoringOf(inputs, weightsOf(inputs), accounts).shares // { attractiveness: 0.5, position: 0.5 }
 */
export function scoringOf(
  inputs: PortfolioInputs,
  weights: PortfolioResult['axes'],
  accounts: readonly ReadyAccount[],
): Scoring {
  const readyOn = (axis: Axis): ReadyCriterion[] =>
    inputs.criteria
      .filter((criterion) => criterion.axis === axis)
      .map((criterion) => readyCriterion(criterion, weights[axis].weights?.[criterion.id] ?? 0, accounts));
  return {
    criteria: { attractiveness: readyOn('attractiveness'), position: readyOn('position') },
    shares: axisShares(inputs.attractivenessShare, weights),
    missing: inputs.missing,
  };
}
