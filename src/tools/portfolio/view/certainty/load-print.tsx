import type { Locale } from '../../../../i18n/locale.ts';
import type { Words } from '../../chart.ts';
import type { PortfolioInputs, PortfolioResult } from '../../state.ts';
import { whenCertain } from '../../state/robustness.ts';
import { PrintCertainty } from '../print/PrintCertainty.tsx';
import { loadStyles } from '../../../../workbench/load-styles.ts';
import certaintyStyles from './certainty.css?url';
import { loadCertaintyText, toldCertainty } from './certainty-words.ts';

interface PrintedCertaintyProps {
  readonly words: Words;
  readonly inputs: PortfolioInputs;
  readonly result: PortfolioResult;
}

/** The part of the printed sheet on how sure the list is; it is simulated first, and nothing is shown where it cannot be. */
export async function loadPrint(locale: Locale) {
  const [certain, certainty] = await Promise.all([
    whenCertain(),
    loadCertaintyText(locale),
    loadStyles(certaintyStyles),
  ]);
  return function PrintedCertainty({ words, inputs, result }: PrintedCertaintyProps) {
    if (certain === null) return null;
    return <PrintCertainty told={toldCertainty({ ...words, certainty }, inputs, result, certain)} />;
  };
}
