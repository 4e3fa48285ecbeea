import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededSource } from '../random/seeded-source.ts';
import { standardNormal } from '../random/standard-normal.ts';
import { tabulated } from '../random/tabulated.ts';
import { expectWithin, frozen } from '../reference-case.test-data.ts';
import { pertMoments, usualLambda } from '../statistics/pert.ts';
import { threePoints } from '../statistics/three-point.test-data.ts';
import { triangularQuantile } from '../statistics/triangular.ts';
import { runningEstimate } from '../random/estimate.ts';
import type { ValueSimulation } from './simulation-tally.ts';
import { simulatedNpvCases, simulatedProductCases, simulatedSumCases } from './value.test-data.ts';
import { valueSimulation, type SimulationModel, type UncertainDriver } from './value-simulation.ts';

const pert = { kind: 'pert', lambda: usualLambda } as const;
const triangular = { kind: 'triangular' } as const;

/** Standard errors within which a fixed seed has to be: one in 16,000 seeds would miss. */
const errors = 4;
const runs = 100_000;

const plain = {
  drivers: [],
  families: [],
  certain: [],
  horizonYears: 1,
  annualRate: 0,
  timing: 'end',
  draw: 'one-for-all-years',
  threshold: 0,
} as const satisfies SimulationModel;

function points([low, likely, high]: readonly [number, number, number]) {
  return { low, likely, high };
}

function simulated(model: SimulationModel, slices: readonly number[] = [runs], seed = 1): ValueSimulation {
  const run = valueSimulation(frozen(model), seededSource(seed));
  for (const slice of slices) run.add(slice);
  const result = run.read();
  if (result === null) throw new Error('nothing was simulated');
  return result;
}

function pertDriver(range: UncertainDriver['range'], ...perUnit: number[]): UncertainDriver {
  return { range, shape: pert, perUnit };
}

