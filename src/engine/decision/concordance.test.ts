import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frozen } from '../reference-case.test-data.ts';
import { concordance } from './concordance.ts';
import { spearman } from './rank-correlation.ts';

describe('kendall’s W', () => {
  test('agrees with three executives who rank six applicants', () => {
    // Siegel, S. (1956), Nonparametric Statistics, chapter 9: W = .16.
    const ranks = [
      [1, 6, 3, 2, 5, 4],
      [1, 5, 6, 4, 2, 3],
      [6, 3, 2, 5, 4, 1],
    ];
    expect(concordance(frozen(ranks))?.w.toFixed(2)).toBe('0.16');
  });

  test('agrees with tied ranks', () => {
    // Siegel (1956), chapter 9, the example of ties: W = .828 with the correction, .796 without.
    const ranks = [
      [1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10],
      [2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5],
      [2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10],
    ];
    expect(concordance(frozen(ranks))?.w.toFixed(3)).toBe('0.828');
  });

  test('agrees with three raters of twenty patients who tie many', () => {
    // R package DescTools, KendallW(anxiety, TRUE): 0.5396569.
    const anxiety = [
      [3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3],
      [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4],
      [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2],
    ];
    expect(concordance(anxiety)?.w).toBeCloseTo(0.5396569, 7);
  });

  test('says how alike pairs of raters rank, where nobody ties', () => {
    const orders = fc.array(fc.shuffledSubarray([1, 2, 3, 4, 5, 6], { minLength: 6 }), {
      minLength: 2,
      maxLength: 6,
    });
    fc.assert(
      fc.property(orders, (raters) => {
        const got = concordance(raters);
        const correlations = raters.flatMap((one, index) =>
          raters.slice(index + 1).map((other) => spearman(one, other) ?? Number.NaN),
        );
        const mean = correlations.reduce((sum, one) => sum + one, 0) / correlations.length;
        expect(got?.meanCorrelation).toBeCloseTo(mean, 9);
        expect(got?.w).toBeGreaterThanOrEqual(0);
        expect(got?.w).toBeLessThanOrEqual(1 + 1e-12);
      }),
      { numRuns: 1000 },
    );
  });

  test('is 1 when all rank alike, whatever they tie', () => {
    const list = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(list, fc.integer({ min: 2, max: 5 }), (scores, raters) => {
        const got = concordance(Array.from({ length: raters }, () => scores));
        if (new Set(scores).size < 2) expect(got).toBeNull();
        else expect(got?.w).toBeCloseTo(1, 12);
      }),
      { numRuns: 1000 },
    );
  });

  test('leaves out what a rater has not judged', () => {
    expect(
      concordance([
        [1, null, 2, 3],
        [1, 5, 2, 3],
      ]),
    ).toEqual({ w: 1, meanCorrelation: 1, things: 3 });
    expect(
      concordance([
        [1, null],
        [null, 1],
      ]),
    ).toBeNull();
    expect(concordance([[1, 2]])).toBeNull();
    expect(concordance([])).toBeNull();
  });

  test('refuses rows of different length', () => {
    expect(() => concordance([[1], [1, 2]])).toThrow(RangeError);
  });
});
