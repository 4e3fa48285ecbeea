import type { Locale } from '../../../i18n/locale.ts';
import type { SheetWords } from './source.ts';

const texts = {
  en: () =>
    Promise.all([
      import('../text.en.ts'),
      import('../competencies-text.en.ts'),
      import('../sheet-text.en.ts'),
    ]),
  zh: () =>
    Promise.all([
      import('../text.zh.ts'),
      import('../competencies-text.zh.ts'),
      import('../sheet-text.zh.ts'),
    ]),
} as const satisfies Record<Locale, unknown>;

export async function loadSheetWords(locale: Locale): Promise<SheetWords> {
  const [page, built, sheet] = await texts[locale]();
  return { locale, text: page.text, built: built.competenciesText, sheet: sheet.text };
}
