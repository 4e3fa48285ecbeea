import type { Locale } from '../../../i18n/locale.ts';
import type { CostText } from '../cost-text.en.ts';
import type { SheetWords } from './source.ts';

const texts = {
  en: () =>
    Promise.all([import('../text.en.ts'), import('../sheet-text.en.ts'), import('../cost-text.en.ts')]),
  zh: () =>
    Promise.all([import('../text.zh.ts'), import('../sheet-text.zh.ts'), import('../cost-text.zh.ts')]),
} as const satisfies Record<Locale, unknown>;

/** The words of the workbook, and those of the cost. */
export async function loadSheetWords(
  locale: Locale,
  currency: string,
): Promise<{ readonly words: SheetWords; readonly costText: CostText }> {
  const [page, sheet, cost] = await texts[locale]();
  return { words: { locale, currency, text: page.text, sheet: sheet.text }, costText: cost.costText };
}
