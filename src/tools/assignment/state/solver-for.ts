import { provedOptimum, type Solve } from '../../../engine/programme/solver.ts';
import { solveLp } from '../../../solver/solve-lp.ts';

/** HiGHS in its worker, for one run; after `seconds` the best found so far counts as not proved. */
export function solverFor(signal: AbortSignal, seconds: number): Solve {
  return (lp) => solveLp(lp, { signal, options: { ...provedOptimum, time_limit: seconds } });
}
