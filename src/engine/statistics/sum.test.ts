import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frozen } from '../reference-case.test-data.ts';
import { cumulativeSums, sum } from './sum.ts';

describe('sum', () => {
  test('keeps what plain addition loses', () => {
    // Neumaier (1974): [1, 1e100, 1, -1e100] is 2, where plain and Kahan's addition give 0.
    expect(sum(frozen([1, 1e100, 1, -1e100]))).toBe(2);
  });

  test('of nothing is 0', () => {
    expect(sum([])).toBe(0);
  });

  test('refuses what is not a finite number', () => {
    expect(() => sum([1, Number.NaN])).toThrow(RangeError);
    expect(() => sum([Infinity])).toThrow(RangeError);
  });

  test('of whole numbers is exact in any order', () => {
    const wholes = fc.array(fc.integer({ min: -1e12, max: 1e12 }), { maxLength: 2000 });
    fc.assert(
      fc.property(wholes, (values) => {
        const exact = Number(values.reduce((total, value) => total + BigInt(value), 0n));
        expect(sum(values)).toBe(exact);
        expect(sum(values.toReversed())).toBe(exact);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('cumulative sums', () => {
  test('end at the sum', () => {
    expect(cumulativeSums(frozen([5, 3, -2]))).toEqual([5, 8, 6]);
    expect(cumulativeSums([])).toEqual([]);
  });
});
