import { formatMoney, formatNumber, formatPercent } from '../../../i18n/format.ts';
import { intlTag, type Locale } from '../../../i18n/locale.ts';
import type { Text } from '../text.en.ts';

/** All that is needed to write a result down for one reader. */
export interface Words {
  readonly locale: Locale;
  readonly text: Text;
  readonly currency: string;
}

const unknownFigure = '–';

/** The same number of decimals in every row. */
export function figure({ locale }: Words, value: number | null, digits = 0): string {
  return value === null ? unknownFigure : formatNumber(locale, value, digits);
}

export function money({ locale, currency }: Words, value: number | null): string {
  return value === null ? unknownFigure : formatMoney(locale, value, currency);
}

export function percent({ locale }: Words, fraction: number | null, digits = 0): string {
  return fraction === null ? unknownFigure : formatPercent(locale, fraction, digits);
}

export function namesList({ locale }: Words, names: readonly string[]): string {
  return new Intl.ListFormat(intlTag[locale], { type: 'conjunction' }).format(names);
}
