import type { Locale } from '../../../../i18n/locale.ts';
import type { HandbackText } from '../../handback-text.en.ts';

const texts = {
  en: () => import('../../handback-text.en.ts'),
  zh: () => import('../../handback-text.zh.ts'),
} as const satisfies Record<Locale, unknown>;

export async function loadHandbackWords(locale: Locale): Promise<HandbackText> {
  const { handbackText } = await texts[locale]();
  return handbackText;
}
