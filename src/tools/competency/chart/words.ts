import { formatNumber, formatPercent } from '../../../i18n/format.ts';
import { intlTag, type Locale } from '../../../i18n/locale.ts';
import type { CompetenciesText } from '../competencies-text.en.ts';
import type { Text } from '../text.en.ts';

/** All that is needed to write a result down for one reader. */
export interface Words {
  readonly locale: Locale;
  readonly text: Text;
  /** Of the built-in competencies. */
  readonly built: CompetenciesText;
}

const unknownFigure = '–';

/** A level, a weight, a gap: whole where it is whole. */
export function figure({ locale }: Words, value: number | null, digits = 1): string {
  if (value === null) return unknownFigure;
  return formatNumber(locale, value, Number.isInteger(value) ? 0 : digits);
}

/** The same number of decimals in every row, so that a column can be added up. */
export function inColumn({ locale }: Words, value: number | null, digits: number): string {
  return value === null ? unknownFigure : formatNumber(locale, value, digits);
}

/** A difference with its sign. */
export function signed(words: Words, value: number | null): string {
  if (value === null) return unknownFigure;
  const size = figure(words, Math.abs(value));
  if (value === 0) return size;
  return value > 0 ? `+${size}` : `−${size}`;
}

export function percent({ locale }: Words, fraction: number | null, digits = 0): string {
  return fraction === null ? unknownFigure : formatPercent(locale, fraction, digits);
}

export function namesList({ locale }: Words, names: readonly string[]): string {
  return new Intl.ListFormat(intlTag[locale], { type: 'conjunction' }).format(names);
}
