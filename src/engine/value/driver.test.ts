import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frozen } from '../reference-case.test-data.ts';
import { drivers } from './customer-case.test-data.ts';
import { baselineValue, driverYears, type ValueDriver } from './driver.ts';

const driver: ValueDriver = {
  fullYear: 48_000,
  schedule: { startYears: 0, rampYears: 1, durationYears: null },
  confidence: 0.75,
  attribution: 0.5,
  status: 'agreed',
};

describe('a driver', () => {
  test('is worth baseline times change times value of a unit', () => {
    // By hand: 8,000 hours less 15 % at 40 each.
    expect(baselineValue({ baseline: 8000, change: 0.15, valuePerUnit: 40 })).toBeCloseTo(48_000, 9);
    expect(() => baselineValue({ baseline: 1e300, change: 1e10, valuePerUnit: 1 })).toThrow(RangeError);
  });

  test('counts with its confidence and the part that is ours', () => {
    // By hand: half of the first year, then 48,000 x 0.75 x 0.5 = 18,000.
    expect(driverYears(frozen(driver), 3, 'full')).toEqual({
      gross: [24_000, 48_000, 48_000],
      weighted: [9000, 18_000, 18_000],
    });
  });

  test('counts in full where it is a disadvantage, unless asked otherwise', () => {
    const burden = { ...driver, fullYear: -1000, schedule: { ...driver.schedule, rampYears: 0 } };
    expect(driverYears(burden, 1, 'full').weighted).toEqual([-1000]);
    expect(driverYears(burden, 1, 'weighted').weighted).toEqual([-375]);
  });

  test('never counts for more than it is stated', () => {
    fc.assert(
      fc.property(drivers, fc.constantFrom('full', 'weighted'), (any, disbenefits) => {
        const { gross, weighted } = driverYears(any, 8, disbenefits);
        weighted.forEach((value, year) => {
          expect(Math.abs(value)).toBeLessThanOrEqual(Math.abs(gross[year] ?? 0));
        });
      }),
      { numRuns: 1000 },
    );
  });
});
