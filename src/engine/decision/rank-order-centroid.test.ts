import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectPublished, expectWithin, frozen } from '../reference-case.test-data.ts';
import { rankOrderCentroidCases, tiedRankCases } from '../reference-cases.test-data.ts';
import { rankOrderCentroid, rankOrderCentroidFromRanks } from './rank-order-centroid.ts';

describe('rank-order centroid', () => {
  test.each(rankOrderCentroidCases)('$id $title', ({ inputs, expected, tolerance, published }) => {
    const weights = rankOrderCentroid(inputs.n);
    expectWithin(weights, expected.weights, tolerance);
    expectPublished({ weights }, published);
  });

  test('of no criteria is no weights', () => {
    expect(rankOrderCentroid(0)).toEqual([]);
  });

  test('refuses a number of criteria that is not whole or is negative', () => {
    expect(() => rankOrderCentroid(1.5)).toThrow(RangeError);
    expect(() => rankOrderCentroid(-1)).toThrow(RangeError);
  });
});

describe('rank-order centroid from ranks', () => {
  test.each(tiedRankCases)('$id $title', ({ inputs, expected, tolerance }) => {
    expectWithin(rankOrderCentroidFromRanks(frozen(inputs.ranks)), expected.weights, tolerance);
  });

  test('reads only the order of the ranks', () => {
    expect(rankOrderCentroidFromRanks([1, 2, 2, 3])).toEqual(rankOrderCentroidFromRanks([1, 2, 2, 4]));
    expect(rankOrderCentroidFromRanks([])).toEqual([]);
  });

  test('refuses a rank that is not finite', () => {
    expect(() => rankOrderCentroidFromRanks([1, Number.NaN])).toThrow(RangeError);
  });

  test('sums to 1 and never gives a better rank less weight', () => {
    const lists = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(lists, (ranks) => {
        const weights = rankOrderCentroidFromRanks(ranks);
        expect(weights.reduce((total, weight) => total + weight, 0)).toBeCloseTo(1, 12);
        const byRank = ranks.map((rank, index) => ({ rank, weight: weights[index] ?? 0 }));
        byRank.sort((a, b) => a.rank - b.rank);
        byRank.slice(1).forEach(({ weight }, index) => {
          expect(weight).toBeLessThanOrEqual((byRank[index]?.weight ?? 0) + 1e-15);
        });
      }),
      { numRuns: 1000 },
    );
  });
});
