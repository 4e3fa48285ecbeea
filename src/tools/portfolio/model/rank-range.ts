import type { PortfolioResult } from './result.ts';

export interface RankRange {
  readonly accountId: string;
  /** By all raters together. */
  readonly rank: number;
  readonly best: number;
  readonly worst: number;
  /** Who puts it at the best place, and who at the worst. */
  readonly bestBy: readonly string[];
  readonly worstBy: readonly string[];
  /** How many raters have it on their list. */
  readonly listed: number;
}

interface OneRater {
  readonly raterId: string;
  readonly result: PortfolioResult;
}

/**
 * Between which ranks each account lies with one rater or another. Accounts without a rank by all raters together are left
 * out. In the order of that rank, equal ones in the order of the document.
 *
 * @see engine/decision/rater-effects.ts, whose convention this is.
 * @example rankRanges(all, alone)[0] // { accountId: 'acme', rank: 1, best: 1, worst: 3, ... }
 */
export function rankRanges(all: PortfolioResult, alone: readonly OneRater[]): RankRange[] {
  const lists = alone.map(({ result }) => new Set(result.chosen.scored));
  return all.accounts
    .flatMap(({ id, rank }, index): RankRange[] => {
      if (rank === null) return [];
      const ranks = alone.flatMap(({ raterId, result }) => {
        const own = result.accounts[index]?.rank ?? null;
        return own === null ? [] : [{ raterId, rank: own }];
      });
      const best = Math.min(...ranks.map((each) => each.rank), ranks.length === 0 ? rank : Infinity);
      const worst = Math.max(...ranks.map((each) => each.rank), ranks.length === 0 ? rank : 0);
      const by = (place: number) => ranks.filter((each) => each.rank === place).map(({ raterId }) => raterId);
      const listed = lists.filter((list) => list.has(id)).length;
      return [{ accountId: id, rank, best, worst, bestBy: by(best), worstBy: by(worst), listed }];
    })
    .toSorted((a, b) => a.rank - b.rank);
}
