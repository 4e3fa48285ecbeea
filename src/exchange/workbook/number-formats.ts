import { formatMoney } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Format } from './cell.ts';

/** How spreadsheets are told to show each kind of number; the marks for thousands and decimals follow the reader's own system. */
export function numberFormats(locale: Locale, currency: string): Readonly<Record<Format, string>> {
  return {
    plain: 'General',
    whole: '#,##0',
    tenth: '#,##0.0',
    hundredth: '#,##0.00',
    exact: '0.000000',
    money: moneyFormat(locale, currency),
    percent: '0.0%',
  };
}

/** The sign where the reader's language puts it, in quotation marks, since letters mean something in a format. */
function moneyFormat(locale: Locale, currency: string): string {
  // A sentinel in place of the figure: a code that is not one may hold digits of its own.
  const [before = '', after = ''] = formatMoney(locale, 7, currency.replace(/["\\7]/g, '')).split('7');
  const figure = `${literal(before)}#,##0${literal(after)}`;
  return `${figure};-${figure}`;
}

function literal(text: string): string {
  return text === '' ? '' : `"${text.replaceAll('"', '')}"`;
}
