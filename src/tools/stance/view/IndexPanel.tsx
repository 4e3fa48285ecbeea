import { useMemo } from 'preact/hooks';
import { ToolChart } from '../../../workbench/ToolChart.tsx';
import { indexFinding, stepsChart, stepsFinding, stepsTable } from '../chart.ts';
import { IndexLine } from './IndexLine.tsx';
import type { StanceProps } from './stance-props.ts';
import { StillSteps } from './StillSteps.tsx';

export function IndexPanel(props: StanceProps) {
  const { words, result, actions } = props;
  return (
    <section class="stance-panel">
      <h3 class="stance-index">{indexFinding(words, result)}</h3>
      <IndexLine {...props} />
      {actions ? <Steps {...props} /> : <StillPanel {...props} />}
    </section>
  );
}

function StillPanel({ words, result }: StanceProps) {
  return (
    <div class="stance-still-panel">
      <p class="tool-finding">{stepsFinding(words, result)}</p>
      <StillSteps words={words} result={result} />
    </div>
  );
}

function Steps({ words, result }: StanceProps) {
  const { text } = words;
  const config = useMemo(() => stepsChart(result, words), [result, words]);
  return (
    <ToolChart
      title={stepsFinding(words, result)}
      config={config}
      table={stepsTable(result, words)}
      fileName={text.steps.file}
      height="low"
    />
  );
}
