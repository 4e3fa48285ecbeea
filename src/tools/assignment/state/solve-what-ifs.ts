import type { WhatIfJob, WhatIfOutcome } from '../model.ts';
import { solverFor } from './solver-for.ts';

/** Of each change. */
const seconds = 3;

export async function solveWhatIfs(
  job: WhatIfJob,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<readonly WhatIfOutcome[]> {
  const { whatIfs } = await import('../model/what-ifs.ts');
  return whatIfs(job, solverFor(signal, seconds), onProgress);
}
