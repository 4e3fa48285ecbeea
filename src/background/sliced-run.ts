/** Work that is carried out in pieces, so that it can tell how far it is. */
export interface SlicedRun<Result> {
  /** One piece; answers with the part that is done, 0 to 1. */
  readonly advance: () => number;
  /** Null until all is done. */
  readonly result: () => Result | null;
}

/** How a job is worked on. */
export type WorkOn<Job, Result> = (job: Job) => SlicedRun<Result>;

/** What a worker says while it works and at the end. */
export type WorkReport<Result> =
  { readonly kind: 'progress'; readonly done: number } | { readonly kind: 'result'; readonly result: Result };

/** Carries a run out to its end, with a report after every piece. */
export function reportRun<Result>(
  run: SlicedRun<Result>,
  report: (message: WorkReport<Result>) => void,
): void {
  for (let done = 0; done < 1;) {
    done = run.advance();
    report({ kind: 'progress', done });
  }
  const result = run.result();
  if (result !== null) report({ kind: 'result', result });
}

/** All there is to a worker: it takes one job, and whoever wants it stopped ends the worker. */
export function answerJob<Job, Result>(runOf: WorkOn<Job, Result>): void {
  addEventListener('message', ({ data }: MessageEvent<Job>) => {
    reportRun(runOf(data), (message) => {
      postMessage(message);
    });
  });
}
