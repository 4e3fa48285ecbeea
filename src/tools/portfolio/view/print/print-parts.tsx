import type { ComponentType } from 'preact';
import type { Locale } from '../../../../i18n/locale.ts';
import type { Words } from '../../chart.ts';
import type { PortfolioInputs } from '../../state.ts';
import { loadProfitText, useProfitWords } from '../profit/load-profit.tsx';
import { loadWhitespaceText, useWhitespaceWords } from '../whitespace/load-whitespace.tsx';
import { PrintProfit } from './PrintProfit.tsx';
import { PrintWhitespace } from './PrintWhitespace.tsx';

export interface PrintPartProps {
  readonly words: Words;
  readonly inputs: PortfolioInputs;
}

/** What the screens after the result put on paper, each with its own words. */
export async function loadPrintParts(locale: Locale): Promise<readonly ComponentType<PrintPartProps>[]> {
  const [profit, space] = await Promise.all([loadProfitText(locale), loadWhitespaceText(locale)]);
  return [
    function Profit({ words, inputs }) {
      return <PrintProfit words={useProfitWords(words, profit)} inputs={inputs} />;
    },
    function Whitespace({ words, inputs }) {
      return <PrintWhitespace words={useWhitespaceWords(words, space)} inputs={inputs} />;
    },
  ];
}
