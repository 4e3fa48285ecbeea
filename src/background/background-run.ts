import { atom, onMount, type ReadableAtom } from 'nanostores';

export type RunState<Result> =
  /** There is nothing to work on. */
  | { readonly kind: 'waiting' }
  /** `before` is the last result, of a job that has changed since. */
  | { readonly kind: 'running'; readonly done: number; readonly before: Result | null }
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed' };

export interface BackgroundRun<Result> {
  readonly $state: ReadableAtom<RunState<Result>>;
  readonly stop: () => void;
  readonly again: () => void;
}

export type RunJob<Job, Result> = (
  job: Job,
  signal: AbortSignal,
  onProgress: (done: number) => void,
) => Promise<Result>;

/** Long enough that typing a figure does not start a run for every key. */
const pause = 150;

/** The result of the present job; null until there is one. */
export function resultOf<Result>(state: RunState<Result>): Result | null {
  return state.kind === 'done' ? state.result : null;
}

/** The present result, or the last one while the next is being worked out. */
export function latestOf<Result>(state: RunState<Result>): Result | null {
  return state.kind === 'running' ? state.before : resultOf(state);
}

/**
 * Follows a job with its result while somebody listens. Another job stops the run under way and starts the next after a
 * pause; one that is written alike as JSON is the same job. Let `$job` hold only what the run reads, and null where there
 * is nothing to do. A run whose promise is rejected has failed, unless its signal was aborted.
 */
export function backgroundRun<Job, Result>(
  $job: ReadableAtom<Job | null>,
  run: RunJob<Job, Result>,
): BackgroundRun<Result> {
  const $state = atom<RunState<Result>>({ kind: 'waiting' });
  let running: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let key = '';
  let last: Result | null = null;

  const halt = () => {
    clearTimeout(timer);
    running?.abort();
    running = null;
  };

  const carryOut = async (job: Job) => {
    const own = new AbortController();
    running = own;
    try {
      const result = await run(job, own.signal, (done) => {
        if (running === own) $state.set({ kind: 'running', done, before: last });
      });
      if (running !== own) return;
      last = result;
      $state.set({ kind: 'done', result });
    } catch (error) {
      // Whoever stops a run says so itself; anything else is a failure that the reader is told.
      if (!own.signal.aborted) {
        console.error(error);
        $state.set({ kind: 'failed' });
      }
    }
  };

  const begin = (job: Job, delay: number) => {
    halt();
    $state.set({ kind: 'running', done: 0, before: last });
    timer = setTimeout(() => void carryOut(job), delay);
  };

  const follow = (job: Job | null) => {
    const next = job === null ? '' : JSON.stringify(job);
    if (next === key && job !== null) return;
    const first = key === '';
    key = next;
    if (job === null) {
      halt();
      last = null;
      $state.set({ kind: 'waiting' });
    } else begin(job, first ? 0 : pause);
  };

  onMount($state, () => {
    const unfollow = $job.subscribe(follow);
    return () => {
      unfollow();
      halt();
      key = '';
    };
  });

  return {
    $state,
    stop() {
      halt();
      $state.set({ kind: 'stopped' });
    },
    again() {
      const job = $job.get();
      if (job !== null) begin(job, 0);
    },
  };
}

/** Starts the run by listening, and waits for its end or until that takes longer than `patience` milliseconds. */
export async function settled<Result>(
  { $state }: Pick<BackgroundRun<Result>, '$state'>,
  patience: number,
): Promise<RunState<Result>> {
  let end: () => void = () => undefined;
  const over = new Promise<void>((resolve) => {
    end = resolve;
  });
  const timer = setTimeout(end, patience);
  const unlisten = $state.subscribe(({ kind }) => {
    if (kind !== 'running') end();
  });
  await over;
  const state = $state.get();
  clearTimeout(timer);
  unlisten();
  return state;
}
