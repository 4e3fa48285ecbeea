import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectWithin } from '../reference-case.test-data.ts';
import { mboCases } from './compensation-cases.test-data.ts';
import { milestoneCurve, milestonePayout, scoreAchieved } from './milestones.ts';
import { payoutAt } from './payout.ts';

const variants = ['prorated', 'all-or-nothing', 'uncapped'] as const;

describe('milestones', () => {
  test.each(mboCases)('$id: $title', ({ inputs, expected, tolerance }) => {
    const paid = variants.map((variant) => inputs.targetBonus * milestonePayout(inputs.objectives, variant));
    expectWithin(paid, [expected.prorated, expected.allOrNothing, expected.uncapped], tolerance);
  });

  test('pay a single objective by their curve', () => {
    const achievements = fc.integer({ min: 0, max: 300 }).map((points) => points / 100);
    fc.assert(
      fc.property(fc.constantFrom(...variants), achievements, (variant, achieved) => {
        const payout = milestonePayout([{ weight: 1, achieved }], variant);
        expect(payoutAt(milestoneCurve(variant), achieved)).toBeCloseTo(payout, 12);
      }),
      { numRuns: 1000 },
    );
  });

  test('take a score of 4 as fully achieved', () => {
    expect([0, 3, 4].map(scoreAchieved)).toEqual([0, 0.75, 1]);
    expect(() => scoreAchieved(5)).toThrow(RangeError);
    expect(() => milestonePayout([{ weight: 1, achieved: -1 }], 'prorated')).toThrow(RangeError);
  });
});
