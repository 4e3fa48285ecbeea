import type { WorkReport } from './sliced-run.ts';

/**
 * Has a job done in a worker of its own, which ends with its job or when the signal aborts; then the promise is rejected.
 * The worker answers with `answerJob`. Let the caller write `new Worker(new URL(...), { type: 'module' })` in full: only
 * so the bundler finds the worker's file.
 */
export function runInWorker<Result>(
  newWorker: () => Worker,
  job: unknown,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = newWorker();
    const end = () => {
      worker.terminate();
      signal.removeEventListener('abort', abort);
    };
    const abort = () => {
      end();
      reject(new DOMException('the work was stopped', 'AbortError'));
    };
    signal.addEventListener('abort', abort);
    worker.addEventListener('message', ({ data }: MessageEvent<WorkReport<Result>>) => {
      if (data.kind === 'progress') {
        onProgress(data.done);
        return;
      }
      end();
      resolve(data.result);
    });
    worker.addEventListener('error', (event) => {
      end();
      reject(new Error(event.message || 'the worker did not start'));
    });
    worker.postMessage(job);
  });
}
