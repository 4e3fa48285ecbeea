/** What a simulation says of an expected value. */
export interface Estimate {
  readonly mean: number;
  /** Standard error of the mean, in its unit; 0 when every run gave the same. */
  readonly standardError: number;
  readonly runs: number;
}

/** Takes the results of independent runs one by one. */
export interface RunningEstimate {
  readonly add: (value: number) => void;
  /** Null before the first run. */
  readonly read: () => Estimate | null;
}

/**
 * Mean of independent runs with its standard error, `sd / sqrt(n)` with the sample deviation (n - 1). Welford's recurrence,
 * which loses no digits however many runs there are. One run has no deviation: its standard error is 0 by convention here,
 * so ask for at least two.
 *
 * @throws RangeError when a value is not finite.
 * @see Welford, B. P. (1962), Note on a Method for Calculating Corrected Sums of Squares and Products, Technometrics 4.
 * @example runs 2, 4, 4, 4, 5, 5, 7, 9: mean 5, standard error sqrt(32 / 7 / 8) = 0.7559
 */
export function runningEstimate(): RunningEstimate {
  let runs = 0;
  let mean = 0;
  let squares = 0;
  return {
    add(value) {
      if (!Number.isFinite(value)) throw new RangeError(`a run cannot end in ${value}`);
      runs += 1;
      const before = value - mean;
      mean += before / runs;
      squares += before * (value - mean);
    },
    read() {
      if (runs === 0) return null;
      const variance = runs === 1 ? 0 : squares / (runs - 1);
      return { mean, standardError: Math.sqrt(variance / runs), runs };
    },
  };
}
