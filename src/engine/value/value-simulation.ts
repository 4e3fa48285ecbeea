import { familyNormals, type DrawNormals, type Family } from '../random/copula.ts';
import type { RandomSource } from '../random/seeded-source.ts';
import { tabulated } from '../random/tabulated.ts';
import { pertMoments, pertQuantile } from '../statistics/pert.ts';
import { sum } from '../statistics/sum.ts';
import type { ThreePoint } from '../statistics/three-point.ts';
import { triangularMoments, triangularQuantile } from '../statistics/triangular.ts';
import { requireHorizon } from './schedule.ts';
import { simulationTally, type ValueSimulation } from './simulation-tally.ts';
import { presentFlows } from './value-case.ts';

/** One uncertain assumption and what a unit of it is worth year by year. */
export interface UncertainDriver {
  readonly range: ThreePoint;
  readonly shape: { readonly kind: 'triangular' } | { readonly kind: 'pert'; readonly lambda: number };
  /** Money in each of the years from 1 for one unit of the assumption, all weights included; shorter is zero after it. */
  readonly perUnit: readonly number[];
}

export interface SimulationModel {
  readonly drivers: readonly UncertainDriver[];
  /** Places of drivers that move together; the correlation is that of the normal values behind them. */
  readonly families: readonly Family[];
  /** Flows from year 0 that are certain, such as costs (negative). */
  readonly certain: readonly number[];
  readonly horizonYears: number;
  readonly annualRate: number;
  readonly timing: 'end' | 'mid';
  /** One value of each assumption for all years (the default of the site), or a new one every year. */
  readonly draw: 'one-for-all-years' | 'one-a-year';
  /** What the net present value has to reach, such as the present value of a price premium. */
  readonly threshold: number;
}

/** Takes runs in slices, so that a worker can tell how far it is and stop between two of them. */
export interface ValueSimulationRun {
  readonly add: (runs: number) => void;
  /** Null before the first run. */
  readonly read: () => ValueSimulation | null;
  /** All outcomes so far in rising order, for a chart. */
  readonly outcomes: () => Float64Array;
}

/**
 * Monte Carlo simulation of a net present value that is a sum over uncertain drivers. Conventions: each assumption is a PERT
 * estimate or a triangle; drivers of one family share a Gaussian copula with one correlation, families are independent; with
 * `one-a-year` the years are independent. What a driver is worth per unit is certain. The result does not depend on how the
 * runs are sliced.
 *
 * @throws RangeError when points are out of order, a driver is in two families, a number is not finite or the rate not above
 *   -1, a horizon or a number of runs is not a whole number of at least 0.
 * @see Vose, D. (2008), Risk Analysis, third edition; Hertz, D. (1964), Risk Analysis in Capital Investment, Harvard Business
 *   Review 42(1).
 * @example
 * const run = valueSimulation(model, seededSource(1));
 * run.add(10_000);
 * run.read()?.p50 // 1_240_000
 */
export function valueSimulation(model: SimulationModel, source: RandomSource): ValueSimulationRun {
  requireHorizon(model.horizonYears);
  if (!Number.isFinite(model.threshold)) throw new RangeError('a threshold must be a finite number');
  const drivers = model.drivers.map((driver) => prepared(driver, model));
  const certain = sum(presentFlows(model.certain, model.annualRate, model.timing));
  const expected = certain + sum(drivers.map((driver) => driver.mean * driver.total));
  const tally = simulationTally(drivers.length, expected, model.threshold);
  const drawNormals = familyNormals(drivers.length, model.families, source);
  const passes = model.draw === 'one-a-year' ? model.horizonYears : 1;
  const drawDeviations = deviations(drivers, passes, drawNormals);
  return {
    add(runs) {
      if (!Number.isSafeInteger(runs) || runs < 0) throw new RangeError(`there cannot be ${runs} runs`);
      tally.reserve(runs);
      for (let run = 0; run < runs; run += 1) tally.add(drawDeviations());
    },
    read: tally.read,
    outcomes: tally.outcomes,
  };
}

interface PreparedDriver {
  readonly mean: number;
  readonly valueAt: (z: number) => number;
  /** Present value of a unit in all years. */
  readonly total: number;
  /** Present value of a unit in each pass: all years at once, or one by one. */
  readonly weights: Float64Array;
}

function prepared(driver: UncertainDriver, model: SimulationModel): PreparedDriver {
  const flows = Array.from({ length: model.horizonYears }, (_, year) => driver.perUnit[year] ?? 0);
  const present = presentFlows([0, ...flows], model.annualRate, model.timing).slice(1);
  const total = sum(present);
  const { range, shape } = driver;
  const pert = shape.kind === 'pert';
  return {
    mean: pert ? pertMoments(range, shape.lambda).mean : triangularMoments(range).mean,
    valueAt: tabulated((p) => (pert ? pertQuantile(range, p, shape.lambda) : triangularQuantile(range, p))),
    total,
    weights: Float64Array.from(model.draw === 'one-a-year' ? present : [total]),
  };
}

/** Draws what each driver adds to or takes from its own expected value, so that sums of squares keep their digits. */
function deviations(
  drivers: readonly PreparedDriver[],
  passes: number,
  drawNormals: DrawNormals,
): () => Float64Array {
  const normals = new Float64Array(drivers.length);
  const drawn = new Float64Array(drivers.length);
  return () => {
    drawn.fill(0);
    for (let pass = 0; pass < passes; pass += 1) {
      drawNormals(normals);
      for (let index = 0; index < drivers.length; index += 1) {
        const driver = drivers[index];
        if (driver === undefined) continue;
        const deviation = driver.valueAt(normals[index] ?? 0) - driver.mean;
        drawn[index] = (drawn[index] ?? 0) + deviation * (driver.weights[pass] ?? 0);
      }
    }
    return drawn;
  };
}
