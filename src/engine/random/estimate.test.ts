import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runningEstimate } from './estimate.ts';

function estimateOf(values: readonly number[]) {
  const estimate = runningEstimate();
  for (const value of values) estimate.add(value);
  return estimate.read();
}

/** Double rounding over at most a hundred additions of numbers up to 1,000. */
const rounding = 1e-9;

describe('running estimate', () => {
  test('has the mean and the standard error of the textbook', () => {
    // Eight values with mean 5 and squared deviations of 32: the standard example for the standard deviation.
    const result = estimateOf([2, 4, 4, 4, 5, 5, 7, 9]);
    expect(result?.mean).toBe(5);
    expect(result?.standardError).toBeCloseTo(Math.sqrt(32 / 7 / 8), 12);
    expect(result?.runs).toBe(8);
  });

  test('has nothing to say before the first run', () => {
    expect(estimateOf([])).toBeNull();
    expect(estimateOf([3])).toEqual({ mean: 3, standardError: 0, runs: 1 });
  });

  test('agrees with the two-pass formula', () => {
    const values = fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }), {
      minLength: 2,
      maxLength: 100,
    });
    fc.assert(
      fc.property(values, (list) => {
        const mean = list.reduce((total, value) => total + value, 0) / list.length;
        const squares = list.reduce((total, value) => total + (value - mean) ** 2, 0);
        const result = estimateOf(list);
        expect(Math.abs((result?.mean ?? NaN) - mean)).toBeLessThan(rounding);
        const error = Math.sqrt(squares / (list.length - 1) / list.length);
        expect(Math.abs((result?.standardError ?? NaN) - error)).toBeLessThan(rounding);
      }),
    );
  });

  test('refuses a run that ended nowhere', () => {
    expect(() => runningEstimate().add(Number.NaN)).toThrow(RangeError);
  });
});
