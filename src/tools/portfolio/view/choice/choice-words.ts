import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import type { Locale } from '../../../../i18n/locale.ts';
import type { ChoiceText } from '../../choice-text.en.ts';
import type { ChoiceWords } from '../../chart/start-words.ts';
import type { Words } from '../../chart.ts';
import { $workspace } from '../../state.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

const none: readonly Named[] = [];

const texts = {
  en: () => import('../../choice-text.en.ts'),
  zh: () => import('../../choice-text.zh.ts'),
} as const satisfies Record<Locale, unknown>;

export async function loadChoiceText(locale: Locale): Promise<ChoiceText> {
  return (await texts[locale]()).text;
}

/** The words that the result has, those of the start, and what the accounts are called. */
export function choiceWords(words: Words, choice: ChoiceText, accounts: readonly Named[]): ChoiceWords {
  return { ...words, choice, names: new Map(accounts.map(({ id, name }) => [id, name])) };
}

export function useChoiceWords(words: Words, choice: ChoiceText): ChoiceWords {
  const accounts = useStore($workspace)?.accounts ?? none;
  return useMemo(() => choiceWords(words, choice, accounts), [words, choice, accounts]);
}
