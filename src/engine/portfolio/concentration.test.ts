import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectPublished, expectWithin, frozen } from '../reference-case.test-data.ts';
import { herfindahlCases } from '../reference-cases.test-data.ts';
import { herfindahl, topShare } from './concentration.ts';

const revenues = fc
  .array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 60 })
  .filter((values) => values.some((value) => value > 0));

const rounding = 1e-12;

describe('herfindahl', () => {
  test.each(herfindahlCases)('$id $title', ({ inputs, expected, tolerance, published }) => {
    const got = herfindahl(frozen(inputs.values));
    const named = {
      hhi: got?.hhi ?? null,
      hhiPoints: got?.points ?? null,
      effectiveNumber: got?.effectiveNumber ?? null,
      normalized: got?.normalised ?? null,
    };
    expectWithin(Object.values(named), Object.values(expected), tolerance);
    expectPublished(named, published);
  });

  test('has no answer without values or with a negative one', () => {
    expect(herfindahl([])).toBeNull();
    expect(herfindahl([10, -1])).toBeNull();
    expect(() => herfindahl([Number.NaN])).toThrow(RangeError);
  });

  test('lies between 1/n and 1 and does not depend on the unit or the order', () => {
    fc.assert(
      fc.property(revenues, fc.integer({ min: 1, max: 1000 }), (values, factor) => {
        const got = herfindahl(values)?.hhi ?? Number.NaN;
        expect(got).toBeGreaterThanOrEqual(1 / values.length - rounding);
        expect(got).toBeLessThanOrEqual(1 + rounding);
        expect(herfindahl(values.map((value) => value * factor))?.hhi).toBeCloseTo(got, 12);
        expect(herfindahl(values.toReversed())?.hhi).toBeCloseTo(got, 12);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('top share', () => {
  test('is the share of the largest, whatever their order', () => {
    expect(topShare(frozen([20, 30, 20, 30]), 2)).toBeCloseTo(0.6, 12);
    expect(topShare([20, 30], 0)).toBe(0);
    expect(topShare([20, 30], 5)).toBeCloseTo(1, 12);
    expect(topShare([0], 1)).toBeNull();
    expect(() => topShare([1], 1.5)).toThrow(RangeError);
  });

  test('grows with k to 1', () => {
    fc.assert(
      fc.property(revenues, (values) => {
        const shares = values.map((_, index) => topShare(values, index + 1) ?? Number.NaN);
        shares.slice(1).forEach((share, index) => {
          expect(share).toBeGreaterThanOrEqual((shares[index] ?? Number.NaN) - rounding);
        });
        expect(shares.at(-1)).toBeCloseTo(1, 12);
      }),
      { numRuns: 1000 },
    );
  });
});
