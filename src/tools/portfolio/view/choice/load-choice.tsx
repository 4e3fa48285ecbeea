import type { Locale } from '../../../../i18n/locale.ts';
import { loadStyles } from '../../../../workbench/load-styles.ts';
import { startNow } from '../../state/start-run.ts';
import { PrintChoice, type PrintChoiceProps } from '../print/PrintChoice.tsx';
import type { ToolScreenProps } from '../ToolScreen.tsx';
import { Choice } from './Choice.tsx';
import { loadChoiceText, useChoiceWords } from './choice-words.ts';
import styles from './choice.css?url';

const gridText = {
  en: () => import('../../accounts-text.en.ts'),
  zh: () => import('../../accounts-text.zh.ts'),
} as const satisfies Record<Locale, unknown>;

/** The screen of the start set with its words and styles, when it is first shown. */
export async function loadChoice(locale: Locale) {
  const [choice, { text }] = await Promise.all([
    loadChoiceText(locale),
    gridText[locale](),
    loadStyles(styles),
  ]);
  return function ChoiceScreen({ words, inputs, result, onGo }: ToolScreenProps) {
    return (
      <Choice
        words={useChoiceWords(words, choice)}
        inputs={inputs}
        result={result}
        onGo={onGo}
        gridWords={text}
      />
    );
  };
}

/** The same on paper, worked out first. */
export async function printChoice(locale: Locale) {
  const [choice] = await Promise.all([loadChoiceText(locale), startNow()]);
  return function ChoiceOnPaper(props: Omit<PrintChoiceProps, 'choice'>) {
    return <PrintChoice {...props} choice={choice} />;
  };
}
