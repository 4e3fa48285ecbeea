import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frozen } from '../reference-case.test-data.ts';
import { ranks } from './rank.ts';

describe('ranks', () => {
  test('ties share the best rank and nulls have none', () => {
    expect(ranks(frozen([8, 5.5, 8, null]))).toEqual([1, 3, 1, null]);
    expect(ranks(frozen([3, 1, 2]), 'ascending')).toEqual([3, 1, 2]);
    expect(ranks([])).toEqual([]);
  });

  test('a tolerance reaches from the best of a group, not from neighbour to neighbour', () => {
    expect(ranks([10, 9.6, 9.2, 8], 'descending', 0.5)).toEqual([1, 1, 3, 4]);
  });

  test('refuses what cannot be ranked', () => {
    expect(() => ranks([Number.NaN])).toThrow(RangeError);
    expect(() => ranks([1], 'descending', -1)).toThrow(RangeError);
  });

  test('each rank is 1 plus how many are better', () => {
    const lists = fc.array(fc.option(fc.integer({ min: 0, max: 20 })), { maxLength: 60 });
    fc.assert(
      fc.property(lists, (values) => {
        const better = (value: number) => values.filter((other) => other !== null && other > value).length;
        expect(ranks(values)).toEqual(values.map((value) => (value === null ? null : 1 + better(value))));
      }),
      { numRuns: 1000 },
    );
  });
});
