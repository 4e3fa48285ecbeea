import { useMemo } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { ToolChart } from '../../../../workbench/ToolChart.tsx';
import { barsLeftOut, distortionChart, distortionFinding, distortionTable } from '../../chart/distortion.ts';
import type { ProfitWords } from '../../chart/profit-words.ts';
import type { ProfitResult } from '../../state/profit.ts';

export interface DistortionProps {
  readonly words: ProfitWords;
  readonly result: ProfitResult;
}

export function Distortion({ words, result }: DistortionProps) {
  const { distortion: text } = words.profit;
  const config = useMemo(() => distortionChart(result, words), [result, words]);
  const title = distortionFinding(words, result);
  const shown = barsLeftOut(result);
  if (!config) return <h4 class="tool-finding tool-block">{title}</h4>;
  return (
    <section class="tool-block">
      <ToolChart
        title={title}
        config={config}
        table={distortionTable(result, words)}
        fileName={text.file}
        height="high"
      />
      <p class="tool-small">{text.about}</p>
      {shown === null ? null : <p class="tool-small">{fill(text.shown, { n: shown })}</p>}
    </section>
  );
}
