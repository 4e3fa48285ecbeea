import { formatMoney, formatNumber, formatPercent } from '../../../i18n/format.ts';
import { intlTag, type Locale } from '../../../i18n/locale.ts';
import type { Dimension, Position } from '../schema.ts';
import type { Text } from '../text.en.ts';

/** All that is needed to write a result down for one reader. */
export interface Words {
  readonly locale: Locale;
  readonly text: Text;
  readonly currency: string;
}

const unknownFigure = '–';

/** Index, points and HHI: whole where they are whole. */
export function figure({ locale }: Words, value: number | null, digits = 1): string {
  if (value === null) return unknownFigure;
  return formatNumber(locale, value, Number.isInteger(value) ? 0 : digits);
}

/** The same number of decimals in every row, so that a column can be added up. */
export function inColumn({ locale }: Words, value: number, digits: number): string {
  return formatNumber(locale, value, digits);
}

export function percent({ locale }: Words, fraction: number, digits = 0): string {
  return formatPercent(locale, fraction, digits);
}

/** A bound as it was entered: `25%`, `12.5%`. */
export function boundPercent(words: Words, fraction: number): string {
  return percent(words, fraction, Number.isInteger(Number((fraction * 100).toPrecision(12))) ? 0 : 1);
}

export function money({ locale, currency }: Words, value: number): string {
  return formatMoney(locale, value, currency);
}

export function namesList({ locale }: Words, names: readonly string[]): string {
  return new Intl.ListFormat(intlTag[locale], { type: 'conjunction' }).format(names);
}

export function dimensionName({ text }: Words, dimension: Dimension): string {
  return text.dimension[dimension].name;
}

export function positionName({ text }: Words, position: Position | null): string {
  return position === null ? text.index.open : text.position[position];
}
