import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectWithin, frozen } from '../reference-case.test-data.ts';
import { whaleCases } from '../reference-cases.test-data.ts';
import { whaleCurve } from './whale-curve.ts';

describe('whale curve', () => {
  test.each(whaleCases)('$id $title', ({ inputs, expected, tolerance }) => {
    const got = whaleCurve(frozen(inputs.profits));
    expectWithin(
      got.order.map((index) => inputs.profits[index]),
      expected.sorted,
      tolerance,
    );
    expectWithin(got.cumulative, expected.cumulative, tolerance);
    expectWithin(got.total, expected.total, tolerance);
    expectWithin(got.peak, expected.peak, tolerance);
    expectWithin(got.peakCount, expected.peakCount, tolerance);
    expectWithin(got.erosion, expected.erosion, tolerance);
    expectWithin(got.cumulativePercent, expected.cumulativePercent, tolerance);
    expectWithin(got.peakPercentOfTotal, expected.peakPercentOfTotal, tolerance);
    expectWithin(got.profitableCount, expected.profitableCount, tolerance);
    expectWithin(got.unprofitableCount, expected.unprofitableCount, tolerance);
  });

  test('agrees with the ten accounts of the portfolio chapter', () => {
    // By hand: 1,900 of profits against 900 of losses is a peak of 190 % and an erosion of 90 points.
    const got = whaleCurve([900, 500, 300, 150, 50, 0, -100, -150, -250, -400]);
    expect(got.peakPercentOfTotal).toBeCloseTo(190, 9);
    expect((100 * got.erosion) / got.total).toBeCloseTo(90, 9);
  });

  test('of nothing is empty', () => {
    expect(whaleCurve([])).toEqual({
      order: [],
      cumulative: [],
      total: 0,
      peak: 0,
      peakCount: 0,
      erosion: 0,
      cumulativePercent: null,
      peakPercentOfTotal: null,
      profitableCount: 0,
      unprofitableCount: 0,
    });
  });

  test('refuses a profit that is not finite', () => {
    expect(() => whaleCurve([Infinity])).toThrow(RangeError);
  });

  test('rises to the sum of the positive profits, ends at the total and keeps the order of equals', () => {
    const lists = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { maxLength: 80 });
    fc.assert(
      fc.property(lists, (profits) => {
        const got = whaleCurve(profits);
        const positive = profits.filter((profit) => profit > 0).reduce((total, profit) => total + profit, 0);
        expect(got.peak).toBe(positive);
        expect(got.peak).toBe(Math.max(0, ...got.cumulative));
        expect(got.cumulative.at(-1) ?? 0).toBe(got.total);
        expect(got.total).toBe(profits.reduce((total, profit) => total + profit, 0));
        expect(got.erosion).toBe(got.peak - got.total);
        expect(got.order.toSorted((a, b) => a - b)).toEqual(profits.map((_, index) => index));
        got.order.slice(1).forEach((index, place) => {
          const before = got.order[place] ?? 0;
          const fall = (profits[before] ?? 0) - (profits[index] ?? 0);
          expect(fall > 0 || (fall === 0 && before < index)).toBe(true);
        });
      }),
      { numRuns: 1000 },
    );
  });
});
