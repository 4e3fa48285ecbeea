import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectPublished, expectWithin } from '../reference-case.test-data.ts';
import { bilinearCases, linkageCases, relativePerformanceCases } from './compensation-cases.test-data.ts';
import { curveOf } from './curves.test-data.ts';
import { linkedPayout, matrixPayout, relativePayout, type PerformanceMatrix } from './performance-matrix.ts';

const matrix: PerformanceMatrix = {
  rows: [0.8, 1, 1.2],
  columns: [0.9, 1],
  payouts: [
    [0.2, 0.5],
    [0.6, 1],
    [1, 2],
  ],
};

describe('performance matrix', () => {
  test.each(bilinearCases)('$id: $title', ({ inputs, expected, tolerance }) => {
    const { x, payoutAtX0, payoutAtX1 } = inputs;
    const along = { rows: [0, 1], columns: [0], payouts: [[payoutAtX0], [payoutAtX1]] };
    expectWithin(matrixPayout(along, x, 0), expected.payout, tolerance);
    const across = { rows: [0], columns: [0, 1], payouts: [[payoutAtX0, payoutAtX1]] };
    expectWithin(matrixPayout(across, 0, x), expected.payout, tolerance);
  });

  test('has the mean of four cells in their middle, nothing below and the last beyond', () => {
    expect(matrixPayout(matrix, 0.9, 0.95)).toBeCloseTo((0.2 + 0.5 + 0.6 + 1) / 4, 12);
    expect(matrixPayout(matrix, 0.79, 1)).toBe(0);
    expect(matrixPayout(matrix, 1, 0.8)).toBe(0);
    expect(matrixPayout(matrix, 5, 5)).toBe(2);
  });

  test('is the product of two curves where its cells are products', () => {
    const places = fc.integer({ min: 0, max: 100 }).map((points) => points / 100);
    const product = {
      rows: [0, 1],
      columns: [0, 1],
      payouts: [
        [0, 0],
        [0, 1],
      ],
    };
    fc.assert(
      fc.property(places, places, (x, y) => {
        expect(matrixPayout(product, x, y)).toBeCloseTo(x * y, 12);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    { rows: [] },
    { rows: [1, 1, 2] },
    { columns: [0.9, Number.NaN] },
    { payouts: [[1, 1], [1, 1], [1]] },
    { payouts: [[1, 1]] },
  ])('refuses %o', (wrong) => {
    expect(() => matrixPayout({ ...matrix, ...wrong }, 1, 1)).toThrow(RangeError);
  });
});

describe('linked measures', () => {
  test.each(linkageCases)('$id: $title', ({ inputs, expected, tolerance }) => {
    const curve = curveOf(inputs.knots, { cap: inputs.cap });
    const paid = inputs.pairs.map(([a, b]) => inputs.targetIncentive * linkedPayout([curve, a], [curve, b]));
    expectWithin(paid, expected.payout, tolerance);
  });
});

describe('relative performance', () => {
  test.each(relativePerformanceCases)('$id: $title', ({ inputs, expected, tolerance, published }) => {
    const { actual, benchmark, cap, roundToWholePercent, targetUnits } = inputs;
    const paid = relativePayout(actual, benchmark, { cap, wholePercent: roundToWholePercent });
    const units = targetUnits * (paid?.applied ?? Number.NaN);
    expectWithin(
      [paid?.raw, paid?.applied, units],
      [expected.rawPercent, expected.appliedPercent, expected.units],
      tolerance,
    );
    expectPublished({ units }, published);
  });

  test('pays nothing for a collapse and has no answer without a benchmark', () => {
    expect(relativePayout(-1, 0.2, { cap: null, wholePercent: false })?.applied).toBe(0);
    expect(relativePayout(0.5, 0, { cap: null, wholePercent: false })).toBeNull();
    expect(() => relativePayout(0.5, 0.2, { cap: -1, wholePercent: false })).toThrow(RangeError);
  });
});
