import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { ToolChart } from '../../../../workbench/ToolChart.tsx';
import { whaleChart, whaleFinding, whaleTable, type Words } from '../../chart.ts';
import type { PortfolioResult } from '../../state.ts';
import { StillChart } from './StillChart.tsx';

export interface WhaleProps {
  readonly words: Words;
  readonly result: PortfolioResult;
  readonly still?: ComponentChildren;
}

export function Whale({ words, result, still }: WhaleProps) {
  const { text } = words;
  const config = useMemo(() => whaleChart(result, words), [result, words]);
  const title = whaleFinding(words, result);
  if (!config) return <h3 class="tool-finding tool-block">{title}</h3>;
  return (
    <section class="tool-block">
      {still ? (
        <StillChart title={title} height="middle">
          {still}
        </StillChart>
      ) : (
        <ToolChart
          title={title}
          config={config}
          table={whaleTable(result, words)}
          fileName={text.whale.file}
        />
      )}
      <p class="tool-small">{text.whale.about}</p>
    </section>
  );
}
