import type { Locale } from '../../../../i18n/locale.ts';
import partStyles from '../../../../ui/raters.css?url';
import { loadStyles } from '../../../../workbench/load-styles.ts';
import type { Words } from '../../chart.ts';
import { PrintRaters, type PrintRatersProps } from './PrintRaters.tsx';
import { Raters } from './Raters.tsx';
import type { ToolScreenProps } from '../ToolScreen.tsx';
import { loadRatersText, useRatersWords } from './raters-words.ts';
import styles from './raters.css?url';

/** The screen of several raters with its words and styles, when it is first shown. */
export async function ratersScreen(locale: Locale) {
  const [text] = await Promise.all([loadRatersText(locale), loadStyles(partStyles), loadStyles(styles)]);
  return function RatersScreen({ words, inputs, result, onGo }: ToolScreenProps) {
    return <Raters words={useRatersWords(words, text)} inputs={inputs} result={result} onGo={onGo} />;
  };
}

/** The same on paper. */
export async function printRaters(locale: Locale) {
  const text = await loadRatersText(locale);
  return function RatersOnPaper({
    words,
    ...props
  }: Omit<PrintRatersProps, 'words'> & { readonly words: Words }) {
    return <PrintRaters {...props} words={useRatersWords(words, text)} />;
  };
}
