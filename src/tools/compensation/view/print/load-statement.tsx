import type { Locale } from '../../../../i18n/locale.ts';
import { PrintPage } from '../../../../workbench/PrintPage.tsx';
import { PrintPerson, type PrintPersonProps } from './PrintPerson.tsx';

const texts = {
  en: () => Promise.all([import('../../text.en.ts'), import('../../statement-text.en.ts')]),
  zh: () => Promise.all([import('../../text.zh.ts'), import('../../statement-text.zh.ts')]),
} as const satisfies Record<Locale, unknown>;

export interface PrintStatementProps extends Pick<PrintPersonProps, 'told' | 'one'> {
  readonly onDone: () => void;
}

/** One person's statement on paper, in the language of whoever is to read it. */
export async function loadStatement(locale: Locale) {
  const [{ text }, { statementText }] = await texts[locale]();
  return function PrintStatement({ told, one, onDone }: PrintStatementProps) {
    const words = { ...told.words, locale, text };
    return (
      <PrintPage class="compensation-print" onDone={onDone}>
        <PrintPerson told={{ ...told, words }} text={statementText} one={one} />
      </PrintPage>
    );
  };
}
