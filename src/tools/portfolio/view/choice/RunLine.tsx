import { fill } from '../../../../i18n/fill.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import type { ChoiceWords } from '../../chart/start-words.ts';
import { stopStart, type StartRun } from '../../state/start-run.ts';

export interface RunLineProps {
  readonly words: ChoiceWords;
  readonly run: StartRun;
  readonly onAgain: () => void;
}

function sentence({ choice: { state } }: ChoiceWords, run: StartRun): string {
  if (run.kind === 'loading') return state.loading;
  if (run.kind !== 'solving') return '';
  if (run.gains === null) return state.solving;
  return fill(state.gains, { done: run.gains.done, total: run.gains.total });
}

/** What is going on, with a way to end it. It keeps its place, so that nothing below it jumps. */
export function RunLine({ words, run, onAgain }: RunLineProps) {
  const { state } = words.choice;
  const again = (
    <button type="button" class="ui-link-button" onClick={onAgain}>
      {state.again}
    </button>
  );
  if (run.kind === 'failed')
    return (
      <Notice kind="error" live action={again}>
        {state.failed[run.code]}
      </Notice>
    );
  if (run.kind === 'stopped')
    return (
      <Notice kind="info" live action={again}>
        {state.stopped}
      </Notice>
    );
  return (
    <div class="start-run">
      <span role="status">{sentence(words, run)}</span>
      {run.kind === 'solving' || run.kind === 'loading' ? (
        <button type="button" class="ui-link-button" onClick={stopStart}>
          {state.stop}
        </button>
      ) : null}
    </div>
  );
}
