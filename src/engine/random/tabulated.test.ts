import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalCumulative, normalQuantile } from '../statistics/normal-distribution.ts';
import { pertQuantile } from '../statistics/pert.ts';
import { triangularQuantile } from '../statistics/triangular.ts';
import { tabulated } from './tabulated.ts';

const points = { low: 10, likely: 20, high: 60 };
const span = 50;
const z = fc.double({ min: -6.5, max: 6.5, noNaN: true });

describe('tabulated quantiles', () => {
  test.each([
    ['a PERT estimate', (p: number) => pertQuantile(points, p), 1e-6 * span],
    ['a triangle with its kink', (p: number) => triangularQuantile(points, p), 1e-4 * span],
    ['the normal distribution itself', (p: number) => normalQuantile(p) ?? NaN, 1e-5],
  ])('of %s are those of the distribution', (_, quantile, error) => {
    const fast = tabulated(quantile);
    fc.assert(
      fc.property(z, (at) => {
        expect(Math.abs(fast(at) - quantile(normalCumulative(at)))).toBeLessThan(error);
      }),
      { numRuns: 1000 },
    );
  });

  test('stay at the end beyond it', () => {
    const fast = tabulated((p) => pertQuantile(points, p));
    expect(fast(9)).toBe(fast(6.5));
    expect(fast(-9)).toBe(fast(-6.5));
    expect(fast(9)).toBeLessThanOrEqual(60);
    expect(fast(-9)).toBeGreaterThanOrEqual(10);
  });

  test('rise', () => {
    const fast = tabulated((p) => pertQuantile(points, p));
    fc.assert(
      fc.property(z, z, (a, b) => {
        expect(fast(Math.max(a, b))).toBeGreaterThanOrEqual(fast(Math.min(a, b)) - 1e-9);
      }),
      { numRuns: 1000 },
    );
  });

  test('refuse quantiles that are not finite', () => {
    expect(() => tabulated(() => Infinity)).toThrow(RangeError);
  });
});
