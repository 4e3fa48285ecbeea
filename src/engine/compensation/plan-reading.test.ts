import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  anyPlans,
  curveOf,
  measureOf,
  planOf,
  straightLine,
  threeAttainments,
  usualCurve,
} from './curves.test-data.ts';
import { planReading } from './plan-reading.ts';
import { planPayout } from './plan-payout.ts';

describe('reading of a plan', () => {
  test('counts measures, the long term, cliffs and the upside', () => {
    const plan = planOf([measureOf(0.6), measureOf(0.4, straightLine, 3), measureOf(0)]);
    // By hand: cliff w P_th = .6 x .5 (method.md 4c); best .6 x 200 % + .4 x 100 %; the line has no end.
    expect(planReading(plan)).toEqual({
      measures: 2,
      smallestWeight: 0.4,
      longShare: 0.4,
      cliffs: [0.3, 0, 0],
      upside: 1.6,
      most: null,
    });
  });

  test('has nothing to say of a plan without measures', () => {
    expect(planReading(planOf([]))).toMatchObject({ measures: 0, smallestWeight: null, upside: 0, most: 0 });
  });

  test('never promises less than the plan pays, where modifiers are stated', () => {
    fc.assert(
      fc.property(anyPlans, threeAttainments, (any, attainments) => {
        const plan = { ...any, modifiers: any.modifiers.filter(({ kind }) => kind === 'stated') };
        const { most } = planReading(plan);
        // Rounding of payouts up to about 1,000.
        expect(planPayout(plan, attainments)).toBeLessThanOrEqual((most ?? Infinity) + 1e-9);
      }),
      { numRuns: 1000 },
    );
  });

  test('caps and modifies in the order of the plan', () => {
    const half = { kind: 'stated', factor: 0.5 } as const;
    const other = (applies: 'after-modifiers' | 'before-modifiers') =>
      planReading(planOf([measureOf(1)], { modifiers: [half], cap: { most: 1.2, applies } })).upside;
    expect([other('after-modifiers'), other('before-modifiers')]).toEqual([1, 0.6]);
    const nothing = planOf([measureOf(1, straightLine)], { modifiers: [{ kind: 'stated', factor: 0 }] });
    expect(planReading(nothing).most).toBe(0);
  });

  test('knows the top of a curve that falls again', () => {
    const hill = curveOf([
      [0, 0],
      [1, 3],
      [2, 1],
    ]);
    expect(planReading(planOf([measureOf(1, hill)]))).toMatchObject({ upside: 1, most: 3 });
    expect(planReading(planOf([measureOf(1, { ...usualCurve, threshold: 'exclusive' })])).upside).toBe(2);
  });
});
