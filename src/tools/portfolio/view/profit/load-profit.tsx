import { useMemo } from 'preact/hooks';
import type { Locale } from '../../../../i18n/locale.ts';
import type { ProfitText } from '../../profit-text.en.ts';
import type { Words } from '../../chart.ts';
import type { ProfitWords } from '../../chart/profit-words.ts';
import inputStyles from '../inputs.css?url';
import { loadStyles } from '../../../../workbench/load-styles.ts';
import type { ToolScreenProps } from '../ToolScreen.tsx';
import styles from './profit.css?url';

const texts = {
  en: () => Promise.all([import('../../profit-text.en.ts'), import('../../accounts-text.en.ts')]),
  zh: () => Promise.all([import('../../profit-text.zh.ts'), import('../../accounts-text.zh.ts')]),
} as const satisfies Record<Locale, unknown>;

export async function loadProfitText(locale: Locale): Promise<ProfitText> {
  const [{ text }] = await texts[locale]();
  return text;
}

export function useProfitWords(words: Words, profit: ProfitText): ProfitWords {
  return useMemo(() => ({ ...words, profit }), [words]);
}

/** The screen with its words; its grids say the same things as the table of accounts. */
export async function loadProfit(locale: Locale) {
  const [{ Profit }, [{ text }, { text: gridWords }]] = await Promise.all([
    import('./Profit.tsx'),
    texts[locale](),
    loadStyles(inputStyles),
    loadStyles(styles),
  ]);
  return function ProfitScreen({ words, inputs, onGo }: ToolScreenProps) {
    return <Profit words={useProfitWords(words, text)} gridWords={gridWords} inputs={inputs} onGo={onGo} />;
  };
}
