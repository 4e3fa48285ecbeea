import type { ComponentChildren } from 'preact';
import type { PrintKind } from '../../../../workbench/LiveBar.tsx';
import { PrintPage } from '../../../../workbench/PrintPage.tsx';
import type { InputWords } from '../../chart.ts';
import { $workspace, type PortfolioInputs, type PortfolioResult } from '../../state.ts';
import { PrintCriteria } from './PrintCriteria.tsx';
import { PrintRatings } from './PrintRatings.tsx';
import { PrintResult } from './PrintResult.tsx';

export interface PrintSheetProps {
  readonly words: InputWords;
  readonly inputs: PortfolioInputs;
  readonly result: PortfolioResult;
  readonly kind: PrintKind;
  /** Further findings, after the result. */
  readonly children?: ComponentChildren;
  readonly onDone: () => void;
}

export function PrintSheet({ words, inputs, result, kind, children, onDone }: PrintSheetProps) {
  const { text } = words;
  const shared = { words, inputs, result };
  return (
    <PrintPage class="portfolio-print" onDone={onDone}>
      <p>{$workspace.get()?.name}</p>
      <h1>{kind === 'blank' ? text.print.blank : text.title}</h1>
      {kind === 'filled' ? <PrintResult {...shared} /> : <p>{text.print.blankLead}</p>}
      {kind === 'filled' ? children : null}
      <PrintCriteria {...shared} withWeights={kind === 'filled'} />
      <PrintRatings {...shared} blank={kind === 'blank'} />
    </PrintPage>
  );
}
