import { useMemo } from 'preact/hooks';
import { Chart } from '../../../../ui/Chart.tsx';
import { whaleChart, whaleFinding, whaleTable, type Words } from '../../chart.ts';
import type { PortfolioResult } from '../../state.ts';

export function Whale({ words, result }: { readonly words: Words; readonly result: PortfolioResult }) {
  const { text } = words;
  const config = useMemo(() => whaleChart(result, words), [result, words]);
  const title = whaleFinding(words, result);
  return (
    <section class="portfolio-block">
      {config ? (
        <Chart
          title={title}
          config={config}
          table={whaleTable(result, words)}
          text={text.chart}
          fileName={text.whale.file}
        />
      ) : (
        <h3 class="portfolio-finding">{title}</h3>
      )}
      <p class="portfolio-small">{text.whale.about}</p>
    </section>
  );
}
