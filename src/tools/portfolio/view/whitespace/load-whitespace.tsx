import { useMemo } from 'preact/hooks';
import type { Locale } from '../../../../i18n/locale.ts';
import type { Words } from '../../chart.ts';
import type { WhitespaceWords } from '../../chart/whitespace-words.ts';
import type { WhitespaceText } from '../../whitespace-text.en.ts';
import inputStyles from '../inputs.css?url';
import { loadStyles } from '../../../../workbench/load-styles.ts';
import type { ToolScreenProps } from '../ToolScreen.tsx';
import styles from './whitespace.css?url';

const texts = {
  en: () => Promise.all([import('../../whitespace-text.en.ts'), import('../../accounts-text.en.ts')]),
  zh: () => Promise.all([import('../../whitespace-text.zh.ts'), import('../../accounts-text.zh.ts')]),
} as const satisfies Record<Locale, unknown>;

export async function loadWhitespaceText(locale: Locale): Promise<WhitespaceText> {
  const [{ text }] = await texts[locale]();
  return text;
}

export function useWhitespaceWords(words: Words, space: WhitespaceText): WhitespaceWords {
  return useMemo(() => ({ ...words, space }), [words]);
}

/** The screen with its words; its grid says the same things as the table of accounts. */
export async function loadWhitespace(locale: Locale) {
  const [{ Whitespace }, [{ text }, { text: gridWords }]] = await Promise.all([
    import('./Whitespace.tsx'),
    texts[locale](),
    loadStyles(inputStyles),
    loadStyles(styles),
  ]);
  return function WhitespaceScreen({ words, inputs, onGo }: ToolScreenProps) {
    return (
      <Whitespace words={useWhitespaceWords(words, text)} gridWords={gridWords} inputs={inputs} onGo={onGo} />
    );
  };
}
