import { formatNumber } from '../../../../i18n/format.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import type { AccountsText } from '../../accounts-text.en.ts';

/** All that is needed to write accounts down for one reader. */
export interface AccountsWords {
  readonly locale: Locale;
  readonly text: AccountsText;
  readonly currency: string;
}

/** In full and without the currency, which stands above the table: figures of a column have to be compared. */
export function amount({ locale }: AccountsWords, value: number): string {
  return formatNumber(locale, value, Number.isInteger(value) ? 0 : 2);
}
