import { isEntered } from '../model/criteria.ts';
import type { AccountFlags, Confidence, Criterion, GateAnswer, PortfolioInputs, Rating } from '../schema.ts';
import { own } from '../model/own.ts';

export { isEntered } from '../model/criteria.ts';

const unrated: Rating = { value: null, confidence: 'medium', source: '' };
const unflagged: AccountFlags = {
  marquee: false,
  emerging: false,
  overhead: false,
  reason: '',
  reviewDate: '',
};

export function ratingOf(
  { ratings }: Pick<PortfolioInputs, 'ratings'>,
  accountId: string,
  criterionId: string,
): Rating {
  return own(own(ratings, accountId) ?? {}, criterionId) ?? unrated;
}

export function setRating(accountId: string, criterionId: string, patch: Partial<Rating>) {
  return (inputs: PortfolioInputs): PortfolioInputs => {
    const rating = { ...ratingOf(inputs, accountId, criterionId), ...patch };
    const ofAccount = { ...own(inputs.ratings, accountId), [criterionId]: rating };
    return { ...inputs, ratings: { ...inputs.ratings, [accountId]: ofAccount } };
  };
}

export function gateAnswerOf(
  { gateAnswers }: PortfolioInputs,
  accountId: string,
  gateId: string,
): GateAnswer {
  return own(own(gateAnswers, accountId) ?? {}, gateId) ?? 'unknown';
}

export function setGateAnswer(accountId: string, gateId: string, answer: GateAnswer) {
  return (inputs: PortfolioInputs): PortfolioInputs => {
    const ofAccount = { ...own(inputs.gateAnswers, accountId), [gateId]: answer };
    return { ...inputs, gateAnswers: { ...inputs.gateAnswers, [accountId]: ofAccount } };
  };
}

export function flagsOf({ flags }: PortfolioInputs, accountId: string): AccountFlags {
  return own(flags, accountId) ?? unflagged;
}

export function setFlags(accountId: string, patch: Partial<AccountFlags>) {
  return (inputs: PortfolioInputs): PortfolioInputs => ({
    ...inputs,
    flags: { ...inputs.flags, [accountId]: { ...flagsOf(inputs, accountId), ...patch } },
  });
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** How many of the values that people have to enter are there. */
export function ratingProgress(
  { criteria, ratings }: PortfolioInputs,
  accountIds: readonly string[],
): Progress {
  const entered = criteria.filter(isEntered);
  const isRated = (id: string, criterion: Criterion) =>
    ratingOf({ ratings }, id, criterion.id).value !== null;
  const done = accountIds.reduce(
    (sum, id) => sum + entered.filter((criterion) => isRated(id, criterion)).length,
    0,
  );
  return { done, total: entered.length * accountIds.length };
}

export const missingChoices = [
  'leave-out',
  'worst-case',
] as const satisfies readonly PortfolioInputs['missing'][];
export const confidences = ['high', 'medium', 'low'] as const satisfies readonly Confidence[];
export const gateAnswers = ['yes', 'no', 'unknown'] as const satisfies readonly GateAnswer[];

/** An account among the others: the one asked for or the first, its place counted from 1, and the ids beside it. */
export function neighbours<Element extends { readonly id: string }>(
  accounts: readonly Element[],
  id: string | null,
) {
  const at = Math.max(
    0,
    accounts.findIndex((account) => account.id === id),
  );
  return {
    account: accounts[at],
    index: at + 1,
    before: at > 0 ? accounts[at - 1]?.id : undefined,
    after: accounts[at + 1]?.id,
  };
}
