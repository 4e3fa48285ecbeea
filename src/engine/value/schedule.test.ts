import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frozen } from '../reference-case.test-data.ts';
import { schedules } from './customer-case.test-data.ts';
import { activityByYear } from './schedule.ts';

describe('activity by year', () => {
  // By hand: areas of triangles and rectangles.
  test.each([
    ['at once', { startYears: 0, rampYears: 0, durationYears: null }, [1, 1, 1]],
    ['from the middle of a year', { startYears: 1.5, rampYears: 0, durationYears: null }, [0, 0.5, 1]],
    ['with a year of ramp', { startYears: 0.5, rampYears: 1, durationYears: null }, [0.125, 0.875, 1]],
    ['with a long ramp', { startYears: 0, rampYears: 4, durationYears: null }, [0.125, 0.375, 0.625]],
    ['for a year and a half', { startYears: 0.5, rampYears: 0, durationYears: 1.5 }, [0.5, 1, 0]],
    ['ending within its ramp', { startYears: 0, rampYears: 2, durationYears: 1 }, [0.25, 0, 0]],
    ['for no time', { startYears: 1, rampYears: 1, durationYears: 0 }, [0, 0, 0]],
  ])('%s', (_, schedule, parts) => {
    expect(activityByYear(frozen(schedule), 3)).toEqual(parts);
  });

  test('adds up to the duration less half of the ramp, and never leaves 0 to 1', () => {
    fc.assert(
      fc.property(schedules, (schedule) => {
        const parts = activityByYear(schedule, 40);
        for (const part of parts) {
          expect(part).toBeGreaterThanOrEqual(0);
          expect(part).toBeLessThanOrEqual(1);
        }
        const total = parts.reduce((sum, part) => sum + part, 0);
        const run = schedule.durationYears ?? 40 - schedule.startYears;
        const ramp = schedule.rampYears;
        expect(total).toBeCloseTo(run < ramp ? (run * run) / (2 * ramp) : run - ramp / 2, 9);
      }),
      { numRuns: 1000 },
    );
  });

  test('refuses times that are none', () => {
    const schedule = { startYears: 0, rampYears: 0, durationYears: null };
    expect(() => activityByYear({ ...schedule, startYears: -1 }, 3)).toThrow(RangeError);
    expect(() => activityByYear({ ...schedule, rampYears: Infinity }, 3)).toThrow(RangeError);
    expect(() => activityByYear({ ...schedule, durationYears: NaN }, 3)).toThrow(RangeError);
    expect(() => activityByYear(schedule, 2.5)).toThrow(RangeError);
  });
});
