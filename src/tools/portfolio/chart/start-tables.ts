import { fill } from '../../../i18n/fill.ts';
import {
  startAccount,
  startValue,
  type AccountResult,
  type FoundStartSet,
  type LimitUse,
  type PortfolioResult,
  type StartSet,
} from '../model.ts';
import type { StartPlace, StartSetInputs } from '../schema/choice.ts';
import { amountOf, hours, type ChoiceWords } from './start-words.ts';

export interface ComparedAccount {
  readonly account: AccountResult;
  readonly value: number | null;
  readonly own: { readonly hours: number; readonly money: number };
  readonly place: StartPlace;
  readonly inSets: readonly boolean[];
}

/** The accounts of any of the sets, the most valuable first. */
export function comparedAccounts(
  { accounts }: PortfolioResult,
  inputs: StartSetInputs,
  sets: readonly StartSet[],
): readonly ComparedAccount[] {
  const inside = sets.map(({ ids }) => new Set(ids));
  return accounts
    .filter(({ id }) => inside.some((ids) => ids.has(id)))
    .map((account) => {
      const own = startAccount(inputs, account.id);
      return {
        account,
        value: startValue(inputs, account),
        own: { hours: own.hours ?? inputs.hoursEach, money: own.money ?? inputs.moneyEach },
        place: own.place,
        inSets: inside.map((ids) => ids.has(account.id)),
      };
    })
    .sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || 0);
}

/** What stands below the set: available and left in the columns of hours and money, the number and every full region and segment as words. */
export function setLines(words: ChoiceWords, { best }: FoundStartSet) {
  const { set } = words.choice;
  const byKind = (kind: 'hours' | 'money') => best.uses.find(({ limit }) => limit.kind === kind);
  const columns = [byKind('hours'), byKind('money')];
  return {
    available: columns.map((use) => (use ? hours(words, use.available) : set.noLimit)),
    left: columns.map((use) => (use ? hours(words, use.left) : '')),
    others: best.uses
      .filter(({ limit, left }) => limit.kind === 'accounts' || ('name' in limit && left <= 0))
      .map((use) => otherLimit(words, use)),
  };
}

function otherLimit(words: ChoiceWords, { limit, used, available }: LimitUse): string {
  const values = { used: amountOf(words, limit, used), available: hours(words, available) };
  return fill(words.choice.set.useOf, values);
}
