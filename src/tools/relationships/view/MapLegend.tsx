import type { Words } from '../chart.ts';
import type { RelationshipsResult } from '../model.ts';

const ties = [
  ['holds', 'relationships-tie relationships-tie-holds'],
  ['weak', 'relationships-tie relationships-tie-weak'],
  ['bad', 'relationships-tie relationships-tie-bad'],
] as const;
const lines = [
  ['influence', 'relationships-line relationships-line-influence'],
  ['conflict', 'relationships-line relationships-line-conflict'],
] as const;

/** How ties and lines are drawn, each with a sample of it. */
export function MapLegend({
  words,
  result,
}: {
  readonly words: Words;
  readonly result: RelationshipsResult;
}) {
  const { legend } = words.text.map;
  const shown = [...ties, ...(result.lines.length > 0 ? lines : [])];
  return (
    <div class="tool-small relationships-legend">
      {shown.map(([key, kind]) => (
        <span key={key}>
          <svg viewBox="0 0 28 10" aria-hidden="true">
            <g class={kind}>
              <path d={key === 'influence' ? 'M1 5h25m-7 -4l7 4l-7 4' : 'M1 5h26'} />
              {key === 'bad' || key === 'conflict' ? <path d="M10 1l8 8m0 -8l-8 8" /> : null}
            </g>
          </svg>
          {legend[key]}
        </span>
      ))}
      <span>{legend.sign}</span>
    </div>
  );
}
