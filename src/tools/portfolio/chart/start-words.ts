import { fill } from '../../../i18n/fill.ts';
import { formatNumber } from '../../../i18n/format.ts';
import type { ChoiceText } from '../choice-text.en.ts';
import type { LimitUse, StartLimitName } from '../model.ts';
import type { StartGoal, StartSetInputs } from '../schema/choice.ts';
import { compactMoney, figure, money, namesList, type Words } from './words.ts';

/** What the screen of the start needs besides the words of the result. */
export interface ChoiceWords extends Words {
  readonly choice: ChoiceText;
  /** By account id. */
  readonly names: ReadonlyMap<string, string>;
}

const namesInSentence = 8;

export function hours({ locale }: Words, value: number): string {
  return formatNumber(locale, value, Number.isInteger(value) ? 0 : 2);
}

export function nameOf({ names }: ChoiceWords, id: string): string {
  return names.get(id) ?? id;
}

export function namesOf(words: ChoiceWords, ids: readonly string[]): string {
  const names = ids.slice(0, namesInSentence).map((id) => nameOf(words, id));
  const more = ids.length - names.length;
  if (more <= 0) return namesList(words, names);
  return fill(words.choice.amount.moreNames, { names: names.join(words.choice.amount.nameGap), n: more });
}

/** So much of a limit: `6,000 hours`, `£240,000`, `2 accounts from North`. */
export function amountOf(words: ChoiceWords, limit: StartLimitName, amount: number): string {
  const { amount: text } = words.choice;
  if ('name' in limit) return fill(text.group, { n: figure(words, amount, 0), name: limit.name });
  if (limit.kind === 'money') return money(words, amount);
  if (limit.kind === 'hours') return fill(text.hours, { n: hours(words, amount) });
  return fill(text.accounts, { n: figure(words, amount, 0) });
}

export function overText(words: ChoiceWords, over: readonly LimitUse[]): string {
  return namesList(
    words,
    over.map(({ limit, left }) => amountOf(words, limit, -left)),
  );
}

/** A value in a sentence: `0.7 points`, `£1.2m`. */
export function valueText(words: ChoiceWords, goal: StartGoal, value: number): string {
  if (goal === 'contribution') return compactMoney(words, value);
  return fill(words.choice.amount.points, { n: figure(words, value, 1) });
}

/** The value of a whole set, with what it is counted from. */
export function worthText(words: ChoiceWords, { goal, baseline }: StartSetInputs, value: number): string {
  const { amount } = words.choice;
  if (goal === 'contribution') return fill(amount.overYears, { money: compactMoney(words, value) });
  const above = {
    n: figure(words, value, 1),
    baseline: figure(words, baseline, Number.isInteger(baseline) ? 0 : 1),
  };
  return fill(baseline === 0 ? amount.points : amount.pointsAbove, above);
}

/** A value in a column. */
export function valueFigure(words: ChoiceWords, goal: StartGoal, value: number | null): string {
  return goal === 'contribution' ? money(words, value) : figure(words, value, 2);
}
