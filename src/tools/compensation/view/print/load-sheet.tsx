import type { Locale } from '../../../../i18n/locale.ts';
import { PrintSheet, type PrintSheetProps } from './PrintSheet.tsx';

const texts = {
  en: () => Promise.all([import('../../statement-text.en.ts'), import('../../print-text.en.ts')]),
  zh: () => Promise.all([import('../../statement-text.zh.ts'), import('../../print-text.zh.ts')]),
} as const satisfies Record<Locale, unknown>;

/** What goes on paper, with its words. */
export async function loadSheet(locale: Locale) {
  const [{ statementText }, { printText }] = await texts[locale]();
  return function PrintSheetWithWords(props: Omit<PrintSheetProps, 'text' | 'print'>) {
    return <PrintSheet {...props} text={statementText} print={printText} />;
  };
}
