import { percentileOfSorted } from '../statistics/percentile.ts';

export interface ValueSimulation {
  readonly runs: number;
  /** What the mean is known to be without simulating: the distance of `mean` from it shows the noise. */
  readonly expected: number;
  readonly mean: number;
  /** Of the mean: `sd / sqrt(runs)`. */
  readonly standardError: number;
  /** Sample standard deviation of the outcomes; 0 after a single run. */
  readonly sd: number;
  readonly lowest: number;
  readonly highest: number;
  /** Nine of ten outcomes are at least this. */
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly reachesThreshold: { readonly probability: number; readonly standardError: number };
  /**
   * How much of the variance each driver carries: its covariance with the outcome over the variance of the outcome. The shares
   * sum to 1. Without correlation it is the driver's own variance over the total; with correlation it includes its part in
   * what the family does together, and it is negative for a driver that evens others out. Null where nothing varies.
   */
  readonly varianceShares: readonly (number | null)[];
}

export interface SimulationTally {
  /** Makes room for so many more runs. */
  readonly reserve: (runs: number) => void;
  /** Takes how far each driver is from its expected value in one run. */
  readonly add: (deviations: Float64Array) => void;
  readonly read: () => ValueSimulation | null;
  readonly outcomes: () => Float64Array;
}

/**
 * Gathers the outcomes of simulated runs around an outcome that is expected. An outcome of exactly the threshold reaches it.
 *
 * @see Covariance shares of a sum: Tasche, D. (1999), Risk Contributions and Performance Measurement, section on the
 *   standard deviation (Euler allocation).
 * @example const tally = simulationTally(2, 100, 0); tally.reserve(1); tally.add(new Float64Array([3, -1])); // outcome 102
 */
export function simulationTally(drivers: number, expected: number, threshold: number): SimulationTally {
  let runs = 0;
  let reached = 0;
  let values = new Float64Array(0);
  const sums = new Float64Array(drivers);
  const products = new Float64Array(drivers);
  return {
    reserve(more) {
      const larger = new Float64Array(runs + more);
      larger.set(values.subarray(0, runs));
      values = larger;
    },
    add(deviations) {
      let total = 0;
      for (let index = 0; index < drivers; index += 1) total += deviations[index] ?? 0;
      for (let index = 0; index < drivers; index += 1) {
        const deviation = deviations[index] ?? 0;
        sums[index] = (sums[index] ?? 0) + deviation;
        products[index] = (products[index] ?? 0) + deviation * total;
      }
      const outcome = expected + total;
      if (outcome >= threshold) reached += 1;
      values[runs] = outcome;
      runs += 1;
    },
    read: () =>
      runs === 0 ? null : summary(values.slice(0, runs).sort(), { reached, expected, sums, products }),
    outcomes: () => values.slice(0, runs).sort(),
  };
}

interface Gathered {
  readonly reached: number;
  readonly expected: number;
  readonly sums: Float64Array;
  readonly products: Float64Array;
}

function summary(sorted: Float64Array, { reached, expected, sums, products }: Gathered): ValueSimulation {
  const runs = sorted.length;
  const shift = sums.reduce(plus, 0) / runs;
  const covariances = Array.from(sums, (sum, index) => (products[index] ?? 0) / runs - (sum / runs) * shift);
  const variance = Math.max(0, covariances.reduce(plus, 0));
  const sd = runs === 1 ? 0 : Math.sqrt((variance * runs) / (runs - 1));
  const probability = reached / runs;
  // Rounding leaves a little variance where the drivers have none.
  const varies = variance > 1e-24 * (expected * expected + products.map(Math.abs).reduce(plus, 0) / runs);
  return {
    runs,
    expected,
    mean: expected + shift,
    standardError: sd / Math.sqrt(runs),
    sd,
    lowest: sorted[0] ?? 0,
    highest: sorted[runs - 1] ?? 0,
    p10: percentileOfSorted(sorted, 0.1),
    p50: percentileOfSorted(sorted, 0.5),
    p90: percentileOfSorted(sorted, 0.9),
    reachesThreshold: { probability, standardError: Math.sqrt((probability * (1 - probability)) / runs) },
    varianceShares: covariances.map((covariance) => (varies ? covariance / variance : null)),
  };
}

function plus(a: number, b: number): number {
  return a + b;
}
