import { fill } from '../../../i18n/fill.ts';
import { formatCompact, formatMoney, formatNumber, formatPercent } from '../../../i18n/format.ts';
import { intlTag, type Locale } from '../../../i18n/locale.ts';
import type { AssetResult } from '../model.ts';
import type { Text } from '../text.en.ts';

/** All that is needed to write a result down for one reader. */
export interface Words {
  readonly locale: Locale;
  readonly text: Text;
  readonly currency: string;
}

export const unknownFigure = '–';

export function figure({ locale }: Words, value: number | null, digits = 0): string {
  return value === null ? unknownFigure : formatNumber(locale, value, digits);
}

/** Money in full: columns of it have to add up. */
export function money({ locale, currency }: Words, value: number | null): string {
  return value === null ? unknownFigure : formatMoney(locale, value, currency);
}

/** Money inside a sentence: `£1.23m`. */
export function compactMoney({ locale, currency }: Words, value: number): string {
  const sign = formatMoney(locale, 0, currency).replace('0', '').trim();
  // A sign, such as £, stands at the figure; a code, such as CHF, apart.
  const space = /\p{L}$/u.test(sign) ? '\u00a0' : '';
  return `${value < 0 ? '−' : ''}${sign}${space}${formatCompact(locale, Math.abs(value))}`;
}

/** A fraction as it was entered: `25%`, `12.5%`. */
export function percent({ locale }: Words, fraction: number | null, most = 2): string {
  if (fraction === null) return unknownFigure;
  const digits = Array.from({ length: most }, (_, index) => index).find((places) => {
    const shown = fraction * 100 * 10 ** places;
    return Math.abs(shown - Math.round(shown)) < 1e-6;
  });
  return formatPercent(locale, fraction, digits ?? most);
}

/** The same number of decimals in every row. */
export function columnPercent({ locale }: Words, fraction: number | null): string {
  return fraction === null ? unknownFigure : formatPercent(locale, fraction, 1);
}

/** A count: whole where it is whole. */
export function count(words: Words, value: number | null): string {
  if (value === null) return unknownFigure;
  return figure(words, value, Math.abs(value - Math.round(value)) < 0.05 ? 0 : 1);
}

/** A difference of two chances: `2.5 points`; small ones with the digits that say something. */
export function points(words: Words, change: number): string {
  const size = Math.abs(change * 100);
  const digits = size >= 1 || size === 0 ? 1 : Math.min(6, 1 - Math.floor(Math.log10(size)));
  const shown = formatNumber(words.locale, change * 100, digits);
  return fill(words.text.invest.points, { n: digits === 1 ? shown.replace(/\.0$/, '') : shown });
}

/** The account in a sentence. */
export function accountName({ text }: Words, { chosen }: AssetResult): string {
  return chosen.kind === 'account' ? chosen.name : text.account.thisOne;
}

export function namesList({ locale }: Words, names: readonly string[]): string {
  return new Intl.ListFormat(intlTag[locale], { type: 'conjunction' }).format(names);
}
