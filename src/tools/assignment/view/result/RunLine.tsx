import { useStore } from '@nanostores/preact';
import { Notice } from '../../../../ui/Notice.tsx';
import type { Words } from '../../chart.ts';
import type { Outcome } from '../../model.ts';
import { best } from '../../state.ts';

export interface RunLineProps {
  readonly words: Words;
  readonly outcome: Outcome | null;
}

/** What the solver is doing, with a way to end it or to ask again. */
export function RunLine({ words, outcome }: RunLineProps) {
  const { run: text } = words.text;
  const state = useStore(best.$state);
  const again = (
    <button type="button" class="ui-link-button" onClick={best.again}>
      {text.again}
    </button>
  );
  if (state.kind === 'running') {
    return (
      <div class="assignment-run">
        <span role="status">{text.busy}</span>
        <button type="button" class="ui-link-button" onClick={best.stop}>
          {text.stop}
        </button>
      </div>
    );
  }
  if (state.kind === 'failed' || state.kind === 'stopped') {
    return (
      <Notice kind={state.kind === 'failed' ? 'error' : 'info'} live action={again}>
        {text[state.kind]}
      </Notice>
    );
  }
  if (outcome?.kind !== 'unsolved') return null;
  return (
    <Notice kind="warning" live action={again}>
      {text.unsolved}
    </Notice>
  );
}
