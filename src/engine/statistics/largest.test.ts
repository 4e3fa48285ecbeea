import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frozen } from '../reference-case.test-data.ts';
import { largest } from './largest.ts';

describe('largest', () => {
  test('leaves nulls out and keeps the order of equals', () => {
    expect(largest(frozen([20, null, 30, 20]), 2)).toEqual([2, 0]);
    expect(largest([20, null, 30, 20], 9)).toEqual([2, 0, 3]);
    expect(largest([1, 2], 0)).toEqual([]);
    expect(largest([], 3)).toEqual([]);
  });

  test('refuses a broken count and what is not finite', () => {
    expect(() => largest([1], 1.5)).toThrow(RangeError);
    expect(() => largest([1], -1)).toThrow(RangeError);
    expect(() => largest([Number.NaN], 1)).toThrow(RangeError);
  });

  test('is the beginning of the list sorted as a whole', () => {
    const lists = fc.array(fc.option(fc.integer({ min: -20, max: 20 })), { maxLength: 60 });
    fc.assert(
      fc.property(lists, fc.nat({ max: 70 }), (values, count) => {
        const sorted = values
          .flatMap((value, index) => (value === null ? [] : [{ value, index }]))
          .sort((a, b) => b.value - a.value || a.index - b.index)
          .map(({ index }) => index);
        expect(largest(values, count)).toEqual(sorted.slice(0, count));
      }),
      { numRuns: 1000 },
    );
  });
});
