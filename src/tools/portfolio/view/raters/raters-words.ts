import { useMemo } from 'preact/hooks';
import type { Locale } from '../../../../i18n/locale.ts';
import type { Words } from '../../chart.ts';
import type { RatersWords } from '../../chart/raters.ts';
import type { RatersText } from '../../raters-text.en.ts';

const texts = {
  en: () => import('../../raters-text.en.ts'),
  zh: () => import('../../raters-text.zh.ts'),
} as const satisfies Record<Locale, unknown>;

export async function loadRatersText(locale: Locale): Promise<RatersText> {
  const { text } = await texts[locale]();
  return text;
}

/** The words that the result has, and those of this screen. */
export function useRatersWords(words: Words, raters: RatersText): RatersWords {
  return useMemo(() => ({ ...words, raters }), [words]);
}
