import type { WorkReport } from './sliced-run.ts';

/**
 * Has a job done in a worker of its own, which ends with its job or when the signal aborts; then the promise is rejected
 * with the signal's reason. The worker answers with `answerJob`. Let the caller write
 * `new Worker(new URL(...), { type: 'module' })` in full: only so the bundler finds the worker's file.
 */
export async function runInWorker<Result>(
  newWorker: () => Worker,
  job: unknown,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<Result> {
  signal.throwIfAborted();
  const worker = newWorker();
  try {
    return await new Promise<Result>((resolve, reject) => {
      signal.addEventListener('abort', () => {
        reject(signal.reason as Error);
      });
      worker.addEventListener('message', ({ data }: MessageEvent<WorkReport<Result>>) => {
        if (data.kind === 'progress') onProgress(data.done);
        else resolve(data.result);
      });
      worker.addEventListener('error', ({ message }) => {
        reject(new Error(message || 'the worker did not start'));
      });
      worker.postMessage(job);
    });
  } finally {
    worker.terminate();
  }
}
