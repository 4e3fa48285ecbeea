import { fill } from '../../../../i18n/fill.ts';
import type { CertaintyWords } from '../../chart/certainty/told.ts';
import { figure } from '../../chart.ts';
import type { RobustnessState } from '../../state/robustness.ts';

export interface RunStatusProps {
  readonly words: CertaintyWords;
  readonly state: RobustnessState;
  readonly onStop: () => void;
}

/** How far the simulation is. The line keeps its height, so that nothing jumps when it ends. */
export function RunStatus({ words, state, onStop }: RunStatusProps) {
  const { run } = words.certainty;
  return (
    <div class="portfolio-run">
      <span role="status">
        {state.kind === 'done' ? fill(run.done, { draws: figure(words, state.result.draws, 0) }) : null}
      </span>
      {state.kind === 'running' ? (
        <>
          <span>{run.busy}</span>
          <progress max={1} value={state.done} aria-label={run.progress} />
          <button type="button" class="ui-link-button" onClick={onStop}>
            {run.stop}
          </button>
          {state.before ? <span>{run.stale}</span> : null}
        </>
      ) : null}
    </div>
  );
}

export interface WaitingProps {
  readonly words: CertaintyWords;
  readonly state: RobustnessState;
  readonly onAgain: () => void;
}

/** In the place of a result that is not there. */
export function Waiting({ words: { certainty }, state, onAgain }: WaitingProps) {
  const { run } = certainty;
  if (state.kind !== 'stopped' && state.kind !== 'failed') {
    return <p class="portfolio-run-waiting">{run.waiting}</p>;
  }
  return (
    <div class="portfolio-run-waiting" role={state.kind === 'failed' ? 'alert' : undefined}>
      <p>{state.kind === 'failed' ? run.broken : run.stopped}</p>
      <button type="button" class="ui-button" onClick={onAgain}>
        {run.restart}
      </button>
    </div>
  );
}
