import { fill } from '../../../i18n/fill.ts';
import { formatCompact, formatMoney, formatNumber, formatPercent } from '../../../i18n/format.ts';
import { intlTag, type Locale } from '../../../i18n/locale.ts';
import type { Rater } from '../schema.ts';
import type { StatementId } from '../schema/statements.ts';
import type { StatementsText } from '../statements-text.en.ts';
import type { Text } from '../text.en.ts';

/** All that is needed to write a result down for one reader. */
export interface Words {
  readonly locale: Locale;
  readonly text: Text;
  /** What is asked. */
  readonly asked: StatementsText;
  readonly currency: string;
}

const unknownFigure = '–';

/** With one decimal where it is not whole. */
export function figure({ locale }: Words, value: number | null, digits = 1): string {
  if (value === null) return unknownFigure;
  return formatNumber(locale, value, Number.isInteger(Number(value.toFixed(digits))) ? 0 : digits);
}

/** The same number of decimals in every row, so that a column can be added up. */
export function inColumn({ locale }: Words, value: number | null, digits: number): string {
  return value === null ? unknownFigure : formatNumber(locale, value, digits);
}

/** Money in full: columns of it have to add up. */
export function money({ locale, currency }: Words, value: number | null): string {
  return value === null ? unknownFigure : formatMoney(locale, value, currency);
}

/** Money inside a sentence: `£1.23m`. */
export function compactMoney({ locale, currency }: Words, value: number): string {
  const sign = formatMoney(locale, 0, currency).replace('0', '').trim();
  const space = /\p{L}$/u.test(sign) ? '\u00a0' : '';
  return `${value < 0 ? '−' : ''}${sign}${space}${formatCompact(locale, Math.abs(value))}`;
}

/** A fraction with one decimal where it needs one: `25%`, `12.5%`. */
export function percent({ locale }: Words, fraction: number | null): string {
  if (fraction === null) return unknownFigure;
  return formatPercent(locale, fraction, Number.isInteger(Number((fraction * 100).toFixed(1))) ? 0 : 1);
}

/** Points of revenue: `2.5 points`; small ones with the digits that say something. */
export function points(words: Words, change: number): string {
  const size = Math.abs(change * 100);
  const digits = size >= 1 || size === 0 ? 1 : Math.min(6, 1 - Math.floor(Math.log10(size)));
  return fill(words.text.points, { n: figure(words, change * 100, digits) });
}

export function namesList({ locale }: Words, names: readonly string[]): string {
  return new Intl.ListFormat(intlTag[locale], { type: 'conjunction' }).format(names);
}

/** What the statement claims, without its full stop, for the middle of a sentence. */
export function claimOf({ asked }: Words, id: StatementId): string {
  return asked.statement[id].claim.replace(/[.。]$/, '');
}

export function raterName(
  { text }: Words,
  raters: readonly Pick<Rater, 'id' | 'name'>[],
  id: string,
): string {
  const place = raters.findIndex((rater) => rater.id === id);
  const name = raters[place]?.name ?? '';
  return name === '' ? fill(text.raters.unnamed, { n: place + 1 }) : name;
}
