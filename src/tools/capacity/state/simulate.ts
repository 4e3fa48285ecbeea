import type { RunJob } from '../../../background/background-run.ts';
import { runInWorker } from '../../../background/run-in-worker.ts';
import type { ServiceResult } from '../model.ts';
import type { CapacityInputs } from '../schema.ts';

export const simulate: RunJob<CapacityInputs, ServiceResult> = (inputs, signal, onProgress) =>
  runInWorker(
    () => new Worker(new URL('../worker.ts', import.meta.url), { type: 'module' }),
    inputs,
    signal,
    onProgress,
  );
