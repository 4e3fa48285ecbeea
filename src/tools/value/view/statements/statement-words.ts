import type { Locale } from '../../../../i18n/locale.ts';

const texts = {
  en: () => Promise.all([import('../../text.en.ts'), import('../../statement-text.en.ts')]),
  zh: () => Promise.all([import('../../text.zh.ts'), import('../../statement-text.zh.ts')]),
} as const satisfies Record<Locale, unknown>;

/** Everything that a statement says, in the language of its reader and not of the page. */
export async function loadStatementWords(locale: Locale) {
  const [{ text }, { statementText }] = await texts[locale]();
  return { locale, text, statementText };
}

export type StatementWords = Awaited<ReturnType<typeof loadStatementWords>>;
