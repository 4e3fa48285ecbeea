import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectPublished, expectWithin, frozen } from '../reference-case.test-data.ts';
import { triangularCases } from './distributions.test-data.ts';
import { threePoints } from './three-point.test-data.ts';
import { triangularMoments, triangularQuantile } from './triangular.ts';

describe('triangular distribution', () => {
  test.each(triangularCases)('$id $title', ({ inputs, expected, tolerance, published }) => {
    const points = frozen({ low: inputs.min, likely: inputs.mode, high: inputs.max });
    const got = {
      ...triangularMoments(points),
      p10: triangularQuantile(points, 0.1),
      p50: triangularQuantile(points, 0.5),
      p90: triangularQuantile(points, 0.9),
    };
    for (const key of Object.keys(expected) as (keyof typeof expected)[]) {
      expectWithin(got[key], expected[key], tolerance);
    }
    expectPublished(got, published);
  });

  test('without a spread is its one value', () => {
    const certain = { low: 7, likely: 7, high: 7 };
    expect(triangularMoments(certain)).toEqual({ mean: 7, variance: 0, sd: 0, skewness: 0 });
    expect(triangularQuantile(certain, 0)).toBe(7);
    expect(triangularQuantile(certain, 0.3)).toBe(7);
  });

  test('has the moments of its own quantiles', () => {
    fc.assert(
      fc.property(threePoints, (points) => {
        const steps = 2000;
        const values = Array.from({ length: steps }, (_, step) =>
          triangularQuantile(points, (step + 0.5) / steps),
        );
        const mean = values.reduce((total, value) => total + value, 0) / steps;
        const variance = values.reduce((total, value) => total + (value - mean) ** 2, 0) / steps;
        const span = points.high - points.low;
        const moments = triangularMoments(points);
        // The midpoint rule of 2,000 steps; the roots at both ends of the quantile cost most of it.
        expect(Math.abs(mean - moments.mean)).toBeLessThanOrEqual(1e-5 * span);
        expect(Math.abs(variance - moments.variance)).toBeLessThanOrEqual(1e-5 * span * span);
      }),
      { numRuns: 200 },
    );
  });

  test('refuses points out of order and probabilities outside 0 to 1', () => {
    expect(() => triangularMoments({ low: 2, likely: 1, high: 3 })).toThrow(RangeError);
    expect(() => triangularQuantile({ low: 1, likely: 4, high: 3 }, 0.5)).toThrow(RangeError);
    expect(() => triangularQuantile({ low: 1, likely: 2, high: Infinity }, 0.5)).toThrow(RangeError);
    expect(() => triangularQuantile({ low: 1, likely: 2, high: 3 }, 1.01)).toThrow(RangeError);
  });
});
