import type { Locale } from '../../../../i18n/locale.ts';
import { loadHandbackWords } from '../handback/handback-words.ts';
import { PrintSheet, type PrintSheetProps } from './PrintSheet.tsx';

/** With the words of the customer's version where there is one: a sheet is printed as soon as it is there. */
export async function loadPrint(locale: Locale, hasReturned: boolean) {
  const page = hasReturned ? await loadHandbackWords(locale) : null;
  return (props: Omit<PrintSheetProps, 'page'>) => <PrintSheet {...props} page={page} />;
}
