import type { Locale } from '../../../../i18n/locale.ts';
import type { Words } from '../../chart.ts';
import type { PortfolioInputs, PortfolioResult } from '../../state.ts';
import { loadStyles } from '../../../../workbench/load-styles.ts';
import certaintyStyles from './certainty.css?url';
import { loadCertaintyText, toldCertainty } from './certainty-words.ts';

interface PrintedCertaintyProps {
  readonly words: Words;
  readonly inputs: PortfolioInputs;
  readonly result: PortfolioResult;
}

/** The part of the printed sheet on how sure the list is; it is simulated first, and nothing is shown where it cannot be. */
export async function loadPrintCertainty(locale: Locale) {
  const [{ PrintCertainty }, { whenCertain }, certainty] = await Promise.all([
    import('../print/PrintCertainty.tsx'),
    import('../../state/robustness.ts'),
    loadCertaintyText(locale),
    loadStyles(certaintyStyles),
  ]);
  const certain = await whenCertain();
  return function PrintedCertainty({ words, inputs, result }: PrintedCertaintyProps) {
    if (certain === null) return null;
    return <PrintCertainty told={toldCertainty({ ...words, certainty }, inputs, result, certain)} />;
  };
}
