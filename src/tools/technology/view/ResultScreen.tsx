import { useMemo, useState } from 'preact/hooks';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Select } from '../../../ui/Select.tsx';
import { PlainTable } from '../../../workbench/PlainTable.tsx';
import { ToolChart } from '../../../workbench/ToolChart.tsx';
import {
  comparisonNote,
  comparisonTable,
  costsChart,
  costsTable,
  costsTitle,
  optionName,
  verdictFinding,
} from '../chart.ts';
import { Closed } from './Closed.tsx';
import { Lines } from './Lines.tsx';
import { Reading } from './Reading.tsx';
import { SettingsFields } from './SettingsFields.tsx';
import { StopFields } from './StopFields.tsx';
import type { LiveProps } from './technology-props.ts';

export interface ResultScreenProps extends LiveProps {
  readonly onRoadmap: boolean;
}

/** Options side by side, what they cost, the lines behind every figure, and when to stop. */
export function ResultScreen(props: ResultScreenProps) {
  const { words, inputs, result } = props;
  if (!result.lock.isOpen) return <Closed {...props} />;
  const { text } = words;
  return (
    <div class="tool-screen">
      <div class="tool-block">
        <h3 class="tool-answer">{verdictFinding(words, result, inputs.settings)}</h3>
        <Reading words={words} inputs={inputs} result={result} />
      </div>
      <div class="tool-block">
        <PlainTable {...comparisonTable(result, words)} />
        <p class="tool-small">{comparisonNote(words, inputs.settings)}</p>
      </div>
      <CostsChart {...props} />
      <OptionLines {...props} />
      <StopFields {...props} />
      <SettingsFields {...props} />
      <Disclosure summary={text.failures.heading}>
        <div class="tool-block">
          <p class="tool-book">{text.failures.body}</p>
          <p class="tool-small">{text.failures.source}</p>
        </div>
      </Disclosure>
    </div>
  );
}

function CostsChart({ words, inputs, result }: LiveProps) {
  const { settings } = inputs;
  const config = useMemo(() => costsChart(result, words), [result, words]);
  if (config === null) return <p class="tool-lead">{words.text.chart.none}</p>;
  return (
    <ToolChart
      title={costsTitle(words, settings)}
      config={config}
      table={costsTable(result, words, settings)}
      fileName={words.text.file}
      height="low"
    />
  );
}

function OptionLines({ words, inputs, result }: LiveProps) {
  const { lines: text } = words.text;
  const [chosen, setChosen] = useState<string | null>(null);
  const products = result.options.filter(({ kind }) => kind === 'product');
  const option = result.options.find(({ id }) => id === chosen) ?? products[0] ?? result.options[0];
  if (!option) return null;
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{text.heading}</h3>
      <div class="tool-fields">
        <Select
          label={text.choose}
          value={option.id}
          options={result.options.map((one) => ({ value: one.id, label: optionName(words, one) }))}
          onChange={setChosen}
        />
      </div>
      <Lines words={words} option={option} settings={inputs.settings} />
    </section>
  );
}
