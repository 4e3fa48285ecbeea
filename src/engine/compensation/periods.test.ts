import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { risingCurves, straightLine, usualCurve } from './curves.test-data.ts';
import { payoutAt } from './payout.ts';
import { periodPayout, type PeriodPart } from './periods.ts';

const quarters = (...results: readonly number[]): PeriodPart[] =>
  results.map((result) => ({ result, quota: 10 }));
const once = { kind: 'once' } as const;
const discrete = { kind: 'by-part', catchUp: false } as const;
const catchUp = { kind: 'by-part', catchUp: true } as const;

describe('periods', () => {
  test('pay a year, or three years together, once at the end', () => {
    expect(periodPayout(usualCurve, quarters(5, 15, 11, 11), once)).toEqual({
      attainment: 1.05,
      paid: [0, 0, 0, payoutAt(usualCurve, 1.05)],
      payout: payoutAt(usualCurve, 1.05),
    });
  });

  test('pay every quarter by itself without catch-up', () => {
    // By hand: 0, 200 %, 100 %, 150 % of a quarter each.
    const paid = periodPayout(usualCurve, quarters(5, 12, 10, 11), discrete);
    expect(paid?.paid[0]).toBe(0);
    expect(paid?.payout).toBeCloseTo((2 + 1 + 1.5) / 4, 12);
  });

  test('make up for a poor quarter with catch-up', () => {
    // By hand: nothing, then 100 % of the half year at 100 %, then 3/4 of 100 % less that, then all of it.
    const paid = periodPayout(usualCurve, quarters(5, 15, 10, 10), catchUp);
    expect(paid?.paid).toEqual([0, 0.5, 0.25, 0.25]);
    expect(paid?.payout).toBe(1);
  });

  test('take nothing back when later quarters are poor', () => {
    const paid = periodPayout(usualCurve, quarters(12, 5, 5, 5), catchUp);
    expect(paid?.paid).toEqual([0.5, 0, 0, 0]);
  });

  const parts = fc.array(
    fc.record({ result: fc.integer({ min: 0, max: 200 }), quota: fc.integer({ min: 1, max: 100 }) }),
    { minLength: 1, maxLength: 4 },
  );

  test('with catch-up never pay less than the whole period alone', () => {
    fc.assert(
      fc.property(risingCurves, parts, (curve, some) => {
        const whole = periodPayout(curve, some, once)?.payout ?? Number.NaN;
        // Rounding of payouts up to about 600.
        expect(periodPayout(curve, some, catchUp)?.payout).toBeGreaterThanOrEqual(whole - 1e-9);
      }),
      { numRuns: 1000 },
    );
  });

  test('all pay alike on a straight line with equal quotas', () => {
    const results = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(results, (some) => {
        const paid = [once, discrete].map((period) => periodPayout(straightLine, quarters(...some), period));
        expect(paid[0]?.payout).toBeCloseTo(paid[1]?.payout ?? Number.NaN, 12);
      }),
      { numRuns: 1000 },
    );
  });

  test('have no answer without a quota that is needed', () => {
    const late = [
      { result: 1, quota: 0 },
      { result: 1, quota: 1 },
    ];
    expect(periodPayout(usualCurve, [], once)).toBeNull();
    expect(periodPayout(usualCurve, late, once)?.attainment).toBe(2);
    expect(periodPayout(usualCurve, late, discrete)).toBeNull();
    expect(periodPayout(usualCurve, late, catchUp)).toBeNull();
    expect(() => periodPayout(usualCurve, [{ result: 1, quota: -1 }], once)).toThrow(RangeError);
  });
});
