import type { Locale } from '../../i18n/locale.ts';
import { loadImportText } from '../import/load-import-text.ts';
import { PeopleImport, type PeopleImportProps } from './PeopleImport.tsx';

const texts = {
  en: () => import('./import-text.en.ts'),
  zh: () => import('./import-text.zh.ts'),
} as const satisfies Record<Locale, unknown>;

/** The dialog with its words; what reads files is large and seldom needed. */
export async function peopleImport(locale: Locale) {
  const [{ text }, importText] = await Promise.all([texts[locale](), loadImportText(locale)]);
  return function PeopleImportWithWords(props: Omit<PeopleImportProps, 'text' | 'importText'>) {
    return <PeopleImport {...props} text={text} importText={importText} />;
  };
}
