import { useMemo } from 'preact/hooks';
import { ToolChart } from '../../../../workbench/ToolChart.tsx';
import { openChart, openFinding, openTable } from '../../chart/whitespace.ts';
import type { WhitespaceWords } from '../../chart/whitespace-words.ts';
import type { PortfolioInputs } from '../../state.ts';
import type { WhitespaceResult } from '../../state/whitespace.ts';

export interface LargestOpenProps {
  readonly words: WhitespaceWords;
  readonly inputs: PortfolioInputs;
  readonly result: WhitespaceResult;
}

export function LargestOpen({ words, inputs, result }: LargestOpenProps) {
  const { offerings } = inputs.whitespace;
  const config = useMemo(() => openChart(result, offerings, words), [result, offerings, words]);
  const title = openFinding(words, result);
  if (!config) return <h4 class="tool-finding tool-block">{title}</h4>;
  return (
    <section class="tool-block">
      <ToolChart
        title={title}
        config={config}
        table={openTable(result, offerings, words)}
        fileName={words.space.largest.file}
        height="middle"
      />
    </section>
  );
}
