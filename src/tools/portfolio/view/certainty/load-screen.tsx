import type { Locale } from '../../../../i18n/locale.ts';
import { loadStyles } from '../../../../workbench/load-styles.ts';
import type { ToolScreenProps } from '../ToolScreen.tsx';
import certaintyStyles from './certainty.css?url';
import { Certainty } from './Certainty.tsx';
import { loadCertaintyText, useCertaintyWords } from './certainty-words.ts';

export async function loadScreen(locale: Locale) {
  const [certainty] = await Promise.all([loadCertaintyText(locale), loadStyles(certaintyStyles)]);
  return function CertaintyScreen({ words, ...props }: ToolScreenProps) {
    return <Certainty {...props} words={useCertaintyWords(words, certainty)} />;
  };
}
