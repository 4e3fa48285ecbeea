import { formatMoney, formatNumber, formatPercent } from '../../../i18n/format.ts';
import { intlTag, type Locale } from '../../../i18n/locale.ts';
import type { StatementsText } from '../statements-text.en.ts';
import type { Text } from '../text.en.ts';

/** All that is needed to write a result down for one reader. */
export interface Words {
  readonly locale: Locale;
  readonly text: Text;
  readonly statements: StatementsText;
  readonly currency: string;
}

const unknownFigure = '–';

/** Whole where it is whole. */
export function figure({ locale }: Words, value: number | null, digits = 1): string {
  if (value === null) return unknownFigure;
  return formatNumber(locale, value, Number.isInteger(value) ? 0 : digits);
}

/** The same number of decimals in every row, so that a column can be added up. */
export function inColumn({ locale }: Words, value: number | null, digits: number): string {
  return value === null ? unknownFigure : formatNumber(locale, value, digits);
}

export function percent({ locale }: Words, fraction: number | null, digits = 0): string {
  return fraction === null ? unknownFigure : formatPercent(locale, fraction, digits);
}

export function money({ locale, currency }: Words, value: number): string {
  return formatMoney(locale, value, currency);
}

export function namesList({ locale }: Words, names: readonly string[]): string {
  return new Intl.ListFormat(intlTag[locale], { type: 'conjunction' }).format(names);
}
