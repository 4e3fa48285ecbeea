import type { RunJob } from '../../../background/background-run.ts';
import { runInWorker } from '../../../background/run-in-worker.ts';
import type { ValueDraws, ValueJob } from '../model.ts';

export const simulate: RunJob<ValueJob, ValueDraws> = (job, signal, onProgress) =>
  runInWorker(
    () => new Worker(new URL('../worker.ts', import.meta.url), { type: 'module' }),
    job,
    signal,
    onProgress,
  );
