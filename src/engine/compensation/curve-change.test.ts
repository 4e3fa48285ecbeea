import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withAccelerator, withExcellence } from './curve-change.ts';
import { attainments, straightLine, usualCurve } from './curves.test-data.ts';
import { payoutAt } from './payout.ts';

describe('a changed curve', () => {
  test('pays the accelerator above target and as before below', () => {
    const curve = withAccelerator(usualCurve, 3);
    // By hand: 1 + 3 x 0.1 and 1 + 3 x 0.2.
    expect(payoutAt(curve, 1.1)).toBeCloseTo(1.3, 12);
    expect(payoutAt(curve, 1.2)).toBeCloseTo(1.6, 12);
    expect(payoutAt(curve, 0.92)).toBeCloseTo(payoutAt(usualCurve, 0.92), 12);
    expect(payoutAt(withAccelerator(straightLine, 3), 2)).toBe(4);
    expect(payoutAt(withAccelerator({ ...straightLine, tail: 'flat' }, 3), 2)).toBe(4);
  });

  test('reaches excellence elsewhere', () => {
    expect(payoutAt(withExcellence(usualCurve, 1.4), 1.2)).toBeCloseTo(1.5, 12);
    const single = { ...usualCurve, knots: [{ attainment: 1, payout: 1 }] };
    expect(withExcellence(single, 1.1).knots).toEqual([{ attainment: 1.1, payout: 1 }]);
  });

  test('pays more with a steeper accelerator and less with excellence further away', () => {
    const slopes = fc.integer({ min: 0, max: 500 }).map((points) => points / 100);
    const ends = fc.integer({ min: 101, max: 200 }).map((points) => points / 100);
    fc.assert(
      fc.property(slopes, slopes, ends, ends, attainments, (s, t, e, f, attainment) => {
        const accelerated = (slope: number) => payoutAt(withAccelerator(usualCurve, slope), attainment);
        const reaching = (end: number) => payoutAt(withExcellence(usualCurve, end), attainment);
        // Rounding of payouts up to 2.
        const rounding = 1e-12;
        expect(accelerated(Math.max(s, t))).toBeGreaterThanOrEqual(accelerated(Math.min(s, t)) - rounding);
        expect(reaching(Math.max(e, f))).toBeLessThanOrEqual(reaching(Math.min(e, f)) + rounding);
      }),
      { numRuns: 1000 },
    );
  });

  test('refuses a slope below nothing and excellence before target', () => {
    expect(() => withAccelerator(usualCurve, -1)).toThrow(RangeError);
    expect(() => withExcellence(usualCurve, 1)).toThrow(RangeError);
  });
});
