import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frozen } from '../reference-case.test-data.ts';
import { disagreements, meanRatings, mergeRatings } from './merged-ratings.ts';

// Three raters, two alternatives, three criteria.
const tables = frozen([
  [
    [2, null, 5],
    [4, 4, 4],
  ],
  [
    [4, null, 5],
    [9, 5, null],
  ],
  [
    [9, null, null],
    [5, 9, null],
  ],
]);

describe('merged ratings', () => {
  const merged = mergeRatings(tables);

  test('have the mean, median, range and sample deviation of what was given', () => {
    // By hand: 2, 4, 9 have mean 5, squared deviations 9 + 1 + 16 and so a variance of 13.
    expect(merged[0]?.[0]).toEqual({
      count: 3,
      mean: 5,
      median: 4,
      least: 2,
      most: 9,
      deviation: Math.sqrt(13),
    });
    expect(merged[0]?.[2]).toMatchObject({ count: 2, median: 5, deviation: 0 });
    expect(merged[1]?.[2]).toMatchObject({ count: 1, mean: 4, deviation: null });
    expect(merged[0]?.[1]).toEqual({
      count: 0,
      mean: null,
      median: null,
      least: null,
      most: null,
      deviation: null,
    });
    expect(meanRatings(merged)).toEqual([
      [5, null, 5],
      [6, 6, 4],
    ]);
  });

  test('of one rater are that rater’s', () => {
    const table = fc.array(
      fc.array(fc.option(fc.integer({ min: 0, max: 10 })), { minLength: 3, maxLength: 3 }),
    );
    fc.assert(
      fc.property(table, (own) => {
        expect(meanRatings(mergeRatings([own]))).toEqual(own);
      }),
      { numRuns: 1000 },
    );
  });

  test.each<[string, Parameters<typeof mergeRatings>[0]]>([
    ['no rater', []],
    ['tables of different length', [[[1]], [[1], [2]]]],
    ['rows of different length', [[[1]], [[1, 2]]]],
    ['a rating that is not finite', [[[Number.NaN]]]],
  ])('refuse %s', (_, wrong) => {
    expect(() => mergeRatings(wrong)).toThrow(RangeError);
  });
});

describe('disagreements', () => {
  const merged = mergeRatings(tables);

  test('come in the order of range times weight, then of the deviation', () => {
    const found = disagreements(merged, [0.4, 0.56, 0.04]);
    expect(found.map(({ alternative, criterion }) => [alternative, criterion])).toEqual([
      [0, 0],
      [1, 1],
      [1, 0],
    ]);
    // By hand: 7 x 0.4 = 2.8, 5 x 0.56 = 2.8, 5 x 0.4 = 2; deviations of 2, 4, 9 and of 4, 5, 9.
    expect(found[0]).toMatchObject({ range: 7, deviation: Math.sqrt(13) });
    expect(found.map(({ effect }) => Number(effect.toFixed(9)))).toEqual([2.8, 2.8, 2]);
  });

  test('are none where a criterion has no weight', () => {
    expect(disagreements(merged, [0, 0, 1])).toEqual([]);
  });

  test('refuse weights that do not fit', () => {
    expect(() => disagreements(merged, [1])).toThrow(RangeError);
    expect(() => disagreements(merged, [1, -1, 1])).toThrow(RangeError);
  });
});
