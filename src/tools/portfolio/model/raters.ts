import { agreement, type Standing } from '../../../engine/decision/compare-weightings.ts';
import { concordance, type Concordance } from '../../../engine/decision/concordance.ts';
import { scaleUse, type ScaleUse } from '../../../engine/decision/scale-use.ts';
import { topValue } from '../../../engine/decision/value-function.ts';
import type { Workspace } from '../../../workspace/schema.ts';
import { evaluatePortfolio } from '../model.ts';
import type { PortfolioInputs, Rater, Ratings } from '../schema.ts';
import { isEntered } from './criteria.ts';
import { mergedRatings, sayingsOn } from './merged.ts';
import { own } from './own.ts';
import { rankRanges, type RankRange } from './rank-range.ts';
import { ratersTable, type RatersTable } from './raters-table.ts';
import type { PortfolioResult } from './result.ts';

/** What leaving one rater out does to the list and to the order of all accounts. */
export interface LeftOut {
  /** Account ids that come onto the list, and that leave it. */
  readonly comes: readonly string[];
  readonly goes: readonly string[];
  /** Kendall's tau-b of the two rankings; 1 is the same order, null when there is nothing to compare. */
  readonly tau: number | null;
}

export interface RaterResult {
  readonly id: string;
  /** How many ratings and figures this rater has given. */
  readonly count: number;
  /** Of the scale 0 to 10, over the criteria rated on it. */
  readonly use: ScaleUse;
  /** Account ids of the list if this rater's word counted alone, the best first. */
  readonly list: readonly string[];
  /** Null with one rater. */
  readonly without: LeftOut | null;
}

export interface RatersReport {
  /** In the order of the document; a rater who has given nothing is not among them. */
  readonly raters: readonly RaterResult[];
  /** Where they are apart, account by account and criterion by criterion. */
  readonly table: RatersTable;
  /** The first N by the raters together, the best first. */
  readonly list: readonly string[];
  /** Best and worst rank of each account that has one, in the order of the rank by all raters together. */
  readonly rankRanges: readonly RankRange[];
  /** How far the raters' rankings of all accounts agree; null with one rater or fewer than two scored accounts. */
  readonly concordance: Concordance | null;
}

type Firm = Pick<Workspace, 'accounts' | 'settings'>;

/**
 * What difference it makes who rates. Conventions: all raters together are merged as the inputs say; one rater alone, or all
 * without one, give the result that the tool would give if these ratings were the team's, with its gates and its choice for
 * missing ratings. Where the rater has given nothing the merged rating stands in, and where nobody has, the agreed one, so
 * that rankings differ by judgement and not by gaps; many gaps therefore make raters look more alike than they are.
 *
 * @throws RangeError as {@link evaluatePortfolio}.
 * @see engine/decision: merged-ratings, rater-effects, concordance and scale-use for the sources; the stand-in is ours.
 * @example evaluateRaters(inputs, workspace).table.discuss[0]?.range // 6
 */
export function evaluateRaters(inputs: PortfolioInputs, workspace: Firm): RatersReport {
  const raters = inputs.raters.filter((rater) => countOf(inputs, rater, workspace) > 0);
  const result = (ratings: Ratings) =>
    evaluatePortfolio({ ...inputs, ratings, scoreFrom: 'agreed' }, workspace);
  const together = ratingsOf(inputs, raters, workspace);
  const all = result(together);
  const alone = raters.map((rater) => result(overridden(together, rater, inputs, workspace)));
  const standingOfAll = standing(all);
  return {
    raters: raters.map((rater, index) => ({
      id: rater.id,
      count: countOf(inputs, rater, workspace),
      use: scaleUseOf(inputs, rater, workspace),
      list: alone[index]?.chosen.scored ?? [],
      without:
        raters.length < 2
          ? null
          : leftOut(all, standingOfAll, result(ratingsOf(inputs, raters.toSpliced(index, 1), workspace))),
    })),
    table: ratersTable({ ...inputs, raters }, all, together),
    list: all.chosen.scored,
    rankRanges: rankRanges(
      all,
      raters.map(({ id }, index) => ({ raterId: id, result: alone[index] ?? all })),
    ),
    concordance: concordance(alone.map(({ accounts }) => accounts.map(({ score }) => score))),
  };
}

function ratingsOf(inputs: PortfolioInputs, raters: readonly Rater[], { accounts }: Firm): Ratings {
  return Object.fromEntries(accounts.map(({ id }) => [id, mergedRatings({ ...inputs, raters }, id)]));
}

function overridden(together: Ratings, rater: Rater, inputs: PortfolioInputs, { accounts }: Firm): Ratings {
  const words = { ...inputs, ratings: {}, raters: [rater] };
  return Object.fromEntries(
    accounts.map(({ id }) => [id, { ...own(together, id), ...mergedRatings(words, id) }]),
  );
}

function eachRating(inputs: PortfolioInputs, rater: Rater, { accounts }: Firm, onlyRated: boolean): number[] {
  const criteria = inputs.criteria
    .filter(({ scale }) => !onlyRated || scale.kind === 'rated')
    .filter(isEntered);
  return accounts
    .filter(({ id }) => Object.hasOwn(rater.ratings, id))
    .flatMap(({ id }) => criteria.flatMap((criterion) => sayingsOn([rater], criterion, id)))
    .map(({ given }) => given);
}

function countOf(inputs: PortfolioInputs, rater: Rater, workspace: Firm): number {
  return eachRating(inputs, rater, workspace, false).length;
}

function scaleUseOf(inputs: PortfolioInputs, rater: Rater, workspace: Firm): ScaleUse {
  return scaleUse(eachRating(inputs, rater, workspace, true), 0, topValue);
}

function standing({ accounts, chosen }: PortfolioResult): Standing {
  const places = new Map(accounts.map(({ id }, index) => [id, index]));
  return {
    scores: accounts.map(({ score }) => score),
    ranks: accounts.map(({ rank }) => rank),
    list: chosen.scored.flatMap((id) => places.get(id) ?? []),
  };
}

function leftOut({ accounts }: PortfolioResult, all: Standing, without: PortfolioResult): LeftOut {
  const { onlyFirst, onlySecond, tau } = agreement(all, standing(without));
  const ids = (places: readonly number[]) => places.flatMap((index) => accounts[index]?.id ?? []);
  return { comes: ids(onlySecond), goes: ids(onlyFirst), tau };
}
