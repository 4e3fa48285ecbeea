import { atom } from 'nanostores';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { backgroundRun, latestOf, resultOf, settled, type RunState } from './background-run.ts';

interface Job {
  readonly n: number;
}

/** A run that ends when the test says so. */
function byHand() {
  const started: { job: Job; signal: AbortSignal; progress: (done: number) => void }[] = [];
  const ends: { resolve: (result: number) => void; reject: (reason: Error) => void }[] = [];
  const run = (job: Job, signal: AbortSignal, progress: (done: number) => void) =>
    new Promise<number>((resolve, reject) => {
      started.push({ job, signal, progress });
      ends.push({ resolve, reject });
      signal.addEventListener('abort', () => {
        reject(new DOMException('stopped', 'AbortError'));
      });
    });
  return { started, ends, run };
}

function setUp() {
  const $job = atom<Job | null>({ n: 1 });
  const work = byHand();
  const store = backgroundRun($job, work.run);
  const seen: RunState<number>[] = [];
  const leave = store.$state.subscribe((state) => {
    seen.push(state);
  });
  return { $job, ...work, store, seen, leave };
}

const soon = () => vi.advanceTimersByTimeAsync(0);
const afterPause = () => vi.advanceTimersByTimeAsync(200);

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a run in the background', () => {
  test('does nothing while nobody listens', async () => {
    const { run, started } = byHand();
    backgroundRun(atom<Job | null>({ n: 1 }), run);
    await afterPause();
    expect(started).toEqual([]);
  });

  test('begins at once, tells how far it is, and ends with its result', async () => {
    const { started, ends, store } = setUp();
    await soon();
    started[0]?.progress(0.4);
    expect(store.$state.get()).toEqual({ kind: 'running', done: 0.4, before: null });
    ends[0]?.resolve(7);
    await soon();
    expect(store.$state.get()).toEqual({ kind: 'done', result: 7 });
  });

  test('stops for another job and starts that one after a pause, the last result still at hand', async () => {
    const { $job, started, ends, store } = setUp();
    await soon();
    ends[0]?.resolve(7);
    await soon();
    $job.set({ n: 2 });
    expect(store.$state.get()).toEqual({ kind: 'running', done: 0, before: 7 });
    $job.set({ n: 3 });
    await soon();
    expect(started).toHaveLength(1);
    await afterPause();
    expect(started.map(({ job }) => job.n)).toEqual([1, 3]);
  });

  test('takes a job that is written alike for the same', async () => {
    const { $job, started } = setUp();
    $job.set({ n: 1 });
    await afterPause();
    expect(started).toHaveLength(1);
  });

  test('hears nothing of a run that was stopped', async () => {
    const { $job, started, ends, store } = setUp();
    await soon();
    $job.set({ n: 2 });
    expect(started[0]?.signal.aborted).toBe(true);
    started[0]?.progress(0.9);
    ends[0]?.resolve(7);
    await soon();
    expect(store.$state.get()).toMatchObject({ kind: 'running', done: 0 });
  });

  test('stops when told to and starts again when told to', async () => {
    const { started, ends, store } = setUp();
    await soon();
    store.stop();
    expect(started[0]?.signal.aborted).toBe(true);
    await soon();
    expect(store.$state.get()).toEqual({ kind: 'stopped' });
    store.again();
    await soon();
    ends[1]?.resolve(9);
    await soon();
    expect(resultOf(store.$state.get())).toBe(9);
  });

  test('says that a run has failed, and can try again', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { started, ends, store } = setUp();
    await soon();
    ends[0]?.reject(new Error('no worker'));
    await soon();
    expect(store.$state.get()).toEqual({ kind: 'failed' });
    expect(told).toHaveBeenCalledOnce();
    store.again();
    await soon();
    expect(started).toHaveLength(2);
  });

  test('waits while there is nothing to do, and forgets what belongs to no job', async () => {
    const { $job, started, ends, store } = setUp();
    await soon();
    ends[0]?.resolve(7);
    await soon();
    $job.set(null);
    expect(store.$state.get()).toEqual({ kind: 'waiting' });
    store.again();
    await afterPause();
    expect(started).toHaveLength(1);
    $job.set({ n: 1 });
    expect(store.$state.get()).toEqual({ kind: 'running', done: 0, before: null });
  });

  test('is stopped some time after the last one has left, and begins anew for the next', async () => {
    const { started, leave, store } = setUp();
    await soon();
    leave();
    await vi.advanceTimersByTimeAsync(2000);
    expect(started[0]?.signal.aborted).toBe(true);
    store.$state.subscribe(() => undefined);
    await soon();
    expect(started).toHaveLength(2);
  });
});

describe('what there is to show', () => {
  test('is the last result while the next is being worked out', () => {
    expect(latestOf({ kind: 'running', done: 0.5, before: 3 })).toBe(3);
    expect(resultOf({ kind: 'running', done: 0.5, before: 3 })).toBeNull();
    expect(latestOf({ kind: 'done', result: 4 })).toBe(4);
    expect(latestOf({ kind: 'stopped' })).toBeNull();
  });
});

describe('waiting for a run', () => {
  test('starts it and ends with it', async () => {
    const { run, ends } = byHand();
    const store = backgroundRun(atom<Job | null>({ n: 1 }), run);
    const end = settled(store, 1000);
    await soon();
    ends[0]?.resolve(5);
    expect(await end).toEqual({ kind: 'done', result: 5 });
  });

  test('has an end', async () => {
    const store = backgroundRun(atom<Job | null>({ n: 1 }), byHand().run);
    const end = settled(store, 1000);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await end).toMatchObject({ kind: 'running' });
  });

  test('is over at once where there is nothing to do', async () => {
    const store = backgroundRun(atom<Job | null>(null), byHand().run);
    expect(await settled(store, 1000)).toEqual({ kind: 'waiting' });
  });
});
