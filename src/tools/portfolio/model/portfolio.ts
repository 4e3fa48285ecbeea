import { herfindahl, topShare } from '../../../engine/portfolio/concentration.ts';
import { whaleCurve } from '../../../engine/portfolio/whale-curve.ts';
import { gini } from '../../../engine/statistics/gini.ts';
import { largest } from '../../../engine/statistics/largest.ts';
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
  const ids: string[] = [];
  const nets: number[] = [];
  for (const { id, net } of accounts) {
    if (net === null) continue;
    ids.push(id);
    nets.push(net);
  }
  if (nets.length === 0) return null;
  const curve = whaleCurve(nets);
  return { ...curve, order: curve.order.map((index) => ids[index] ?? '') };
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
  const values = accounts.map(({ revenueThisYear }) => revenueThisYear).filter((revenue) => revenue !== null);
  const revenue = herfindahl(values);
  if (revenue === null) return { revenue, top: [], gini: null, largestShare: null };
  const shareOfTop = (k: number) => ({ k, share: topShare(values, k) ?? 0 });
  const top = topCounts.filter((k) => k <= values.length).map(shareOfTop);
  const [first] = largestAccounts(accounts, 1);
  const [one] = top;
  return {
    revenue,
    top,
    gini: gini(values),
    largestShare: first && one ? { accountId: first.id, share: one.share } : null,
  };
}

/** By this year's revenue, the largest first, equals in the order of the document. */
function largestAccounts(accounts: readonly AccountResult[], count: number): AccountResult[] {
  const revenues = accounts.map(({ revenueThisYear }) => revenueThisYear);
  return largest(revenues, count).flatMap((index) => accounts[index] ?? []);
}

/**
 * The list by score beside the list by size, each of `choose` accounts, and what the difference is worth over the known
 * years in workspace currency. Accounts that a gate excludes are not on the list by score; those with a gate to find out
 * about are. Equal scores keep the order of the document. An unknown net counts as nothing and is counted.
 *
 * @throws RangeError when `choose` is not a whole number of at least 0.
 * @see Sherman, Sperry and Reese (2003), Key 3, on naming the largest by revenue; the comparison is this site's own.
 * @example choiceOf(accounts, 8).difference // 2_400_000
 */
export function choiceOf(accounts: readonly AccountResult[], choose: number): Choice {
  const scored = bestAccounts(accounts, choose);
  const bySize = largestAccounts(accounts, choose);
  const inScored = new Set(scored);
  const inBoth = new Set(bySize.filter((account) => inScored.has(account)));
  const netScored = knownNet(scored);
  const netLargest = knownNet(bySize);
  return {
    scored: idsOf(scored),
    largest: idsOf(bySize),
    both: idsOf(scored.filter((account) => inBoth.has(account))),
    onlyScored: idsOf(scored.filter((account) => !inBoth.has(account))),
    onlyLargest: idsOf(bySize.filter((account) => !inBoth.has(account))),
    netScored,
    netLargest,
    difference: netScored - netLargest,
    unknownNet: [...new Set([...scored, ...bySize])].filter(({ net }) => net === null).length,
    tied: tiedWith(scored.at(choose - 1), accounts, inScored),
  };
}

/** By rank and let in by the gates, the best first, equals in the order of the document. */
function bestAccounts(accounts: readonly AccountResult[], count: number): AccountResult[] {
  const places = accounts.map((account) => (isCandidate(account) ? -(account.rank ?? 0) : null));
  return largest(places, count).flatMap((index) => accounts[index] ?? []);
}

function isCandidate({ rank, eligibility }: AccountResult): boolean {
  return rank !== null && eligibility !== 'not-eligible';
}

/** `last` is undefined where the list is not full, and then nobody was left out. */
function tiedWith(
  last: AccountResult | undefined,
  accounts: readonly AccountResult[],
  chosen: ReadonlySet<AccountResult>,
): number {
  if (last === undefined) return 0;
  const ties = (account: AccountResult) =>
    account.rank === last.rank && isCandidate(account) && !chosen.has(account);
  return accounts.filter(ties).length;
}

function idsOf(accounts: readonly AccountResult[]): string[] {
  return accounts.map(({ id }) => id);
}

function knownNet(accounts: readonly AccountResult[]): number {
  return sum(accounts.map(({ net }) => net ?? 0));
}
