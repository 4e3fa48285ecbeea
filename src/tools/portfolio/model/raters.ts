import { agreement, type Standing } from '../../../engine/decision/compare-weightings.ts';
import { concordance, type Concordance } from '../../../engine/decision/concordance.ts';
import { scaleUse, type ScaleUse } from '../../../engine/decision/scale-use.ts';
import { topValue } from '../../../engine/decision/value-function.ts';
import type { Workspace } from '../../../workspace/schema.ts';
import { evaluatePortfolio } from '../model.ts';
import type { PortfolioInputs, Ratings } from '../schema.ts';
import type { AccountRatings } from './criteria.ts';
import { saidOf, withSaid, type SaidOn, type Saying } from './merged.ts';
import { own } from './own.ts';
import { rankRanges, type RankRange } from './rank-range.ts';
import { ratersTable, type AccountSaid, type RatersTable } from './raters-table.ts';
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
  const said = workspace.accounts.map(({ id }) => ({ accountId: id, all: saidOf(inputs, id) }));
  const given = givenBy(inputs, said);
  const raters = inputs.raters.filter(({ id }) => given.has(id));
  const result = (ratings: Ratings) =>
    evaluatePortfolio({ ...inputs, ratings, scoreFrom: 'agreed' }, workspace);
  const together = byAccount(said, ({ accountId, all }) =>
    withSaid(own(inputs.ratings, accountId) ?? {}, all, inputs.mergeBy),
  );
  const all = result(together);
  const alone = raters.map(({ id }) => result(aloneRatings(together, said, id)));
  const standingOfAll = standing(all);
  return {
    raters: raters.map(({ id }, index) => ({
      id,
      count: given.get(id)?.count ?? 0,
      use: scaleUse(given.get(id)?.rated ?? [], 0, topValue),
      list: alone[index]?.chosen.scored ?? [],
      without:
        raters.length < 2
          ? null
          : leftOut(all, standingOfAll, result(ratingsWithout(inputs, together, said, id))),
    })),
    table: ratersTable({ ...inputs, raters }, all, together, said),
    list: all.chosen.scored,
    rankRanges: rankRanges(
      all,
      raters.map(({ id }, index) => ({ raterId: id, result: alone[index] ?? all })),
    ),
    concordance: concordance(alone.map(({ accounts }) => accounts.map(({ score }) => score))),
  };
}

function byAccount(said: readonly AccountSaid[], how: (of: AccountSaid) => AccountRatings): Ratings {
  return Object.fromEntries(said.map((of) => [of.accountId, how(of)]));
}

/** One rater's own word, and that of all together where there is none. */
function aloneRatings(together: Ratings, said: readonly AccountSaid[], raterId: string): Ratings {
  return byAccount(said, ({ accountId, all }) =>
    withSaid(
      own(together, accountId) ?? {},
      sifted(all, (saying) => saying.raterId === raterId),
      'mean',
    ),
  );
}

function ratingsWithout(
  { ratings, mergeBy }: PortfolioInputs,
  together: Ratings,
  said: readonly AccountSaid[],
  raterId: string,
): Ratings {
  return byAccount(said, ({ accountId, all }) => {
    const isAbout = all.some(({ said: on }) => on.some((saying) => saying.raterId === raterId));
    if (!isAbout) return own(together, accountId) ?? {};
    const others = sifted(all, (saying) => saying.raterId !== raterId);
    return withSaid(own(ratings, accountId) ?? {}, others, mergeBy);
  });
}

function sifted(all: readonly SaidOn[], keep: (saying: Saying) => boolean): SaidOn[] {
  return all.map(({ criterionId, said }) => ({ criterionId, said: said.filter(keep) }));
}

interface Given {
  /** Ratings and figures. */
  count: number;
  /** On the criteria rated 0 to 10. */
  readonly rated: number[];
}

/** Of those who have given anything, by their id. */
function givenBy({ criteria }: PortfolioInputs, said: readonly AccountSaid[]): ReadonlyMap<string, Given> {
  const found = new Map<string, Given>();
  const rated = new Set(criteria.filter(({ scale }) => scale.kind === 'rated').map(({ id }) => id));
  for (const { criterionId, said: on } of said.flatMap(({ all }) => all)) {
    for (const { raterId, given } of on) {
      const one = found.get(raterId) ?? { count: 0, rated: [] };
      one.count += 1;
      if (rated.has(criterionId)) one.rated.push(given);
      found.set(raterId, one);
    }
  }
  return found;
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
