import { herfindahl, topShare } from '../../../engine/portfolio/concentration.ts';
import { whaleCurve } from '../../../engine/portfolio/whale-curve.ts';
import { gini } from '../../../engine/statistics/gini.ts';
import { sum } from '../../../engine/statistics/sum.ts';
import type { AccountResult, Choice, Concentration, PortfolioResult } from './result.ts';

/** The shares people ask for first; more would crowd the reading. */
const topCounts = [1, 3, 5, 10];

/**
 * Whale curve over the accounts whose net is known, by their five-year net in workspace currency. Null when none is.
 *
 * @throws RangeError when a net is not finite.
 * @see engine/portfolio/whale-curve.ts.
 * @example whaleOf(accounts)?.peakPercentOfTotal // 190
 */
export function whaleOf(accounts: readonly AccountResult[]): PortfolioResult['whale'] {
  const known = accounts.flatMap(({ id, net }) => (net === null ? [] : [{ id, net }]));
  if (known.length === 0) return null;
  const curve = whaleCurve(known.map(({ net }) => net));
  return { ...curve, order: curve.order.flatMap((index) => known[index]?.id ?? []) };
}

/**
 * How this year's known revenue is spread over the accounts. All of it null, and no top shares, when no revenue is known,
 * one is negative or they sum to zero.
 *
 * @throws RangeError when a revenue is not finite.
 * @see engine/portfolio/concentration.ts and engine/statistics/gini.ts.
 * @example concentrationOf(accounts).top // [{ k: 1, share: 0.4 }, { k: 3, share: 0.8 }]
 */
export function concentrationOf(accounts: readonly AccountResult[]): Concentration {
  const known = byRevenue(accounts);
  const values = known.map(({ revenue }) => revenue);
  const revenue = herfindahl(values);
  const [first] = known;
  if (revenue === null || first === undefined)
    return { revenue: null, top: [], gini: null, largestShare: null };
  const shareOfTop = (k: number) => topShare(values, k) ?? 0;
  return {
    revenue,
    top: topCounts.filter((k) => k <= values.length).map((k) => ({ k, share: shareOfTop(k) })),
    gini: gini(values),
    largestShare: { accountId: first.id, share: shareOfTop(1) },
  };
}

/** Known revenue of this year, largest first, equals in the order of the document. */
function byRevenue(accounts: readonly AccountResult[]): { id: string; revenue: number }[] {
  return accounts
    .flatMap(({ id, revenueThisYear }) =>
      revenueThisYear === null ? [] : [{ id, revenue: revenueThisYear }],
    )
    .sort((a, b) => b.revenue - a.revenue);
}

/**
 * The list by score beside the list by size, each of `choose` accounts, and what the difference is worth over the known
 * years in workspace currency. Accounts that a gate excludes are not on the list by score; those with a gate to find out
 * about are. Equal scores keep the order of the document. An unknown net counts as nothing and is counted.
 *
 * @see tools.md, section 3 (largest N by revenue against the scored list).
 * @example choiceOf(accounts, 8).difference // 2_400_000
 */
export function choiceOf(accounts: readonly AccountResult[], choose: number): Choice {
  const scored = ranked(accounts)
    .slice(0, choose)
    .map(({ id }) => id);
  const largest = byRevenue(accounts)
    .slice(0, choose)
    .map(({ id }) => id);
  const inScored = new Set(scored);
  const inLargest = new Set(largest);
  const netById = new Map(accounts.map(({ id, net }) => [id, net]));
  const netOf = (ids: readonly string[]) => sum(ids.map((id) => netById.get(id) ?? 0));
  const netScored = netOf(scored);
  const netLargest = netOf(largest);
  return {
    scored,
    largest,
    both: scored.filter((id) => inLargest.has(id)),
    onlyScored: scored.filter((id) => !inLargest.has(id)),
    onlyLargest: largest.filter((id) => !inScored.has(id)),
    netScored,
    netLargest,
    difference: netScored - netLargest,
    unknownNet: [...new Set([...scored, ...largest])].filter((id) => netById.get(id) === null).length,
  };
}

/**
 * How many accounts stand just outside the list with the same rank as its last one, so that only the order of the document
 * decides between them.
 *
 * @example tiedAtCut(accounts, 8) // 0
 */
export function tiedAtCut(accounts: readonly AccountResult[], choose: number): number {
  const candidates = ranked(accounts);
  const last = candidates[choose - 1];
  if (last === undefined) return 0;
  return candidates.slice(choose).filter(({ rank }) => rank === last.rank).length;
}

function ranked(accounts: readonly AccountResult[]): (AccountResult & { readonly rank: number })[] {
  const isCandidate = (account: AccountResult): account is AccountResult & { rank: number } =>
    account.rank !== null && account.eligibility !== 'not-eligible';
  return accounts.filter(isCandidate).sort((a, b) => a.rank - b.rank);
}
