import wasmUrl from 'highs/runtime?url';
import { loadSolver, type SolveNow } from './load-highs.ts';
import type { LpJob, SolverMessage } from './message.ts';

const solver = loadSolver(wasmUrl);

function report(message: SolverMessage): void {
  postMessage(message);
}

function work(solve: SolveNow, { lp, options }: LpJob): void {
  report({ kind: 'loaded' });
  try {
    report({ kind: 'answer', answer: solve(lp, options) });
  } catch (error) {
    report({ kind: 'failed', message: String(error) });
  }
}

addEventListener('message', ({ data }: MessageEvent<LpJob>) => {
  solver.then(
    (solve) => {
      work(solve, data);
    },
    (error: unknown) => {
      report({ kind: 'not-loaded', message: String(error) });
    },
  );
});
