import { fill } from '../../../i18n/fill.ts';
import { namedLimit, type Conflict, type NamedLimit, type Plan } from '../model.ts';
import { accountName, accountNames, figure, managerName, type Told } from './words.ts';

/** The limits that cannot all hold, in a sentence or two. */
export function conflictSentence(told: Told, { limits, needed, available }: Conflict): string {
  const { words } = told;
  const { conflict: text, listGap, sentenceGap } = words.text;
  const accounts = limits.flatMap((limit) => (limit.kind === 'account' ? [limit.account] : []));
  const others = limits.filter((limit) => limit.kind !== 'account');
  const list = [
    ...(accounts.length > 0 ? [accountsText(told, accounts)] : []),
    ...others.map((limit) => limitText(told, limit)),
  ];
  const sentence = fill(text.sentence, { list: list.join(listGap) });
  if (needed === null || available === null || needed <= available) return sentence;
  const sum = fill(text.sum, { needed: figure(words, needed), available: figure(words, available) });
  return [sum, sentence].join(sentenceGap);
}

/** So many are named; a list of a hundred names says less than their number. */
const mostNamed = 12;

function accountsText(told: Told, accounts: readonly number[]): string {
  const { conflict: text, nameGap } = told.words.text;
  const n = accounts.length;
  if (n <= mostNamed) return fill(text.account, { names: accountNames(told, accounts), n });
  const first = accounts.slice(0, mostNamed).map((account) => accountName(told, account));
  return fill(text.some, { names: first.join(nameGap), n });
}

/** One limit in words. */
function limitText(told: Told, limit: NamedLimit): string {
  const { conflict: text } = told.words.text;
  if (limit.kind === 'account') {
    return fill(text.account, { names: accountName(told, limit.account), n: 1 });
  }
  const manager = managerName(told, limit.manager);
  return 'account' in limit
    ? fill(text[limit.kind], { account: accountName(told, limit.account), manager })
    : fill(text[limit.kind], { manager, amount: figure(told.words, limit.amount) });
}

/** The limits that a way to give the accounts breaks, shortly; empty where it breaks none. */
export function brokenText(told: Told, broken: Plan['broken']): string {
  const { result, words } = told;
  const { broken: text, listGap } = words.text;
  const named = broken.map((limit) => namedLimit(result.case, limit));
  const without = named.flatMap((limit) => (limit.kind === 'account' ? [limit.account] : []));
  const others = named.flatMap((limit) => {
    if (limit.kind === 'account') return [];
    const manager = managerName(told, limit.manager);
    const account = 'account' in limit ? accountName(told, limit.account) : '';
    return [fill(text[limit.kind], { manager, account })];
  });
  const names = { names: accountNames(told, without), n: without.length };
  return [...(without.length > 0 ? [fill(text.account, names)] : []), ...others].join(listGap);
}
