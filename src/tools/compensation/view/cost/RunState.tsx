import type { ComponentChildren } from 'preact';
import type { CostText } from '../../cost-text.en.ts';

/** How far a run is, whatever it gives. */
interface State {
  readonly kind: 'waiting' | 'running' | 'done' | 'stopped' | 'failed';
  readonly done?: number;
  readonly before?: unknown;
}

export interface RunStateProps {
  readonly text: CostText['run'];
  readonly state: State;
  readonly onStop: () => void;
  readonly onAgain: () => void;
}

/** What stands in the place of figures that are not there yet. */
export function RunWaiting({ text, state, onAgain }: Omit<RunStateProps, 'onStop'>) {
  if (state.kind !== 'stopped' && state.kind !== 'failed') return <p class="cost-waiting">{text.wait}</p>;
  return (
    <div class="cost-waiting" role={state.kind === 'failed' ? 'alert' : undefined}>
      <p>{state.kind === 'failed' ? text.failed : text.stopped}</p>
      <button type="button" class="ui-button" onClick={onAgain}>
        {text.again}
      </button>
    </div>
  );
}

/** Progress with a way to stop; what there is to say of a run that has ended stands in its place. */
export function RunProgress(
  props: Omit<RunStateProps, 'onAgain'> & { readonly children?: ComponentChildren },
) {
  const { text, state, onStop, children } = props;
  if (state.kind === 'done') return <p class="tool-small">{children}</p>;
  if (state.kind !== 'running') return null;
  return (
    <div class="cost-progress">
      <span>{text.busy}</span>
      <progress max={1} value={state.done} aria-label={text.progress} />
      <button type="button" class="ui-link-button" onClick={onStop}>
        {text.stop}
      </button>
      {state.before ? <span class="tool-small">{text.stale}</span> : null}
    </div>
  );
}
