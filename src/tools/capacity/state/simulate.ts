import type { ServiceReport, ServiceResult } from '../model.ts';
import type { CapacityInputs } from '../schema.ts';

/**
 * Simulates in a worker of its own, which ends with its job or when the signal aborts; then the promise is rejected with
 * the signal's reason.
 */
export function simulate(
  inputs: CapacityInputs,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<ServiceResult> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = new Worker(new URL('../worker.ts', import.meta.url), { type: 'module' });
    const end = () => {
      worker.terminate();
      signal.removeEventListener('abort', abort);
    };
    const abort = () => {
      end();
      reject(new DOMException('the simulation was stopped', 'AbortError'));
    };
    signal.addEventListener('abort', abort);
    worker.addEventListener('message', ({ data }: MessageEvent<ServiceReport>) => {
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
    worker.postMessage(inputs);
  });
}
