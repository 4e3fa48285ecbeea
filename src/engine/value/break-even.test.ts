import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { netPresentValue } from '../finance/net-present-value.ts';
import { breakEven } from './break-even.ts';

const unit = { from: 0, to: 1, current: 0.6 };

describe('break-even of an assumption', () => {
  test('of a straight line is exact', () => {
    // By hand: 205 / 500.
    expect(breakEven((adoption) => 500 * adoption - 205, unit)).toEqual({
      kind: 'at',
      value: 0.41,
      holds: 'above',
      all: [0.41],
    });
    expect(breakEven((cost) => 30 - 40 * cost, unit)).toMatchObject({ value: 0.75, holds: 'below' });
  });

  test('says when there is none in the range', () => {
    expect(breakEven((x) => x + 1, unit)).toEqual({ kind: 'always' });
    expect(breakEven((x) => x - 2, unit)).toEqual({ kind: 'never' });
    expect(breakEven(() => 0, unit)).toEqual({ kind: 'always' });
    expect(breakEven((x) => x * x + 0.1, unit)).toEqual({ kind: 'always' });
    // At the very ends: zero holds.
    expect(breakEven((x) => x, unit)).toEqual({ kind: 'always' });
    expect(breakEven((x) => x - 1, unit)).toMatchObject({ kind: 'at', value: 1, holds: 'above' });
  });

  test('of a curve is found by halving', () => {
    const root = breakEven((x) => x * x - 0.5, unit);
    expect(root).toMatchObject({ kind: 'at', holds: 'above' });
    if (root.kind === 'at') expect(root.value).toBeCloseTo(Math.SQRT1_2, 14);
    // 60 now for 100 in two years pays up to a rate of sqrt(100 / 60) - 1.
    const rate = breakEven((r) => netPresentValue(r, [-60, 0, 100], 'start'), unit);
    expect(rate).toMatchObject({ kind: 'at', holds: 'below' });
    if (rate.kind === 'at') expect(rate.value).toBeCloseTo(Math.sqrt(100 / 60) - 1, 12);
  });

  test('of several takes the nearest to where we are', () => {
    // (x - 0.2) (x - 0.9) is not negative up to 0.2 and from 0.9.
    const balance = (x: number) => (x - 0.2) * (x - 0.9);
    const high = breakEven(balance, { ...unit, current: 0.8 });
    const low = breakEven(balance, { ...unit, current: 0.3 });
    expect(high).toMatchObject({ kind: 'at', holds: 'above' });
    expect(low).toMatchObject({ kind: 'at', holds: 'below' });
    if (high.kind === 'at' && low.kind === 'at') {
      expect(high.all.map((value) => Number(value.toFixed(12)))).toEqual([0.2, 0.9]);
      expect(high.all).toEqual(low.all);
      expect(high.value).toBe(high.all[1]);
      expect(low.value).toBe(low.all[0]);
    }
  });

  test('makes any line and any rising curve nothing', () => {
    const coefficient = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(coefficient, coefficient, fc.boolean(), (slope, constant, curved) => {
        const balance = (x: number) => constant + slope * (curved ? x ** 3 : x);
        const found = breakEven(balance, { from: -2, to: 3, current: 1 });
        if (found.kind !== 'at') {
          const holds = [-2, 3].map((end) => balance(end) >= 0);
          expect(holds).toEqual(found.kind === 'always' ? [true, true] : [false, false]);
        } else {
          expect(Math.abs(balance(found.value))).toBeLessThan(1e-9 * (Math.abs(slope) + 1));
          expect(found.holds).toBe(slope > 0 ? 'above' : 'below');
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('refuses an empty range and a balance that is none', () => {
    expect(() => breakEven((x) => x, { from: 1, to: 1, current: 1 })).toThrow(RangeError);
    expect(() => breakEven((x) => x, { from: 0, to: Infinity, current: 1 })).toThrow(RangeError);
    expect(() => breakEven((x) => x, { from: 0, to: 1, current: NaN })).toThrow(RangeError);
    expect(() => breakEven((x) => 1 / x, unit)).toThrow(RangeError);
  });
});
