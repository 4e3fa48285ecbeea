import { useStore } from '@nanostores/preact';
import { ChartTable } from '../../../../ui/ChartTable.tsx';
import {
  namesOf,
  ranksFinding,
  ratersFinding,
  ratersReading,
  ratersState,
  type RatersWords,
} from '../../chart/raters.ts';
import { discussTable, ranksTable, spreadTable } from '../../chart/raters-tables.ts';
import type { PortfolioInputs, PortfolioResult } from '../../state.ts';
import { $ratersReport } from '../../state/raters-report.ts';

export interface PrintRatersProps {
  readonly words: RatersWords;
  readonly inputs: PortfolioInputs;
  readonly result: PortfolioResult;
}

/** Nothing while there are not two raters to compare. */
export function PrintRaters({ words, inputs, result }: PrintRatersProps) {
  const report = useStore($ratersReport);
  if (report === null || report.raters.length < 2) return null;
  const names = namesOf(words, inputs, result.accounts);
  const shared = { words, names, inputs, report };
  return (
    <section>
      <h2>{ratersFinding(words, names, report, ratersState(report, inputs))}</h2>
      <p class="portfolio-print-reading">
        {ratersReading(words, names, inputs, report).join(words.text.sentenceGap)}
      </p>
      <h2>{words.raters.discuss.heading}</h2>
      <ChartTable {...discussTable(shared)} />
      <h2>{words.raters.table.heading}</h2>
      <ChartTable {...spreadTable(shared)} />
      <h2>{ranksFinding(words, names, report)}</h2>
      <ChartTable {...ranksTable(shared)} />
    </section>
  );
}
