import type { Locale } from '../../../i18n/locale.ts';
import type { SheetWords } from './source.ts';

const texts = {
  en: () => Promise.all([import('../text.en.ts'), import('../sheet-text.en.ts')]),
  zh: () => Promise.all([import('../text.zh.ts'), import('../sheet-text.zh.ts')]),
} as const satisfies Record<Locale, unknown>;

export async function loadSheetWords(locale: Locale, currency: string): Promise<SheetWords> {
  const [page, sheet] = await texts[locale]();
  return { locale, currency, text: page.text, sheet: sheet.text };
}
