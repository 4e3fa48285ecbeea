import { seededSource } from '../../../engine/random/seeded-source.ts';
import { histogram, type HistogramBar } from '../../../engine/statistics/histogram.ts';
import type { ValueSimulation } from '../../../engine/value/simulation-tally.ts';
import { valueSimulation, type SimulationModel } from '../../../engine/value/value-simulation.ts';

export interface ValueJob {
  readonly model: SimulationModel;
  /** Whose variance is whose, in the order of the model's drivers. */
  readonly driverIds: readonly string[];
  readonly runs: number;
  readonly seed: number;
}

export interface ValueDraws {
  readonly summary: ValueSimulation;
  readonly driverIds: readonly string[];
  readonly bars: readonly HistogramBar[];
}

/** Enough to see the shape in, and few enough to read. */
const barCount = 24;
const pieces = 40;

/**
 * Carries a job out in pieces; the result does not depend on their size.
 *
 * @throws RangeError as the engine's `valueSimulation`.
 * @see The engine's `valueSimulation`.
 * @example const run = valueRun(job); while (run.advance() < 1); run.result()?.summary.p50 // 81_000
 */
export function valueRun({ model, driverIds, runs, seed }: ValueJob) {
  const simulation = valueSimulation(model, seededSource(seed));
  const size = Math.ceil(runs / pieces);
  let done = 0;
  return {
    advance(): number {
      const next = Math.min(size, runs - done);
      simulation.add(next);
      done += next;
      return done / runs;
    },
    result(): ValueDraws | null {
      const summary = done < runs ? null : simulation.read();
      return summary && { summary, driverIds, bars: histogram(simulation.outcomes(), barCount) };
    },
  };
}
