import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LpJob, SolverMessage } from './message.ts';
import { solveLp } from './solve-lp.ts';

type Hear = (event: MessageEvent<SolverMessage>) => void;

/** A worker that answers when the test says so. */
class FakeWorker {
  static readonly all: FakeWorker[] = [];
  readonly jobs: LpJob[] = [];
  ended = false;
  readonly #hear = new Set<Hear>();

  constructor() {
    FakeWorker.all.push(this);
  }

  addEventListener(kind: string, hear: Hear, { signal }: { readonly signal: AbortSignal }): void {
    if (kind !== 'message') return;
    this.#hear.add(hear);
    signal.addEventListener('abort', () => this.#hear.delete(hear));
  }

  postMessage(job: LpJob): void {
    this.jobs.push(job);
  }

  terminate(): void {
    this.ended = true;
  }

  say(data: SolverMessage): void {
    for (const hear of this.#hear) hear(new MessageEvent('message', { data }));
  }
}

const optimal = { Status: 'Optimal', Columns: {} };

/** The newest worker, once it has been given a job. */
async function busy(): Promise<FakeWorker> {
  await vi.advanceTimersByTimeAsync(0);
  const worker = FakeWorker.all.at(-1);
  if (!worker) throw new Error('no worker was started');
  return worker;
}

describe('solving in a worker', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('Worker', FakeWorker);
  });

  afterEach(async () => {
    await vi.runAllTimersAsync();
    vi.useRealTimers();
    vi.unstubAllGlobals();
    FakeWorker.all.length = 0;
  });

  const { signal } = new AbortController();

  test('keeps one worker, and jobs wait for each other', async () => {
    const first = solveLp('one', { signal });
    const second = solveLp('two', { signal });
    const worker = await busy();
    expect(worker.jobs.map(({ lp }) => lp)).toEqual(['one']);
    worker.say({ kind: 'answer', answer: optimal });
    expect(await first).toEqual(optimal);
    await busy();
    expect(worker.jobs.map(({ lp }) => lp)).toEqual(['one', 'two']);
    worker.say({ kind: 'answer', answer: { ...optimal, Status: 'Infeasible' } });
    expect((await second).Status).toBe('Infeasible');
    expect(FakeWorker.all).toHaveLength(1);
  });

  test('ends the worker of a job that is given up, and starts another for the next', async () => {
    const abort = new AbortController();
    const given = solveLp('one', { signal: abort.signal });
    const refused = expect(given).rejects.toThrow('given up');
    const worker = await busy();
    abort.abort(new Error('given up'));
    await refused;
    expect(worker.ended).toBe(true);
    const next = solveLp('two', { signal });
    (await busy()).say({ kind: 'answer', answer: optimal });
    expect(await next).toEqual(optimal);
    expect(FakeWorker.all).toHaveLength(2);
  });

  test('does not begin a job that was given up while it waited', async () => {
    const abort = new AbortController();
    const first = solveLp('one', { signal });
    const second = solveLp('two', { signal: abort.signal });
    const refused = expect(second).rejects.toThrow();
    const worker = await busy();
    abort.abort();
    worker.say({ kind: 'answer', answer: optimal });
    await first;
    await refused;
    expect(worker.jobs).toHaveLength(1);
  });

  test('says what kept the solver away', async () => {
    const job = solveLp('one', { signal });
    const refused = expect(job).rejects.toMatchObject({ code: 'not-loaded' });
    (await busy()).say({ kind: 'not-loaded', message: 'no network' });
    await refused;
  });

  test('counts the time from when the solver is there, and ends one that does not stop', async () => {
    const onLoaded = vi.fn();
    const job = solveLp('one', { signal, options: { time_limit: 2 }, onLoaded });
    const refused = expect(job).rejects.toMatchObject({ code: 'out-of-time' });
    const worker = await busy();
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(worker.ended).toBe(false);
    worker.say({ kind: 'loaded' });
    expect(onLoaded).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(7_000);
    await refused;
    expect(worker.ended).toBe(true);
  });

  test('gives the memory back when nobody asks any more', async () => {
    const job = solveLp('one', { signal });
    const worker = await busy();
    worker.say({ kind: 'answer', answer: optimal });
    await job;
    expect(worker.ended).toBe(false);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(worker.ended).toBe(true);
  });
});
