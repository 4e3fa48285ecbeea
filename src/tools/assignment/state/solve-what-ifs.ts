import { whatIfs, type WhatIfJob, type WhatIfOutcome } from '../model.ts';
import { solverFor } from './solver-for.ts';

/** Of each change. */
const seconds = 3;

export function solveWhatIfs(
  job: WhatIfJob,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<readonly WhatIfOutcome[]> {
  return whatIfs(job, solverFor(signal, seconds), onProgress);
}
