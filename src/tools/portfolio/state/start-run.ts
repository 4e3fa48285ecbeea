import { atom } from 'nanostores';
import { provedOptimum } from '../../../engine/portfolio/choice-solver.ts';
import { solveLp } from '../../../solver/solve-lp.ts';
import { SolverError, type SolverFailure } from '../../../solver/solver-error.ts';
import type { Account } from '../../../workspace/schema.ts';
import { evaluateStartSet, type PortfolioResult, type StartSetResult } from '../model.ts';
import type { StartSetInputs } from '../schema/choice.ts';
import { $inputs, $result, $workspace } from '../state.ts';

/** How far the work on a start has come. `shown` is the newest result there is, of these inputs or the ones before. */
export type StartRun =
  | { readonly kind: 'waiting'; readonly shown: null }
  | { readonly kind: 'loading'; readonly shown: StartSetResult | null }
  | {
      readonly kind: 'solving';
      readonly shown: StartSetResult | null;
      /** Null until the set itself is there. */
      readonly gains: { readonly done: number; readonly total: number } | null;
    }
  | { readonly kind: 'done'; readonly shown: StartSetResult }
  | { readonly kind: 'stopped'; readonly shown: StartSetResult | null }
  | { readonly kind: 'failed'; readonly code: SolverFailure; readonly shown: StartSetResult | null };

export interface StartJob {
  readonly inputs: StartSetInputs;
  readonly accounts: readonly Account[];
  readonly result: PortfolioResult;
}

/** Of the set itself and of each of its gains; after that the best found so far is shown as not proved. */
const secondsForSet = 10;
const secondsForGain = 3;

/** Somebody who holds an arrow key changes a number many times a second. */
const patience = 150;

export const $startRun = atom<StartRun>({ kind: 'waiting', shown: null });

let running: {
  readonly job: StartJob;
  readonly abort: AbortController;
  readonly ended: Promise<void>;
} | null = null;

function isSame(a: StartJob, b: StartJob): boolean {
  return a.inputs === b.inputs && a.accounts === b.accounts && a.result === b.result;
}

function hasEndedEarly(): boolean {
  const { kind } = $startRun.get();
  return kind === 'stopped' || kind === 'failed';
}

/** Works out the start anew unless that has been done, or is being done, for the same inputs. Resolves at the end of it. */
export function solveStart(job: StartJob): Promise<void> {
  if (running && isSame(running.job, job) && !hasEndedEarly()) return running.ended;
  running?.abort.abort();
  const abort = new AbortController();
  const ended = run(job, abort.signal);
  running = { job, abort, ended };
  return ended;
}

/** Ends the work where it is; what is known so far stays. */
export function stopStart(): void {
  running?.abort.abort();
  $startRun.set({ kind: 'stopped', shown: $startRun.get().shown });
}

async function run(job: StartJob, signal: AbortSignal): Promise<void> {
  const show = (next: StartRun) => {
    if (!signal.aborted) $startRun.set(next);
  };
  const shown = () => $startRun.get().shown;
  show({ kind: 'loading', shown: shown() });
  await new Promise((resolve) => setTimeout(resolve, patience));
  if (signal.aborted) return;
  let seconds = secondsForSet;
  const solve = (lp: string) =>
    solveLp(lp, {
      signal,
      options: { ...provedOptimum, time_limit: seconds },
      onLoaded: () => {
        if ($startRun.get().kind === 'loading') show({ kind: 'solving', shown: shown(), gains: null });
      },
    });
  try {
    const result = await evaluateStartSet(job.inputs, job, solve, (progress) => {
      seconds = secondsForGain;
      show({ kind: 'solving', shown: progress.result, gains: progress });
    });
    show({ kind: 'done', shown: result });
  } catch (error) {
    const code = error instanceof SolverError ? error.code : 'failed';
    show({ kind: 'failed', code, shown: shown() });
  }
}

/** When nobody looks any more the solver need not go on; a result that is there stays. */
export function leaveStart(): void {
  const { kind, shown } = $startRun.get();
  if (kind !== 'loading' && kind !== 'solving') return;
  running?.abort.abort();
  running = null;
  $startRun.set(shown ? { kind: 'stopped', shown } : { kind: 'waiting', shown: null });
}

/** For a file or a sheet: the start of the document as it is now, worked out first. Null where nothing can be. */
export async function startNow(): Promise<(StartJob & { readonly shown: StartSetResult }) | null> {
  const parsed = $inputs.get();
  const workspace = $workspace.get();
  const result = $result.get();
  if (!parsed?.ok || !workspace || !result) return null;
  const job = { inputs: parsed.inputs.startSet, accounts: workspace.accounts, result };
  await solveStart(job);
  const run = $startRun.get();
  return run.kind === 'done' ? { ...job, shown: run.shown } : null;
}
