import { provedOptimum, type Solve } from '../../../engine/programme/solver.ts';

/** HiGHS in its worker, for one run; after `seconds` the best found so far counts as not proved. */
export function solverFor(signal: AbortSignal, seconds: number): Solve {
  return async (lp) => {
    // Small cases never need it.
    const { solveLp } = await import('../../../solver/solve-lp.ts');
    return solveLp(lp, { signal, options: { ...provedOptimum, time_limit: seconds } });
  };
}

/** The same for many small questions: once all of them have taken `budget` seconds, the rest stays without an answer. */
export function hurriedSolver(signal: AbortSignal, seconds: number, budget: number): Solve {
  const solve = solverFor(signal, seconds);
  let left = budget * 1000;
  return async (lp) => {
    if (left <= 0) return { Status: 'Time limit reached', Columns: {} };
    const began = performance.now();
    const answer = await solve(lp);
    left -= performance.now() - began;
    return answer;
  };
}
