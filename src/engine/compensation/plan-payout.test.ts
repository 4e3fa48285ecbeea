import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectWithin } from '../reference-case.test-data.ts';
import { gateCases, modifierCases } from './compensation-cases.test-data.ts';
import {
  anyPlans,
  curveOf,
  measureOf,
  planOf,
  straightLine,
  threeAttainments,
  usualCurve,
} from './curves.test-data.ts';
import { linkedPayout } from './performance-matrix.ts';
import { planIssue, requirePlan } from './plan.ts';
import { marginalPay, planPayout } from './plan-payout.ts';

/** Rounding of payouts up to about 1,000. */
const rounding = 1e-9;

describe('payout of a plan', () => {
  test.each(gateCases)('$id: $title', ({ inputs, expected, tolerance }) => {
    // Measure A is the gate and pays nothing itself.
    const plan = planOf([measureOf(0), measureOf(1, curveOf(inputs.knots, { cap: inputs.cap }))], {
      gates: [{ measure: 0, atLeast: inputs.gateThreshold, inclusive: inputs.gateInclusive, closes: [1] }],
    });
    const payout = planPayout(plan, [inputs.gateAttainment, inputs.measureAttainment]);
    expectWithin(inputs.targetIncentive * payout, expected.payout, tolerance);
  });

  test.each(modifierCases)('$id: $title', ({ inputs, expected, tolerance }) => {
    const paid = (applies: 'before-modifiers' | 'after-modifiers') => {
      const plan = planOf([measureOf(1, curveOf(inputs.knots))], {
        modifiers: [{ kind: 'stated', factor: inputs.modifier }],
        cap: { most: inputs.cap, applies },
      });
      return inputs.targetIncentive * planPayout(plan, [inputs.attainment]);
    };
    expectWithin(
      [paid('before-modifiers'), paid('after-modifiers')],
      [expected.capBeforeModifier, expected.capAfterModifier],
      tolerance,
    );
  });

  test('has the check value of the method', () => {
    // method.md 4c: weights .5/.25/.25 at 1.10/.92/1.00 -> factor 1.20.
    const plan = planOf([measureOf(0.5), measureOf(0.25), measureOf(0.25)]);
    expect(planPayout(plan, [1.1, 0.92, 1])).toBeCloseTo(1.2, 12);
  });

  test('multiplies by the curve of a measure as a linkage does', () => {
    const plan = planOf([measureOf(1), measureOf(0)], {
      modifiers: [{ kind: 'measure', measure: 1, curve: usualCurve }],
    });
    fc.assert(
      fc.property(threeAttainments, ([a = 0, b = 0]) => {
        const linked = linkedPayout([usualCurve, a], [usualCurve, b]);
        expect(Math.abs(planPayout(plan, [a, b]) - linked)).toBeLessThan(rounding);
      }),
      { numRuns: 1000 },
    );
  });

  test('pays less with a gate or a cap than without', () => {
    fc.assert(
      fc.property(anyPlans, threeAttainments, (plan, attainments) => {
        const payout = planPayout(plan, attainments);
        const free = planPayout({ ...plan, gates: [], cap: null }, attainments);
        expect(payout).toBeGreaterThanOrEqual(-rounding);
        expect(payout).toBeLessThanOrEqual(free + rounding);
      }),
      { numRuns: 1000 },
    );
  });

  test('tells what one more point of each measure pays', () => {
    // By hand: slope 5 above target times 0.5; slope 1 times 0.5; at the threshold the jump of 0.5 and a slope of 2.5.
    const plan = planOf([measureOf(0.5), measureOf(0.5, straightLine)]);
    const [steep, straight] = marginalPay(plan, [1, 1]);
    expect(steep).toBeCloseTo(0.025, 12);
    expect(straight).toBeCloseTo(0.005, 12);
    expect(marginalPay(plan, [0.795, 1])[0]).toBeCloseTo(0.5 * (0.5 + 2.5 * 0.005), 12);
  });

  test('refuses attainments that do not fit', () => {
    expect(() => planPayout(planOf([measureOf(1)]), [])).toThrow(RangeError);
    expect(() => planPayout(planOf([measureOf(1)]), [Number.NaN])).toThrow(RangeError);
  });
});

describe('a plan', () => {
  test('says why it cannot be paid out', () => {
    expect(planIssue(planOf([]))).toEqual({ kind: 'no-measures' });
    expect(planIssue(planOf([measureOf(0.5)]))).toEqual({ kind: 'weights', total: 0.5 });
    expect(planIssue(planOf([measureOf(1)]))).toBeNull();
  });

  test.each([
    planOf([measureOf(-1)]),
    planOf([measureOf(1, usualCurve, 0)]),
    planOf([measureOf(1)], { gates: [{ measure: 0, atLeast: 1, inclusive: true, closes: [1] }] }),
    planOf([measureOf(1)], { modifiers: [{ kind: 'measure', measure: 1, curve: usualCurve }] }),
    planOf([measureOf(1)], { modifiers: [{ kind: 'stated', factor: -1 }] }),
    planOf([measureOf(1)], { cap: { most: Number.NaN, applies: 'after-modifiers' } }),
  ])('refuses what nobody can mean: %#', (plan) => {
    expect(() => requirePlan(plan)).toThrow(RangeError);
  });
});
