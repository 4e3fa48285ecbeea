import { serviceRun, type ServiceReport } from './model.ts';
import type { CapacityInputs } from './schema.ts';

function report(message: ServiceReport): void {
  postMessage(message);
}

/** One job per worker: whoever wants it stopped ends the worker. */
addEventListener('message', ({ data }: MessageEvent<CapacityInputs>) => {
  const run = serviceRun(data);
  for (let done = 0; done < 1;) {
    done = run.advance();
    report({ kind: 'progress', done });
  }
  const result = run.result();
  if (result !== null) report({ kind: 'result', result });
});
