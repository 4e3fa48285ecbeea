import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Locale } from '../i18n/locale.ts';
import type { WorkbenchText } from './text.en.ts';

export interface WorkbenchWords {
  readonly locale: Locale;
  readonly text: WorkbenchText;
}

const context = createContext<WorkbenchWords | null>(null);

export const WorkbenchWordsProvider = context.Provider;

/** What every tool says in the same words, in the language of the page. */
export function useWorkbenchWords(): WorkbenchWords {
  const words = useContext(context);
  if (words === null) throw new Error('a part of a tool stands outside its workbench');
  return words;
}

const texts = {
  en: () => import('./text.en.ts'),
  zh: () => import('./text.zh.ts'),
} as const satisfies Record<Locale, unknown>;

export async function loadWorkbenchText(locale: Locale): Promise<WorkbenchText> {
  return (await texts[locale]()).text;
}
