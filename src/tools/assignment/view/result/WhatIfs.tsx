import { useStore } from '@nanostores/preact';
import { fill } from '../../../../i18n/fill.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { PlainTable } from '../../../../workbench/PlainTable.tsx';
import { figure, type Told } from '../../chart.ts';
import { whatIfTable } from '../../chart/what-ifs.ts';
import { askWhatIfs, resultOf, whatIfRun, type WhatIfState } from '../../state.ts';

/** What one more manager, more hours, or a pin or veto given up would add; the solver is loaded for it. */
export function WhatIfs({ told }: { readonly told: Told }) {
  const { words, result, outcome } = told;
  const { whatIf: text } = words.text;
  const state = useStore(whatIfRun.$state);
  const outcomes = resultOf(state);
  if (outcome === null || outcome.kind === 'unsolved') return null;
  const hours = figure(words, result.inputs.settings.moreHours);
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{text.heading}</h3>
      <p class="tool-lead">{fill(text.lead, { hours })}</p>
      {outcomes && outcomes.length > 0 ? (
        <PlainTable {...whatIfTable(told, outcomes)} hideCaption wrap />
      ) : null}
      {outcomes?.length === 0 ? <p>{text.nothing}</p> : null}
      <State told={told} state={state} />
    </section>
  );
}

function State({ told, state }: { readonly told: Told; readonly state: WhatIfState }) {
  const { whatIf: text, run } = told.words.text;
  if (state.kind === 'done') return null;
  if (state.kind === 'running') {
    return (
      <div class="assignment-run">
        <span role="status">{text.busy}</span>
        <progress max={1} value={state.done} aria-label={text.progress} />
        <button type="button" class="ui-link-button" onClick={whatIfRun.stop}>
          {run.stop}
        </button>
      </div>
    );
  }
  if (state.kind === 'failed') {
    return (
      <Notice
        kind="error"
        live
        action={
          <button type="button" class="ui-link-button" onClick={whatIfRun.again}>
            {run.again}
          </button>
        }
      >
        {text.failed}
      </Notice>
    );
  }
  return (
    <div class="tool-buttons">
      <button
        type="button"
        class="ui-button"
        onClick={() => {
          if (state.kind === 'stopped') whatIfRun.again();
          else askWhatIfs();
        }}
      >
        {text.ask}
      </button>
    </div>
  );
}
