import { runningEstimate, type Estimate } from '../random/estimate.ts';

/** Results of runs one by one, of which the first are kept. */
export interface KeptRuns {
  readonly add: (value: number) => void;
  /** Those that are kept, in their order. */
  readonly values: () => Float64Array;
  /** Of all runs. */
  readonly estimate: () => Estimate;
}

/**
 * Keeps the results of runs in a typed array that grows, up to `most` of them, and the mean of all with its standard error.
 *
 * @throws RangeError when a value is not finite, or an estimate is asked for before the first run.
 * @see random/estimate.ts for the standard error.
 * @example const runs = keptRuns(10_000); runs.add(1.2); runs.values() // Float64Array [1.2]
 */
export function keptRuns(most: number): KeptRuns {
  const running = runningEstimate();
  let kept = new Float64Array(Math.min(most, 1024));
  let count = 0;
  return {
    add(value) {
      running.add(value);
      if (count >= most) return;
      if (count === kept.length) {
        const larger = new Float64Array(Math.min(most, 2 * count));
        larger.set(kept);
        kept = larger;
      }
      kept[count] = value;
      count += 1;
    },
    values: () => kept.subarray(0, count),
    estimate() {
      const estimate = running.read();
      if (estimate === null) throw new RangeError('there was no run');
      return estimate;
    },
  };
}
