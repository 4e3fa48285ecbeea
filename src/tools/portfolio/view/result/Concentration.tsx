import { useMemo } from 'preact/hooks';
import { ToolChart } from '../../../../workbench/ToolChart.tsx';
import { ChartTable } from '../../../../ui/ChartTable.tsx';
import { concentrationChart, concentrationFinding, concentrationTable, type Words } from '../../chart.ts';
import type { PortfolioResult } from '../../state.ts';
import { StillChart } from './StillChart.tsx';

export interface ConcentrationProps {
  readonly words: Words;
  readonly result: PortfolioResult;
  readonly still?: boolean;
}

export function Concentration({ words, result, still = false }: ConcentrationProps) {
  const { text } = words;
  const config = useMemo(() => concentrationChart(result, words), [result, words]);
  const title = concentrationFinding(words, result);
  if (!config) return <h3 class="tool-finding tool-block">{title}</h3>;
  const table = concentrationTable(result, words);
  return (
    <section class="tool-block">
      {still ? (
        <StillChart title={title} height="low">
          <ChartTable {...table} rows={table.shares} />
        </StillChart>
      ) : (
        <ToolChart
          title={title}
          config={config}
          table={table}
          fileName={text.concentration.file}
          height="low"
        />
      )}
      <ChartTable {...table} rows={table.measures} />
    </section>
  );
}
