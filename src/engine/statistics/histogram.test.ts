import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { histogram } from './histogram.ts';

describe('histogram', () => {
  test('puts a value on a border into the bar above', () => {
    // By hand.
    expect(histogram([1, 2, 2, 3, 5], 2)).toEqual([
      { from: 1, to: 3, count: 3 },
      { from: 3, to: 5, count: 2 },
    ]);
  });

  test('of equal values is one bar, of none no bar', () => {
    expect(histogram([4, 4], 10)).toEqual([{ from: 4, to: 4, count: 2 }]);
    expect(histogram([], 10)).toEqual([]);
  });

  test('counts every value once between the lowest and the highest', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 60 }), (list, bars) => {
        const found = histogram(list, bars);
        expect(found.reduce((total, { count }) => total + count, 0)).toBe(list.length);
        expect(found[0]?.from).toBe(Math.min(...list));
        expect(found.at(-1)?.to).toBe(Math.max(...list));
      }),
      { numRuns: 1000 },
    );
  });

  test('refuses what cannot be counted', () => {
    expect(() => histogram([1], 0)).toThrow(RangeError);
    expect(() => histogram([Number.NaN], 3)).toThrow(RangeError);
  });
});
