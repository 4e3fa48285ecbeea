import { useMemo } from 'preact/hooks';
import type { Locale } from '../../../../i18n/locale.ts';
import type { CertaintyWords, ToldCertainty } from '../../chart/certainty/told.ts';
import type { Words } from '../../chart.ts';
import type { RobustnessResult } from '../../model/robustness-result.ts';
import type { RobustnessText } from '../../robustness-text.en.ts';
import type { PortfolioInputs, PortfolioResult } from '../../state.ts';

const texts = {
  en: () => import('../../robustness-text.en.ts'),
  zh: () => import('../../robustness-text.zh.ts'),
} as const satisfies Record<Locale, unknown>;

export async function loadCertaintyText(locale: Locale): Promise<RobustnessText> {
  const { robustnessText } = await texts[locale]();
  return robustnessText;
}

/** The words that the result has, and those on how sure it is. */
export function useCertaintyWords(words: Words, certainty: RobustnessText): CertaintyWords {
  return useMemo(() => ({ ...words, certainty }), [words]);
}

/** The simulation's result beside the names that it does not know. */
export function toldCertainty(
  words: CertaintyWords,
  inputs: PortfolioInputs,
  { accounts }: Pick<PortfolioResult, 'accounts'>,
  certain: RobustnessResult,
): ToldCertainty {
  return { words, inputs, certain, names: new Map(accounts.map(({ id, name }) => [id, name])) };
}