describe('simulated value', () => {
  test.each(simulatedSumCases)('$id $title', ({ inputs, expected, tolerance }) => {
    const drivers = [
      { range: points(inputs.a), shape: triangular, perUnit: [1] },
      { range: points(inputs.b), shape: pert, perUnit: [1] },
    ];
    const result = simulated({ ...plain, drivers }, [inputs.minSamples]);
    expectWithin(result.mean, expected.mean, tolerance);
    expectWithin(result.sd, expected.sd, tolerance);
    expect(result.expected).toBeCloseTo(expected.mean, 12);
    // Variances of the two cases ST-21 and ST-26: 116.67 and 75.
    expect(result.varianceShares[0]).toBeCloseTo(116.66666666666667 / (116.66666666666667 + 75), 1);
  });

  test.each(simulatedProductCases)(
    '$id $title, from the draws that it is made of',
    ({ inputs, expected, tolerance }) => {
      const draw = standardNormal(seededSource(1));
      const x = tabulated((p) => triangularQuantile(points(inputs.x), p));
      const y = tabulated((p) => triangularQuantile(points(inputs.y), p));
      const estimate = runningEstimate();
      for (let run = 0; run < inputs.minSamples; run += 1) estimate.add(x(draw()) * y(draw()));
      const { mean = NaN, standardError = NaN } = estimate.read() ?? {};
      expectWithin(mean, expected.mean, tolerance);
      expectWithin(standardError * Math.sqrt(inputs.minSamples), expected.sd, tolerance);
    },
  );

  test.each(simulatedNpvCases)('$id $title', ({ inputs, expected, tolerance }) => {
    const model: SimulationModel = {
      ...plain,
      drivers: [{ range: points(inputs.benefit), shape: triangular, perUnit: [1, 1, 1] }],
      certain: [-inputs.investment],
      horizonYears: inputs.years,
      annualRate: inputs.rate,
    };
    const same = simulated(model, [inputs.minSamples]);
    const yearly = simulated({ ...model, draw: 'one-a-year' }, [inputs.minSamples]);
    expect(same.expected).toBeCloseTo(expected.meanNpv, 9);
    expectWithin(same.mean, expected.meanNpv, tolerance);
    expectWithin(yearly.mean, expected.meanNpv, tolerance);
    expectWithin(same.sd, expected.sdFullyCorrelated, tolerance);
    expectWithin(yearly.sd, expected.sdIndependent, tolerance);
    const { probability, standardError } = same.reachesThreshold;
    expect(Math.abs(probability - expected.probabilityPositiveFullyCorrelated)).toBeLessThan(
      errors * standardError,
    );
  });

  test('has the quantiles of a single estimate', () => {
    // Case ST-26: PERT(10, 20, 60) has P10 14.495, P50 23.834 and P90 37.267.
    const result = simulated({ ...plain, drivers: [pertDriver({ low: 10, likely: 20, high: 60 }, 1)] });
    // sqrt(p (1 - p) / runs) over the density at the quantile, which is above 0.015 at all three.
    const margin = (errors * Math.sqrt(0.25 / runs)) / 0.015;
    expect(Math.abs(result.p10 - 14.495106522962082)).toBeLessThan(margin);
    expect(Math.abs(result.p50 - 23.833612969625946)).toBeLessThan(margin);
    expect(Math.abs(result.p90 - 37.26670252167909)).toBeLessThan(margin);
    expect(result.lowest).toBeGreaterThanOrEqual(10);
    expect(result.highest).toBeLessThanOrEqual(60);
    expect(result.varianceShares[0]).toBeCloseTo(1, 12);
  });

  test('has the closed mean and, without correlation, the closed variance', () => {
    const drivers = fc.array(fc.tuple(threePoints, fc.integer({ min: -3, max: 3 })), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(
        drivers,
        fc.constantFrom('one-for-all-years', 'one-a-year'),
        fc.nat(),
        (list, draw, seed) => {
          const model: SimulationModel = {
            ...plain,
            drivers: list.map(([range, unit]) => pertDriver(range, unit, 2 * unit)),
            horizonYears: 2,
            draw,
          };
          const count = 4000;
          const result = simulated(model, [count], seed);
          const variance = list.reduce((total, [range, unit]) => {
            const own = pertMoments(range).variance * unit * unit;
            return total + own * (draw === 'one-a-year' ? 5 : 9);
          }, 0);
          // 300 seeds are tried, so that six standard errors; a kurtosis of about 4 gives the error of a variance.
          const sd = Math.sqrt(variance);
          const rounding = 1e-6;
          expect(Math.abs(result.mean - result.expected)).toBeLessThanOrEqual(
            (6 * sd) / Math.sqrt(count) + rounding,
          );
          expect(Math.abs(result.sd ** 2 - variance)).toBeLessThanOrEqual(
            6 * variance * Math.sqrt(3 / count) + rounding,
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  test('varies more when a family moves together', () => {
    const range = { low: 0, likely: 5, high: 10 };
    const drivers = [pertDriver(range, 1), pertDriver(range, 1)];
    const together = simulated({
      ...plain,
      drivers,
      families: [{ members: [0, 1], correlation: 1 }],
    });
    // Case ST-27: variance 25 / 7 each. Moving as one doubles the deviation, apart it grows by the root of two.
    const one = Math.sqrt(25 / 7);
    expect(together.sd / (2 * one)).toBeCloseTo(1, 1);
    expect(simulated({ ...plain, drivers }).sd / (Math.SQRT2 * one)).toBeCloseTo(1, 1);
    expect(together.varianceShares[0]).toBeCloseTo(0.5, 6);
  });

  test('gives a driver that evens another out a negative share', () => {
    const range = { low: 0, likely: 5, high: 10 };
    const drivers = [pertDriver(range, 2), pertDriver(range, -1)];
    const { varianceShares } = simulated({
      ...plain,
      drivers,
      families: [{ members: [0, 1], correlation: 1 }],
    });
    // 2 x - x: the covariances with the outcome are 2 and -1 times its variance.
    expect(varianceShares[0]).toBeCloseTo(2, 6);
    expect(varianceShares[1]).toBeCloseTo(-1, 6);
  });

  test('says that nothing varies where nothing does', () => {
    const certain = { low: 7, likely: 7, high: 7 };
    const result = simulated(
      { ...plain, drivers: [pertDriver(certain, 3)], certain: [-21], threshold: 0 },
      [10],
    );
    expect(result).toMatchObject({
      mean: 0,
      sd: 0,
      p10: 0,
      p90: 0,
      standardError: 0,
      varianceShares: [null],
    });
    expect(result.reachesThreshold).toEqual({ probability: 1, standardError: 0 });
    expect(simulated(plain, [1])).toMatchObject({ runs: 1, mean: 0, sd: 0, varianceShares: [] });
  });

  test('does not depend on the slices, and says nothing before the first run', () => {
    const model: SimulationModel = {
      ...plain,
      drivers: [pertDriver({ low: 1, likely: 2, high: 6 }, 1), pertDriver({ low: 3, likely: 4, high: 5 }, 2)],
      families: [{ members: [0, 1], correlation: 0.4 }],
    };
    expect(simulated(model, [10, 0, 25, 65])).toEqual(simulated(model, [100]));
    const run = valueSimulation(model, seededSource(1));
    expect(run.read()).toBeNull();
    expect(run.outcomes()).toHaveLength(0);
    run.add(50);
    const outcomes = run.outcomes();
    expect(outcomes).toEqual(outcomes.toSorted());
    expect(outcomes).toHaveLength(50);
  });

  test('refuses what cannot be simulated', () => {
    const source = seededSource(1);
    expect(() => valueSimulation({ ...plain, threshold: NaN }, source)).toThrow(RangeError);
    expect(() => valueSimulation({ ...plain, horizonYears: 1.5 }, source)).toThrow(RangeError);
    expect(() => valueSimulation({ ...plain, annualRate: -1, certain: [1, 1] }, source)).toThrow(RangeError);
    expect(() => valueSimulation(plain, source).add(0.5)).toThrow(RangeError);
    const wrong = pertDriver({ low: 2, likely: 1, high: 3 }, 1);
    expect(() => valueSimulation({ ...plain, drivers: [wrong] }, source)).toThrow(RangeError);
  });
});
