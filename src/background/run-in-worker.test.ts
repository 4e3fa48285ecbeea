import { describe, expect, test, vi } from 'vitest';
import { runInWorker } from './run-in-worker.ts';
import { answerJob, reportRun, type SlicedRun, type WorkReport } from './sliced-run.ts';

/** A worker that hears a job and says what the test lets it say. */
class WorkerByHand extends EventTarget {
  readonly jobs: unknown[] = [];
  terminate = vi.fn();

  postMessage(job: unknown) {
    this.jobs.push(job);
  }

  say(report: WorkReport<number>) {
    this.dispatchEvent(new MessageEvent('message', { data: report }));
  }

  break(message: string) {
    this.dispatchEvent(Object.assign(new Event('error'), { message }));
  }
}

function start(signal = new AbortController().signal) {
  const worker = new WorkerByHand();
  const progress: number[] = [];
  const newWorker = () => worker as unknown as Worker;
  const result = runInWorker<number>(newWorker, 6, signal, (done) => progress.push(done));
  return { worker, progress, result };
}

describe('a job in a worker', () => {
  test('is handed over, followed and answered, and the worker ends', async () => {
    const { worker, progress, result } = start();
    worker.say({ kind: 'progress', done: 0.5 });
    expect(worker.terminate).not.toHaveBeenCalled();
    worker.say({ kind: 'result', result: 42 });
    expect(await result).toBe(42);
    expect([worker.jobs, progress]).toEqual([[6], [0.5]]);
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  test('ends with its worker when it is no longer wanted', async () => {
    const wanted = new AbortController();
    const { worker, result } = start(wanted.signal);
    wanted.abort();
    await expect(result).rejects.toThrow('aborted');
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  test('starts no worker when it is not wanted from the beginning', async () => {
    const newWorker = vi.fn();
    const result = runInWorker(newWorker, 6, AbortSignal.abort(), () => undefined);
    await expect(result).rejects.toThrow();
    expect(newWorker).not.toHaveBeenCalled();
  });

  test.each([
    ['out of memory', 'out of memory'],
    ['', 'the worker did not start'],
  ])('fails with its worker (%s)', async (message, said) => {
    const { worker, result } = start();
    worker.break(message);
    await expect(result).rejects.toThrow(said);
    expect(worker.terminate).toHaveBeenCalledOnce();
  });
});

/** Counts to a number in steps of one. */
function counting(to: number): SlicedRun<number> {
  let at = 0;
  return { advance: () => (at += 1) / to, result: () => (at === to ? at : null) };
}

describe('a run in pieces', () => {
  test('is reported after every piece and at the end', () => {
    const reports: WorkReport<number>[] = [];
    reportRun(counting(2), (report) => reports.push(report));
    expect(reports).toEqual([
      { kind: 'progress', done: 0.5 },
      { kind: 'progress', done: 1 },
      { kind: 'result', result: 2 },
    ]);
  });

  test('is what a worker does with the job it is sent', () => {
    const heard = new EventTarget();
    const said = vi.fn();
    vi.stubGlobal('addEventListener', heard.addEventListener.bind(heard));
    vi.stubGlobal('postMessage', said);
    answerJob(counting);
    heard.dispatchEvent(new MessageEvent('message', { data: 1 }));
    vi.unstubAllGlobals();
    expect(said).toHaveBeenLastCalledWith({ kind: 'result', result: 1 });
  });
});
