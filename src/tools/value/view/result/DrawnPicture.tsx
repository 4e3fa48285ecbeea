import { useMemo } from 'preact/hooks';
import { PlainTable } from '../../../../workbench/PlainTable.tsx';
import { ToolChart } from '../../../../workbench/ToolChart.tsx';
import {
  drawsChart,
  drawsFinding,
  drawsSentence,
  drawsTable,
  percentilesText,
  verifyFirstRows,
  type Told,
} from '../../chart.ts';
import type { ValueDraws } from '../../model.ts';
import { latestOf, type DrawState } from '../../state.ts';

export interface DrawnPictureProps {
  readonly told: Told;
  readonly state: DrawState;
  readonly onStop: () => void;
  readonly onAgain: () => void;
}

/** The simulated outcomes, and how far the simulation is. */
export function DrawnPicture(props: DrawnPictureProps) {
  const { told, state } = props;
  const shown = latestOf(state);
  return (
    <div class="value-drawn" aria-busy={state.kind === 'running'}>
      {shown ? <Outcomes told={told} drawn={shown} /> : <Waiting {...props} />}
      <Status {...props} />
    </div>
  );
}

function Outcomes({ told, drawn }: { readonly told: Told; readonly drawn: ValueDraws }) {
  const { words, one } = told;
  const { draws: text, file, tornado } = words.text;
  const config = useMemo(() => drawsChart(words, drawn), [words, drawn]);
  return (
    <>
      <ToolChart
        title={drawsFinding(words, drawn)}
        config={config}
        table={drawsTable(words, drawn)}
        fileName={file.draws}
        height="low"
      />
      <p class="value-percentiles">{percentilesText(words, drawn)}</p>
      <h4 class="tool-finding">{text.verifyFirst}</h4>
      <PlainTable
        caption={text.verifyCaption}
        head={[tornado.name, words.text.status.status, text.shareOf]}
        rows={verifyFirstRows(words, one, drawn)}
      />
    </>
  );
}

function Waiting({ told, state, onAgain }: DrawnPictureProps) {
  const { draws: text } = told.words.text;
  if (state.kind === 'waiting') return <p class="value-waiting">{text.nothing}</p>;
  if (state.kind === 'running' || state.kind === 'done') return <p class="value-waiting">{text.wait}</p>;
  return (
    <div class="value-waiting" role={state.kind === 'failed' ? 'alert' : undefined}>
      <p>{state.kind === 'failed' ? text.failed : text.cancelled}</p>
      <button type="button" class="ui-button" onClick={onAgain}>
        {state.kind === 'failed' ? text.tryAgain : text.again}
      </button>
    </div>
  );
}

function Status({ told, state, onStop }: DrawnPictureProps) {
  const { draws: text } = told.words.text;
  if (state.kind === 'done') return <p class="tool-small">{drawsSentence(told.words, state.result)}</p>;
  if (state.kind !== 'running') return null;
  return (
    <div class="value-progress">
      <span>{text.busy}</span>
      <progress max={1} value={state.done} aria-label={text.progress} />
      <button type="button" class="ui-link-button" onClick={onStop}>
        {text.cancel}
      </button>
      {state.before ? <span class="tool-small">{text.stale}</span> : null}
    </div>
  );
}
