import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween } from './days-between.ts';
import { overdueDays } from './overdue-days.ts';
import { rhythmGap } from './rhythm-gap.ts';

describe('days between two dates', () => {
  test.each([
    // ISO 8601 day of the year: 2028 has a 29th of February, 2026 and 2100 have none.
    ['2028-02-28', '2028-03-01', 2],
    ['2026-02-28', '2026-03-01', 1],
    ['2100-02-28', '2100-03-01', 1],
    ['2026-01-01', '2027-01-01', 365],
    ['2026-03-28', '2026-03-30', 2],
    ['2026-05-01', '2026-04-30', -1],
  ])('%s to %s: %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  test('refuse what is no day', () => {
    for (const bad of ['2026-02-30', '2026-13-01', '', 'yesterday'])
      expect(() => daysBetween(bad, '2026-01-01')).toThrow(RangeError);
  });

  test('add up', () => {
    const day = fc
      .integer({ min: 0, max: 60_000 })
      .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, day, (a, b, c) => {
        expect(daysBetween(a, b) + daysBetween(b, c)).toBe(daysBetween(a, c));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a rhythm', () => {
  test('is over when more days have passed than 365 by the contacts a year', () => {
    expect(overdueDays(100, 12)).toBeCloseTo(100 - 365 / 12, 12);
    expect(overdueDays(365, 1)).toBe(0);
    expect(overdueDays(10, 12)).toBeLessThan(0);
  });

  test('has a gap of what is lacking (method.md, 5a, FreqGap = max(0, 1 − f / f*))', () => {
    expect(rhythmGap(1, 4)).toBe(0.75);
    expect(rhythmGap(0, 4)).toBe(1);
    expect(rhythmGap(9, 4)).toBe(0);
  });

  test('refuses what is none', () => {
    expect(() => overdueDays(1, 0)).toThrow(RangeError);
    expect(() => overdueDays(NaN, 1)).toThrow(RangeError);
    expect(() => rhythmGap(1, 0)).toThrow(RangeError);
    expect(() => rhythmGap(-1, 1)).toThrow(RangeError);
  });
});
