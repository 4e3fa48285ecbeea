import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectPublished, expectWithin, frozen } from '../reference-case.test-data.ts';
import { betaCumulative } from './beta-distribution.ts';
import { pertCases } from './distributions.test-data.ts';
import { pertMoments, pertQuantile, pertShapes } from './pert.ts';
import { threePoints } from './three-point.test-data.ts';

describe('PERT estimate', () => {
  test.each(pertCases)('$id $title', ({ inputs, expected, tolerance, published }) => {
    const points = frozen({ low: inputs.min, likely: inputs.mode, high: inputs.max });
    const got = {
      ...pertMoments(points, inputs.lambda),
      ...pertShapes(points, inputs.lambda),
      p10: pertQuantile(points, 0.1, inputs.lambda),
      p50: pertQuantile(points, 0.5, inputs.lambda),
      p90: pertQuantile(points, 0.9, inputs.lambda),
      classicalVariance: ((inputs.max - inputs.min) / 6) ** 2,
    };
    for (const key of Object.keys(expected) as (keyof typeof expected)[]) {
      expectWithin(got[key], expected[key], tolerance);
    }
    expectPublished(got, published);
    expect(pertMoments(points)).toEqual(pertMoments(points, 4));
  });

  test('without a spread is its one value', () => {
    const certain = { low: 7, likely: 7, high: 7 };
    expect(pertMoments(certain)).toEqual({ mean: 7, variance: 0, sd: 0 });
    expect(pertQuantile(certain, 0.3)).toBe(7);
  });

  test('has quantiles that lie where they say', () => {
    const probability = fc.integer({ min: 0, max: 1000 }).map((thousandth) => thousandth / 1000);
    fc.assert(
      fc.property(threePoints, probability, fc.integer({ min: 1, max: 20 }), (points, p, lambda) => {
        const value = pertQuantile(points, p, lambda);
        const span = points.high - points.low;
        if (span === 0) return;
        const { alpha, beta } = pertShapes(points, lambda);
        const place = Math.min(1, Math.max(0, (value - points.low) / span));
        // A place between 0 and 1 loses digits when a small span sits on a large value.
        expect(Math.abs(betaCumulative(place, alpha, beta) - p)).toBeLessThan(1e-7);
      }),
      { numRuns: 1000 },
    );
  });

  test('has the mean of the textbook', () => {
    fc.assert(
      fc.property(threePoints, (points) => {
        const { low, likely, high } = points;
        expect(pertMoments(points).mean).toBeCloseTo((low + 4 * likely + high) / 6, 6);
      }),
      { numRuns: 1000 },
    );
  });

  test('refuses points out of order and a lambda that is not positive', () => {
    expect(() => pertMoments({ low: 2, likely: 1, high: 3 })).toThrow(RangeError);
    expect(() => pertQuantile({ low: 1, likely: 2, high: 3 }, 0.5, 0)).toThrow(RangeError);
    expect(() => pertQuantile({ low: 1, likely: 2, high: 3 }, -0.1)).toThrow(RangeError);
  });
});
