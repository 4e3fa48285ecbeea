import { describe, expect, test } from 'vitest';
import { curveOf, measureOf, planOf, straightLine, usualCurve } from './curves.test-data.ts';
import { paidUnder, planScan } from './plan-scan.ts';

/** The cap is found by halving, and jumps are looked at from a billionth aside. */
const digits = 6;

describe('scan of a plan', () => {
  test('finds where the cap on the whole begins to bind', () => {
    // By hand: .5 x P + .5 = 1.25 at P = 1.5, which is at 110 %.
    const plan = planOf([measureOf(0.5), measureOf(0.5)], {
      cap: { most: 1.25, applies: 'after-modifiers' },
    });
    const scan = planScan(plan, 0, { attainments: [1, 1], to: 2 });
    expect(scan.planCapFrom).toBeCloseTo(1.1, digits);
    expect(scan.measureCapFrom).toBe(1.2);
    expect(scan.regions.map(({ kind }) => kind)).toEqual(['level', 'rising', 'level']);
    expect(scan.regions[1]?.to).toBeCloseTo(1.1, digits);
    expect(planScan({ ...plan, cap: null }, 0, { attainments: [1, 1], to: 2 }).planCapFrom).toBeNull();
  });

  test('finds a cap that always binds', () => {
    const plan = planOf([measureOf(0.5, straightLine), measureOf(0.5)], {
      cap: { most: 0.25, applies: 'before-modifiers' },
    });
    const scan = planScan(plan, 0, { attainments: [1, 1], to: 1 });
    expect(scan).toMatchObject({ planCapFrom: 0, measureCapFrom: null });
    expect(scan.regions.map(({ kind }) => kind)).toEqual(['level']);
  });

  test('finds the jump of a gate and of a modifier', () => {
    const steps = curveOf(
      [
        [0, 0.5],
        [0.9, 1],
      ],
      { interpolation: 'step' },
    );
    const plan = planOf([measureOf(1), measureOf(0)], {
      gates: [{ measure: 1, atLeast: 0.7, inclusive: false, closes: 'all' }],
      modifiers: [{ kind: 'measure', measure: 1, curve: steps }],
    });
    const { jumps } = planScan(plan, 1, { attainments: [1, 1], to: 1.5 });
    expect(jumps.map(({ at }) => at)).toEqual([0.7, 0.9]);
    expect(jumps.map(({ size }) => size)).toEqual([0.5, 0.5]);
  });

  test('finds pay that falls although results rise', () => {
    // A modifier of 2 - a makes a (2 - a), which falls from a = 1.
    const falling = curveOf([
      [0, 2],
      [2, 0],
    ]);
    const plan = planOf([measureOf(1, straightLine)], {
      modifiers: [{ kind: 'measure', measure: 0, curve: falling }],
    });
    const fall = planScan(plan, 0, { attainments: [1], to: 2 }).regions.find(
      ({ kind }) => kind === 'falling',
    );
    expect(fall?.from).toBeCloseTo(1, 3);
    expect(fall?.payFrom).toBeCloseTo(1, digits);
    expect(fall?.to).toBe(2);
  });

  test('refuses a measure that does not exist and attainments that do not fit', () => {
    const plan = planOf([measureOf(1, usualCurve)]);
    expect(() => planScan(plan, 1, { attainments: [1], to: 2 })).toThrow(RangeError);
    expect(() => planScan(plan, 0, { attainments: [], to: 2 })).toThrow(RangeError);
  });

  test('names who is paid under a floor', () => {
    expect(paidUnder(90, [95, 80, 90])).toEqual([1]);
    expect(() => paidUnder(Number.NaN, [])).toThrow(RangeError);
  });
});
