import type { AccountFlags, PortfolioInputs } from '../schema.ts';
import type { Decision, DecisionKind } from '../schema/profit.ts';
import type { AccountProfit } from './account-profit.ts';
import { own } from './own.ts';

export type DecisionGap =
  | 'undecided'
  /** Kept, and for none of the three reasons: marquee, emerging, overhead. */
  | 'no-flag'
  /** Kept for a reason that nobody put into words. */
  | 'no-words'
  /** Kept without a day to look at it again. */
  | 'no-date'
  /** The day to look at it again has passed. */
  | 'overdue';

export interface LossMaker {
  readonly id: string;
  readonly name: string;
  readonly fiveYearNet: number | null;
  readonly netByActivity: number | null;
  /** Over the five years, only in this year by activity, or no longer: then the decision is still there. */
  readonly loses: 'five-years' | 'by-activity' | 'no-longer';
  readonly kind: DecisionKind | null;
  /** Of an account that is kept, the words and the day of its flags. */
  readonly reason: string;
  readonly reviewDate: string;
  readonly gaps: readonly DecisionGap[];
}

export interface LossMakers {
  /** The largest five-year loss first; those that lose no longer at the end. */
  readonly list: readonly LossMaker[];
  /** How many lose money and have a decision without a gap. */
  readonly decided: number;
  readonly undecided: number;
  /** How many have a decision in which something is missing or overdue. */
  readonly incomplete: number;
  readonly overdue: number;
}

/**
 * Every account that loses money, over five years or this year by activity, with the one decision about it and what the
 * decision lacks. Convention: to keep an account needs one of the three reasons, words for it and a day to look at it
 * again, which are its flags; any day before `today` is overdue.
 *
 * @param today - ISO date of the reader's own day: the model has no clock.
 * @see Sherman, Sperry and Reese (2003), Key 3, for the three reasons; that a reason needs a date is this site's own.
 * @example evaluateLossMakers(inputs, accounts, '2026-06-30').undecided // 3
 */
export function evaluateLossMakers(
  { profit, flags }: Pick<PortfolioInputs, 'profit' | 'flags'>,
  accounts: readonly AccountProfit[],
  today: string,
): LossMakers {
  const found = accounts.flatMap((account): LossMaker[] => {
    const decision = own(profit.decisions, account.id);
    const loses = lossOf(account);
    if (loses === 'no-longer' && decision === undefined) return [];
    return [lossMaker(account, loses, decision, own(flags, account.id), today)];
  });
  const losing = found.filter(({ loses }) => loses !== 'no-longer');
  const having = (gap: DecisionGap) => losing.filter(({ gaps }) => gaps.includes(gap)).length;
  const undecided = having('undecided');
  const decided = losing.filter(({ gaps }) => gaps.length === 0).length;
  return {
    list: found.toSorted((a, b) => place(a) - place(b) || order(a) - order(b)),
    decided,
    undecided,
    incomplete: losing.length - undecided - decided,
    overdue: having('overdue'),
  };
}

function lossOf({ fiveYearNet, netByActivity }: AccountProfit): LossMaker['loses'] {
  if (fiveYearNet !== null && fiveYearNet < 0) return 'five-years';
  return netByActivity !== null && netByActivity < 0 ? 'by-activity' : 'no-longer';
}

function lossMaker(
  { id, name, fiveYearNet, netByActivity }: AccountProfit,
  loses: LossMaker['loses'],
  decision: Decision | undefined,
  flags: AccountFlags | undefined,
  today: string,
): LossMaker {
  const kept = decision?.kind === 'keep';
  const said = kept ? flags : decision;
  const { reason, reviewDate } = said ?? { reason: '', reviewDate: '' };
  const gaps: DecisionGap[] = kept ? gapsOfKeeping(flags) : decision ? [] : ['undecided'];
  if (reviewDate !== '' && reviewDate < today) gaps.push('overdue');
  return {
    id,
    name,
    fiveYearNet,
    netByActivity,
    loses,
    kind: decision?.kind ?? null,
    reason,
    reviewDate,
    gaps,
  };
}

function gapsOfKeeping(flags: AccountFlags | undefined): DecisionGap[] {
  const gaps: DecisionGap[] = [];
  if (!flags?.marquee && !flags?.emerging && !flags?.overhead) gaps.push('no-flag');
  if ((flags?.reason ?? '').trim() === '') gaps.push('no-words');
  if ((flags?.reviewDate ?? '') === '') gaps.push('no-date');
  return gaps;
}

const places = ['five-years', 'by-activity', 'no-longer'] as const satisfies readonly LossMaker['loses'][];

function place({ loses }: LossMaker): number {
  return places.indexOf(loses);
}

function order({ loses, fiveYearNet, netByActivity }: LossMaker): number {
  return (loses === 'five-years' ? fiveYearNet : netByActivity) ?? 0;
}
