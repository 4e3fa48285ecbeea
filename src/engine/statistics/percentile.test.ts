import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectWithin, frozen } from '../reference-case.test-data.ts';
import { percentileCases } from '../reference-cases.test-data.ts';
import { percentile, percentileOfSorted } from './percentile.ts';

const values = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 40 });
const fraction = fc.double({ min: 0, max: 1, noNaN: true });

describe('percentile', () => {
  test.each(percentileCases)('$id $title', ({ inputs, expected, tolerance }) => {
    const got = inputs.ks.map((k) => percentile(frozen(inputs.values), k));
    expectWithin(got, expected.type7, tolerance);
  });

  test('lies between the smallest and the largest and rises with k', () => {
    fc.assert(
      fc.property(values, fraction, fraction, (list, a, b) => {
        const low = percentile(list, Math.min(a, b)) ?? Number.NaN;
        const high = percentile(list, Math.max(a, b)) ?? Number.NaN;
        const rounding = 1e-6;
        expect(low).toBeGreaterThanOrEqual(Math.min(...list) - rounding);
        expect(high).toBeLessThanOrEqual(Math.max(...list) + rounding);
        expect(high).toBeGreaterThanOrEqual(low - rounding);
      }),
      { numRuns: 1000 },
    );
  });

  test('refuses a fraction outside 0 to 1 and values that are not finite', () => {
    expect(() => percentile([1], 1.1)).toThrow(RangeError);
    expect(() => percentile([1], Number.NaN)).toThrow(RangeError);
    expect(() => percentile([1, Number.NaN], 0.5)).toThrow(RangeError);
  });
});

describe('percentile of sorted values', () => {
  test('is that of the same values in any order', () => {
    fc.assert(
      fc.property(values, fraction, (list, k) => {
        const sorted = Float64Array.from(list).sort();
        // As a difference, because 0 and -0 are the same percentile.
        expect(Math.abs(percentileOfSorted(sorted, k) - (percentile(list, k) ?? NaN))).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  test('needs values and a fraction', () => {
    expect(() => percentileOfSorted(new Float64Array(0), 0.5)).toThrow(RangeError);
    expect(() => percentileOfSorted(Float64Array.of(1), 1.5)).toThrow(RangeError);
  });
});
