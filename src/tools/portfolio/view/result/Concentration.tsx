import { useMemo } from 'preact/hooks';
import { Chart } from '../../../../ui/Chart.tsx';
import { ChartTable } from '../../../../ui/ChartTable.tsx';
import { concentrationChart, concentrationFinding, concentrationTable, type Words } from '../../chart.ts';
import type { PortfolioResult } from '../../state.ts';

export function Concentration({ words, result }: { readonly words: Words; readonly result: PortfolioResult }) {
  const { text } = words;
  const config = useMemo(() => concentrationChart(result, words), [result, words]);
  const title = concentrationFinding(words, result);
  if (!config) return <h3 class="portfolio-finding portfolio-block">{title}</h3>;
  const table = concentrationTable(result, words);
  return (
    <section class="portfolio-block">
      <Chart
        title={title}
        config={config}
        table={table}
        text={text.chart}
        fileName={text.concentration.file}
        height="low"
      />
      <ChartTable {...table} rows={table.measures} />
    </section>
  );
}
