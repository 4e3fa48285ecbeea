import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frozen } from '../reference-case.test-data.ts';
import { midRanks } from './mid-ranks.ts';
import { kendallTauB, spearman } from './rank-correlation.ts';

const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), {
  maxLength: 12,
});

describe.each([
  ['kendall’s tau-b', kendallTauB],
  ['spearman’s correlation', spearman],
])('%s', (_, correlation) => {
  test('does not change with the order of the lists, and turns with one of them', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const [x, y] = [list.map(([one]) => one), list.map(([, other]) => other)];
        const got = correlation(x, y);
        expect(correlation(y, x) ?? 2).toBeCloseTo(got ?? 2, 12);
        const turned = correlation(
          x,
          y.map((other) => -other),
        );
        expect(turned ?? 2).toBeCloseTo(got === null ? 2 : -got, 12);
        expect(Math.abs(got ?? 0)).toBeLessThanOrEqual(1 + 1e-12);
        const same = correlation(x, x);
        expect(same ?? 1).toBeCloseTo(1, 12);
        expect(same === null).toBe(new Set(x).size < 2);
      }),
      { numRuns: 1000 },
    );
  });

  test('leaves out what is missing in either list', () => {
    expect(correlation([1, 2, null, 3], [1, 2, 9, 3])).toBeCloseTo(1, 12);
    expect(correlation([1, 2], [null, 1])).toBeNull();
    expect(correlation([], [])).toBeNull();
  });

  test('refuses lists of different length and what is not finite', () => {
    expect(() => correlation([1], [1, 2])).toThrow(RangeError);
    expect(() => correlation([Infinity, 1], [1, 2])).toThrow(RangeError);
  });
});

test('kendall’s tau-b agrees with the documentation of SciPy', () => {
  // scipy.stats.kendalltau, example.
  expect(kendallTauB(frozen([12, 2, 1, 12, 2]), frozen([1, 4, 7, 1, 0]))).toBeCloseTo(
    -0.47140452079103173,
    14,
  );
});

test('spearman’s correlation agrees with the documentation of SciPy', () => {
  // scipy.stats.spearmanr, example.
  expect(spearman(frozen([1, 2, 3, 4, 5]), frozen([5, 6, 7, 8, 7]))).toBeCloseTo(0.8207826816681233, 14);
});

test('mid-ranks share the places of a tie', () => {
  expect(midRanks([8, 5.5, 8])).toEqual([1.5, 3, 1.5]);
  expect(midRanks([1, 1, 1])).toEqual([2, 2, 2]);
});
