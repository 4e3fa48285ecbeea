import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectWithin } from '../reference-case.test-data.ts';
import { betaCumulative, betaQuantile } from './beta-distribution.ts';
import { logGamma } from './log-gamma.ts';

/** A few roundings of the fraction and of two logarithms of gamma. */
const rounding = { abs: 1e-13, rel: 1e-12 };

const shape = fc.integer({ min: 10, max: 300 }).map((tenths) => tenths / 10);
const inside = fc.integer({ min: 1, max: 999 }).map((thousandth) => thousandth / 1000);

describe('beta distribution', () => {
  // mpmath 1.3, betainc with 40 digits.
  test.each([
    [1.8, 4.2, 0.3, 0.548230304261905009],
    [3, 3, 0.5, 0.5],
    [1, 5, 0.02, 0.0960792032],
    [5, 1, 0.9, 0.59049],
    [2.5, 2.5, 0.01, 0.00005374396819544938],
    [50, 1, 0.95, 0.0769449752767133293],
    [1.5, 3.5, 1e-6, 5.43248057547463988e-9],
  ])('with shapes %d and %d lies below %d as often as it should', (a, b, x, probability) => {
    expectWithin(betaCumulative(x, a, b), probability, rounding);
    expectWithin(betaQuantile(probability, a, b), x, { abs: 0, rel: 1e-11 });
  });

  test('is the other way round from the other end', () => {
    fc.assert(
      fc.property(inside, shape, shape, (x, a, b) => {
        expectWithin(betaCumulative(x, a, b), 1 - betaCumulative(1 - x, b, a), rounding);
      }),
      { numRuns: 1000 },
    );
  });

  test('is a power with one shape 1', () => {
    fc.assert(
      fc.property(inside, shape, (x, a) => {
        expectWithin(betaCumulative(x, a, 1), x ** a, rounding);
      }),
      { numRuns: 1000 },
    );
  });

  test('has quantiles that undo it', () => {
    fc.assert(
      fc.property(inside, shape, shape, (p, a, b) => {
        expectWithin(betaCumulative(betaQuantile(p, a, b), a, b), p, { abs: 1e-12, rel: 0 });
      }),
      { numRuns: 1000 },
    );
    expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1]);
    expect([betaCumulative(0, 2, 3), betaCumulative(1, 2, 3)]).toEqual([0, 1]);
  });

  test('refuses what is outside 0 to 1, and shapes that it cannot do', () => {
    expect(() => betaCumulative(1.1, 1, 1)).toThrow(RangeError);
    expect(() => betaQuantile(-0.1, 1, 1)).toThrow(RangeError);
    expect(() => betaCumulative(0.5, 0.2, 1)).toThrow(RangeError);
  });
});

describe('logarithm of gamma', () => {
  // mpmath 1.3, loggamma with 40 digits.
  test.each([
    [0.5, 0.572364942924700087],
    [1.5, -0.120782237635245222],
    [3, 0.693147180559945309],
    [4.2, 2.04855563696058981],
    [30.5, 72.9534711841694083],
    [171, 706.573062245787347],
  ])('of %d has fourteen digits', (x, value) => {
    expectWithin(logGamma(x), value, { abs: 1e-14, rel: 1e-14 });
  });

  test('refuses what no caller needs', () => {
    expect(() => logGamma(0)).toThrow(RangeError);
    expect(() => logGamma(Infinity)).toThrow(RangeError);
  });
});
