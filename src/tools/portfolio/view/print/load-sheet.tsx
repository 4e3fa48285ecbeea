import type { Locale } from '../../../../i18n/locale.ts';
import { loadStyles } from '../../../../workbench/load-styles.ts';
import type { Words } from '../../chart.ts';
import { loadInputTexts, useInputWords } from '../input-words.ts';
import printStyles from '../print.css?url';
import { PrintSheet, type PrintSheetProps } from './PrintSheet.tsx';

type SheetProps = Omit<PrintSheetProps, 'words' | 'children'> & { readonly words: Words };

/** The sheet with its words and with what has to be worked out before it can be printed. */
export async function loadSheet(locale: Locale) {
  const [texts, Certainty, Choice, Raters, parts] = await Promise.all([
    loadInputTexts(locale),
    import('../certainty/parts.ts').then(({ loadPrint }) => loadPrint(locale)),
    import('../choice/load-choice.tsx').then(({ printChoice }) => printChoice(locale)),
    import('../raters/load-raters.tsx').then(({ printRaters }) => printRaters(locale)),
    import('./print-parts.tsx').then(({ loadPrintParts }) => loadPrintParts(locale)),
    loadStyles(printStyles),
  ]);
  return function Sheet({ words, ...props }: SheetProps) {
    return (
      <PrintSheet {...props} words={useInputWords(words, texts)}>
        <Certainty words={words} inputs={props.inputs} result={props.result} />
        <Choice words={words} inputs={props.inputs} result={props.result} />
        <Raters words={words} inputs={props.inputs} result={props.result} />
        {parts.map((Part, at) => (
          <Part key={String(at)} words={words} inputs={props.inputs} />
        ))}
      </PrintSheet>
    );
  };
}
