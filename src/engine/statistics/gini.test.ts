import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectPublished, expectWithin, frozen } from '../reference-case.test-data.ts';
import { giniCases } from '../reference-cases.test-data.ts';
import { gini, lorenz } from './gini.ts';

const incomes = fc
  .array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 60 })
  .filter((values) => values.some((value) => value > 0));

const rounding = 1e-9;

describe('gini', () => {
  test.each(giniCases)('$id $title', ({ inputs, expected, tolerance, published }) => {
    const got = gini(frozen(inputs.values));
    const n = inputs.values.length;
    expectWithin(got, expected.gini, tolerance);
    expectWithin(got === null ? null : (got * n) / (n - 1), expected.giniUnbiased, tolerance);
    expectWithin(lorenz(frozen(inputs.values)), expected.lorenz ?? null, tolerance);
    expectPublished({ gini: got }, published);
  });

  test('has no answer without values', () => {
    expect(gini([])).toBeNull();
    expect(lorenz([])).toBeNull();
  });

  test('stays between 0 and 1 - 1/n and does not depend on the unit', () => {
    fc.assert(
      fc.property(incomes, fc.integer({ min: 1, max: 1000 }), (values, factor) => {
        const got = gini(values) ?? Number.NaN;
        expect(got).toBeGreaterThanOrEqual(-rounding);
        expect(got).toBeLessThanOrEqual(1 - 1 / values.length + rounding);
        expect(gini(values.map((value) => value * factor))).toBeCloseTo(got, 9);
      }),
      { numRuns: 1000 },
    );
  });

  test('is twice the area between the Lorenz curve and the diagonal', () => {
    fc.assert(
      fc.property(incomes, (values) => {
        const points = lorenz(values) ?? [];
        const under = points.slice(1).reduce((area, y, index) => area + (y + (points[index] ?? 0)) / 2, 0);
        expect(gini(values)).toBeCloseTo(1 - (2 * under) / values.length, 9);
      }),
      { numRuns: 1000 },
    );
  });
});
