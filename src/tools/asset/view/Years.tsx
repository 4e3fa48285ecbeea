import { useMemo } from 'preact/hooks';
import { ToolChart } from '../../../workbench/ToolChart.tsx';
import { yearsChart, yearsFinding, yearsTable, type Words } from '../chart.ts';
import type { Lifetimes } from '../model.ts';
import type { AssetProps } from './asset-props.ts';
import { StillYears } from './StillYears.tsx';

/** Exercise against present value, year by year. */
export function Years({ words, result, change }: AssetProps) {
  const { lifetimes } = result;
  if (lifetimes === null) return null;
  return (
    <>
      {change ? (
        <LiveYears words={words} lifetimes={lifetimes} />
      ) : (
        <figure class="ui-chart">
          <figcaption class="ui-chart-title">{yearsFinding(words, lifetimes)}</figcaption>
          <div class="ui-chart-box ui-chart-low">
            <StillYears words={words} lifetimes={lifetimes} />
          </div>
          <div class="ui-chart-actions asset-still-actions" />
        </figure>
      )}
      <p class="tool-small">{words.text.worth.still}</p>
    </>
  );
}

function LiveYears({ words, lifetimes }: { readonly words: Words; readonly lifetimes: Lifetimes }) {
  const config = useMemo(() => yearsChart(lifetimes, words), [lifetimes, words]);
  return (
    <ToolChart
      title={yearsFinding(words, lifetimes)}
      config={config}
      table={yearsTable(lifetimes, words)}
      fileName={words.text.file}
      height="low"
    />
  );
}
