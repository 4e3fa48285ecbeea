import { useEffect } from 'preact/hooks';
import type { InputWords } from '../../chart.ts';
import { $workspace, type PortfolioInputs, type PortfolioResult } from '../../state.ts';
import { PrintCriteria } from './PrintCriteria.tsx';
import { PrintRatings } from './PrintRatings.tsx';
import { PrintResult } from './PrintResult.tsx';

export type PrintKind = 'filled' | 'blank';

export interface PrintSheetProps {
  readonly words: InputWords;
  readonly inputs: PortfolioInputs;
  readonly result: PortfolioResult;
  readonly kind: PrintKind;
  readonly onDone: () => void;
}

/** What goes on paper: hidden on the screen, and while it is here nothing else of the page is printed. */
export function PrintSheet({ words, inputs, result, kind, onDone }: PrintSheetProps) {
  useEffect(() => {
    window.addEventListener('afterprint', onDone, { once: true });
    const frame = requestAnimationFrame(() => window.print());
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('afterprint', onDone);
    };
  }, []);
  const { text } = words;
  const shared = { words, inputs, result };
  return (
    <div class="portfolio-print">
      <p class="portfolio-print-name">{$workspace.get()?.name}</p>
      <h1>{kind === 'blank' ? text.print.blank : text.title}</h1>
      {kind === 'filled' ? <PrintResult {...shared} /> : <p>{text.print.blankLead}</p>}
      <PrintCriteria {...shared} withWeights={kind === 'filled'} />
      <PrintRatings {...shared} blank={kind === 'blank'} />
    </div>
  );
}
