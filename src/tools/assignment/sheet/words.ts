import type { Locale } from '../../../i18n/locale.ts';
import type { SheetText } from '../sheet-text.en.ts';

const texts = {
  en: () => import('../sheet-text.en.ts'),
  zh: () => import('../sheet-text.zh.ts'),
} as const satisfies Record<Locale, unknown>;

export async function loadSheetWords(locale: Locale): Promise<SheetText> {
  return (await texts[locale]()).text;
}
