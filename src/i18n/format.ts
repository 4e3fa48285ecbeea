import { intlTag, type Locale } from './locale.ts';

const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(tag: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${tag} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(tag, options);
  formats.set(key, made);
  return made;
}

/** A true minus sign: Intl writes a hyphen, which is hard to see in a column of figures. */
function withMinus(text: string): string {
  return text.replace('-', '−');
}

export function formatNumber(locale: Locale, value: number, digits = 0): string {
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return withMinus(numberFormat(intlTag[locale], options).format(value));
}

/** A fraction as percent: 0.125 is `13%` with no digits. */
export function formatPercent(locale: Locale, fraction: number, digits = 0): string {
  const options = {
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  } as const;
  return withMinus(numberFormat(intlTag[locale], options).format(fraction));
}

/** Money in figures of the reader's language: `41.2m`, `4120万`; in a column with three digits throughout: `2.10m`. */
export function formatCompact(
  locale: Locale,
  value: number,
  place: 'sentence' | 'column' = 'sentence',
): string {
  const options = {
    notation: 'compact',
    minimumSignificantDigits: place === 'column' && Math.abs(value) >= 1000 ? 3 : 1,
    maximumSignificantDigits: 3,
  } as const;
  return withMinus(numberFormat(intlTag[locale], options).format(value));
}

/** Money in full, with the currency's sign: `£1,200,000`. An unknown code is written before the number. */
export function formatMoney(locale: Locale, value: number, currency: string): string {
  if (!/^[A-Z]{3}$/.test(currency)) return `${currency} ${formatNumber(locale, value)}`.trim();
  const options = {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  } as const;
  return withMinus(numberFormat(intlTag[locale], options).format(value));
}

/** An amount of data: `0.4 MB`, `10.7 GB`. */
export function formatBytes(locale: Locale, bytes: number): string {
  const isLarge = bytes >= 1e9;
  const options = {
    style: 'unit',
    unit: isLarge ? 'gigabyte' : 'megabyte',
    maximumFractionDigits: isLarge || bytes < 1e6 ? 1 : 0,
  } as const;
  return numberFormat(intlTag[locale], options).format(bytes / (isLarge ? 1e9 : 1e6));
}

export function formatTime(locale: Locale, at: number): string {
  return new Intl.DateTimeFormat(intlTag[locale], { hour: '2-digit', minute: '2-digit' }).format(at);
}

export function formatDate(locale: Locale, at: number): string {
  return new Intl.DateTimeFormat(intlTag[locale], { dateStyle: 'medium' }).format(at);
}
