import type { LpAnswer, SolverOptions } from './load-highs.ts';
import type { LpJob, SolverMessage } from './message.ts';
import { SolverError } from './solver-error.ts';

export interface LpRequest {
  readonly signal: AbortSignal;
  /** `time_limit` in seconds; ten without it. */
  readonly options?: SolverOptions | undefined;
  /** Called when the solver is there and begins; on the first use that takes a moment. */
  readonly onLoaded?: (() => void) | undefined;
}

const secondsAllowed = 10;

/** HiGHS looks at the clock now and then; whoever has not stopped by then never will. */
const secondsOfGrace = 5;

/** After so long without a job the worker ends and gives its memory back. */
const idleMilliseconds = 60_000;

let worker: Worker | null = null;
let idle: ReturnType<typeof setTimeout> | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * Solves a programme in LP format with HiGHS, in a worker that is started on the first use and kept for the next; jobs wait
 * for each other. When the signal aborts, the worker ends at once, whatever it is doing, and the promise is rejected with the
 * signal's reason. It is rejected with a {@link SolverError} when there is no solver, or when it fails.
 *
 * @example await solveLp(choiceLp(programme), { signal, options: { mip_rel_gap: 0, time_limit: 10 } })
 */
export function solveLp(lp: string, request: LpRequest): Promise<LpAnswer> {
  const answer = last.then(() => run(lp, request));
  last = answer.then(ignore, ignore);
  return answer;
}

function ignore(): void {
  // The next job waits for the end of this one, not for what came of it.
}

function end(): void {
  worker?.terminate();
  worker = null;
}

function startWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}

async function run(lp: string, { signal, options = {}, onLoaded }: LpRequest): Promise<LpAnswer> {
  signal.throwIfAborted();
  clearTimeout(idle);
  const seconds = options.time_limit ?? secondsAllowed;
  const own = (worker ??= startWorker());
  const settled = new AbortController();
  const { signal: until } = settled;
  const answered = new Promise<LpAnswer>((resolve, reject) => {
    const fail = (error: unknown) => {
      end();
      reject(error instanceof Error ? error : new SolverError('failed', String(error)));
    };
    let guard: ReturnType<typeof setTimeout> | undefined;
    until.addEventListener('abort', () => clearTimeout(guard));
    signal.addEventListener('abort', () => fail(signal.reason), { signal: until });
    own.addEventListener('error', (event) => fail(new SolverError('not-loaded', event.message)), {
      signal: until,
    });
    const hear = ({ data }: MessageEvent<SolverMessage>) => {
      if (data.kind === 'answer') resolve(data.answer);
      else if (data.kind !== 'loaded') fail(new SolverError(data.kind, data.message));
      else {
        onLoaded?.();
        const tooLong = new SolverError('out-of-time', `no answer within ${seconds} seconds`);
        guard = setTimeout(() => fail(tooLong), 1000 * (seconds + secondsOfGrace));
      }
    };
    own.addEventListener('message', hear, { signal: until });
    own.postMessage({ lp, options: { ...options, time_limit: seconds } } satisfies LpJob);
  });
  try {
    return await answered;
  } finally {
    settled.abort();
    idle = setTimeout(end, idleMilliseconds);
  }
}
