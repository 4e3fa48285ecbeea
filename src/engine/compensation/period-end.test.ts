import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { straightLine, usualCurve } from './curves.test-data.ts';
import { pushIncentive } from './period-end.ts';

describe('period end', () => {
  test('pays to push a deal from the cap, and to pull one towards the accelerator', () => {
    // By hand: nothing at the cap now, slope 5 next; slope 5 now against slope 2.5 next.
    expect(pushIncentive(usualCurve, { now: 1.2, next: 1, deal: 0.1 })).toMatchObject({ bookedNow: 0 });
    expect(pushIncentive(usualCurve, { now: 1.2, next: 1, deal: 0.1 }).rateDifference).toBeCloseTo(5, 9);
    expect(pushIncentive(usualCurve, { now: 1, next: 0.85, deal: 0.1 }).gain).toBeCloseTo(-0.25, 9);
  });

  test('gives no reason on a straight line through nothing', () => {
    const attainment = fc.integer({ min: 0, max: 300 }).map((points) => points / 100);
    fc.assert(
      fc.property(attainment, attainment, (now, next) => {
        expect(pushIncentive(straightLine, { now, next, deal: 0.1 }).gain).toBeCloseTo(0, 12);
      }),
      { numRuns: 1000 },
    );
  });

  test('refuses a deal of nothing', () => {
    expect(() => pushIncentive(usualCurve, { now: 1, next: 1, deal: 0 })).toThrow(RangeError);
  });
});
