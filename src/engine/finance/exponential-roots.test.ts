import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exponentialRoots, type ExponentialTerm } from './exponential-roots.ts';

/** The product of `e^-s - root` over all roots: zero where `s = -log root`. */
function withRoots(list: readonly number[]): ExponentialTerm[] {
  const coefficients = list.reduce<number[]>(
    (before, root) =>
      [...before, 0].map((_, power) => (before[power - 1] ?? 0) - root * (before[power] ?? 0)),
    [1],
  );
  return coefficients.map((amount, time) => ({ amount, time }));
}

/** The roots as factors again, in rising order, for `s` from -2 to 5. */
function found(terms: readonly ExponentialTerm[]): number[] {
  return exponentialRoots(terms, -2, 5)
    .map((s) => Math.exp(-s))
    .reverse();
}

describe('zeros of a sum of exponentials', () => {
  test('are those it was made from', () => {
    const tenths = fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(tenths, (list) => {
        const factors = list.map((tenth) => tenth / 10).sort((a, b) => a - b);
        const got = found(withRoots(factors));
        expect(got).toHaveLength(factors.length);
        got.forEach((factor, index) => expect(factor).toBeCloseTo(factors[index] ?? NaN, 8));
      }),
      { numRuns: 1000 },
    );
  });

  test('are found where the sum only touches zero, once', () => {
    expect(found(withRoots([0.5, 0.5]))).toEqual([expect.closeTo(0.5, 7)]);
    expect(found(withRoots([0.5, 0.5, 0.25]))).toEqual([expect.closeTo(0.25, 7), expect.closeTo(0.5, 7)]);
  });

  test('may have broken and equal times, in any order', () => {
    // 3 e^(-s / 2) = 2 at s = 2 log 1.5.
    const terms = [
      { amount: 1, time: 0.5 },
      { amount: -2, time: 0 },
      { amount: 2, time: 0.5 },
    ];
    expect(exponentialRoots(terms, -2, 5)).toEqual([expect.closeTo(2 * Math.log(1.5), 12)]);
  });

  test('count at the ends and not beyond', () => {
    expect(exponentialRoots(withRoots([1, Math.exp(-9)]), 0, 5)).toEqual([0]);
    expect(exponentialRoots(withRoots([1]), -1, 0)).toEqual([0]);
  });

  test('are none for one term, for nothing and where nothing crosses', () => {
    expect(exponentialRoots([{ amount: 3, time: 1 }], 0, 1)).toEqual([]);
    expect(exponentialRoots([{ amount: 0, time: 1 }], 0, 1)).toEqual([]);
    expect(exponentialRoots([], 0, 1)).toEqual([]);
    expect(exponentialRoots(withRoots([-1, -2]), -2, 5)).toEqual([]);
  });

  test('need finite numbers', () => {
    expect(() => exponentialRoots([{ amount: NaN, time: 0 }], 0, 1)).toThrow(RangeError);
    expect(() => exponentialRoots([], 0, Infinity)).toThrow(RangeError);
  });
});
