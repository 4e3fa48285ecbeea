import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectPublished, expectWithin } from '../reference-case.test-data.ts';
import { normalQuantileCases, normalQuantileEdgeCases } from './distributions.test-data.ts';
import { normalCumulative, normalDensity, normalQuantile } from './normal-distribution.ts';

/** Relative: what the doc comment promises, with room for the rounding of exp in the far tail. */
const relative = 2e-13;

describe('normal distribution', () => {
  // mpmath 1.3 with 40 digits.
  test.each([
    [-37, 5.72557122252457682e-300],
    [-20, 2.7536241186062337e-89],
    [-8.3, 5.20556974489028516e-17],
    [-6, 9.86587645037698141e-10],
    [-3, 0.00134989803163009453],
    [-2.5, 0.00620966532577613517],
    [-2.4, 0.00819753592459612944],
    [-1.96, 0.0249978951482204341],
    [-1, 0.158655253931457051],
    [-0.1, 0.460172162722971019],
    [0, 0.5],
    [0.5, 0.691462461274013104],
    [2.6, 0.99533881197628125],
    [8, 0.999999999999999378],
  ])('has the probability below %d to thirteen digits', (z, probability) => {
    expectWithin(normalCumulative(z), probability, { abs: 0, rel: relative });
  });

  test('has nothing below minus infinity and everything below infinity', () => {
    expect(normalCumulative(-Infinity)).toBe(0);
    expect(normalCumulative(Infinity)).toBe(1);
    expect(() => normalCumulative(Number.NaN)).toThrow(RangeError);
  });

  test('is the slope of its own probability', () => {
    fc.assert(
      fc.property(fc.double({ min: -5, max: 5, noNaN: true }), (z) => {
        const step = 1e-4;
        const slope = (normalCumulative(z + step) - normalCumulative(z - step)) / (2 * step);
        // A central difference errs by step^2 / 6 times a third derivative that is below 1.
        expect(Math.abs(slope - normalDensity(z))).toBeLessThan(1e-8);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('normal quantile', () => {
  test.each(normalQuantileCases)('$id $title', ({ inputs, expected, tolerance, published }) => {
    const quantile = normalQuantile(inputs.p, inputs.mean, inputs.sd);
    expectWithin(quantile, expected.quantile, tolerance);
    expectPublished({ quantile }, published);
  });

  test.each(normalQuantileEdgeCases)('$id $title', ({ inputs, expected }) => {
    expect(inputs.ps.map((p) => normalQuantile(p))).toEqual(expected.quantiles);
    expect(normalQuantile(Number.NaN)).toBeNull();
  });

  // mpmath 1.3 with 40 digits, Newton's steps from SciPy's value.
  test.each([
    [1e-300, -37.0470962993611992],
    [1e-20, -9.26234008979840757],
    [0.001, -3.09023230616781354],
    [0.025, -1.95996398454005424],
    [0.3, -0.524400512708040784],
    [0.95, 1.64485362695147271],
    [0.999999, 4.75342430882289895],
  ])('of %d has fourteen digits, as far as the probability itself has them', (p, quantile) => {
    expectWithin(normalQuantile(p), quantile, { abs: 0, rel: p > 0.99 ? 1e-11 : 1e-14 });
  });

  test('undoes the probability', () => {
    fc.assert(
      fc.property(fc.double({ min: -8, max: 5, noNaN: true }), (z) => {
        const back = normalQuantile(normalCumulative(z)) ?? Number.NaN;
        // Near 1 a double has few probabilities left: 1e-16 of probability is this much of z.
        const grain = 1e-16 / normalDensity(z);
        expect(Math.abs(back - z)).toBeLessThan(1e-12 + (z > 0 ? 4 * grain : 0));
      }),
      { numRuns: 1000 },
    );
  });

  test('refuses a deviation that is none', () => {
    expect(() => normalQuantile(0.5, 0, -1)).toThrow(RangeError);
    expect(() => normalQuantile(0.5, Number.NaN)).toThrow(RangeError);
    expect(() => normalQuantile(0.5, 0, Infinity)).toThrow(RangeError);
  });
});
