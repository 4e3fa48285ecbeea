import { useMemo } from 'preact/hooks';
import type { Locale } from '../../../i18n/locale.ts';
import type { InputWords, Words } from '../chart.ts';

const texts = {
  en: () => Promise.all([import('../inputs-text.en.ts'), import('../anchors-text.en.ts')]),
  zh: () => Promise.all([import('../inputs-text.zh.ts'), import('../anchors-text.zh.ts')]),
} as const satisfies Record<Locale, unknown>;

type InputTexts = Awaited<ReturnType<typeof loadInputTexts>>;

export async function loadInputTexts(locale: Locale) {
  const [{ text }, { anchorsText }] = await texts[locale]();
  return { text, anchors: anchorsText };
}

/** The words that the result has, and those for entering something. */
export function useInputWords(words: Words, { text, anchors }: InputTexts): InputWords {
  return useMemo(() => ({ ...words, text: { ...words.text, ...text }, anchors }), [words]);
}
