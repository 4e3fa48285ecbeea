import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectPublished, expectWithin, frozen } from '../reference-case.test-data.ts';
import { payoutCurveCases, stepCurveCases } from './compensation-cases.test-data.ts';
import { anyCurves, attainments, curveOf, risingCurves, usualCurve } from './curves.test-data.ts';
import { payoutAt } from './payout.ts';
import { requireCurve } from './payout-curve.ts';

/** Rounding of a few operations on payouts up to about 1,000. */
const rounding = 1e-9;

describe('payout of a measure', () => {
  test.each(payoutCurveCases)('$id: $title', ({ inputs, expected, tolerance, published }) => {
    const curve = frozen(
      curveOf(inputs.knots, {
        threshold: inputs.thresholdInclusive ? 'inclusive' : 'exclusive',
        tail: inputs.tailSlope ?? 'flat',
        cap: inputs.capPayout,
      }),
    );
    const payoutPercent = inputs.attainments.map((attainment) => payoutAt(curve, attainment));
    expectWithin(payoutPercent, expected.payoutPercent, tolerance);
    expectPublished({ payoutPercent }, published);
    if (expected.payoutAmount === undefined || inputs.targetIncentive === undefined) return;
    const target = inputs.targetIncentive;
    expectWithin(
      payoutPercent.map((payout) => target * payout),
      expected.payoutAmount,
      tolerance,
    );
  });

  test.each(stepCurveCases)('$id: $title', ({ inputs, expected }) => {
    const steps = inputs.steps.map(({ from, payout }) => [from, payout] as const);
    const curve = curveOf(steps, { interpolation: 'step' });
    expect(inputs.attainments.map((attainment) => payoutAt(curve, attainment))).toEqual(
      expected.payoutPercent,
    );
  });

  test('has the check values of the method', () => {
    // method.md 4c: P(.79) = 0, P(.80) = .5, P(.92) = .8, P(1.1) = 1.5, P(1.35) = 2.
    const paid = [0.79, 0.8, 0.92, 1.1, 1.35].map((attainment) => payoutAt(usualCurve, attainment));
    expectWithin(paid, [0, 0.5, 0.8, 1.5, 2], { abs: rounding, rel: 0 });
  });

  test('goes on with the last slope where the plan says so', () => {
    const curve = { ...usualCurve, tail: 'last-slope', cap: null } as const;
    expect(payoutAt(curve, 1.35)).toBeCloseTo(2.75, 9);
    // Steps, a single knot and a falling line have no slope to go on with.
    expect(payoutAt({ ...curve, interpolation: 'step' }, 1.5)).toBe(2);
    expect(payoutAt({ ...curve, knots: [{ attainment: 1, payout: 1 }] }, 1.5)).toBe(1);
    const falling = curveOf(
      [
        [1, 1],
        [1.2, 0.5],
      ],
      { tail: 'last-slope' },
    );
    expect(payoutAt(falling, 1.5)).toBe(0.5);
  });

  test('gives a jump to the later of two knots', () => {
    const curve = curveOf([
      [0.5, 0.5],
      [1, 1],
      [1, 1.5],
    ]);
    expect(payoutAt(curve, 0.75)).toBeCloseTo(0.75, 12);
    expect(payoutAt(curve, 1)).toBe(1.5);
    expect(payoutAt({ ...curve, tail: 'last-slope' }, 2)).toBe(1.5);
  });

  test('lies between nothing and the cap', () => {
    fc.assert(
      fc.property(anyCurves, attainments, (curve, attainment) => {
        const payout = payoutAt(curve, attainment);
        expect(payout).toBeGreaterThanOrEqual(-rounding);
        expect(payout).toBeLessThanOrEqual((curve.cap ?? Infinity) + rounding);
        if (attainment < (curve.knots[0]?.attainment ?? 0)) expect(payout).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  test('is the uncapped payout cut off at the cap', () => {
    fc.assert(
      fc.property(anyCurves, attainments, (curve, attainment) => {
        const uncapped = payoutAt({ ...curve, cap: null }, attainment);
        const payout = payoutAt(curve, attainment);
        expect(Math.abs(payout - Math.min(uncapped, curve.cap ?? Infinity))).toBeLessThan(rounding);
      }),
      { numRuns: 1000 },
    );
  });

  test('never falls where the knots do not', () => {
    fc.assert(
      fc.property(risingCurves, attainments, attainments, (curve, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(payoutAt(curve, high)).toBeGreaterThanOrEqual(payoutAt(curve, low) - rounding);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['no knot', { knots: [] }],
    ['a negative payout', { knots: [{ attainment: 1, payout: -1 }] }],
    [
      'falling attainments',
      {
        knots: [
          { attainment: 1, payout: 1 },
          { attainment: 0.5, payout: 2 },
        ],
      },
    ],
    ['a negative tail', { tail: -1 }],
    ['a cap that is no number', { cap: Number.NaN }],
  ])('refuses %s', (_, wrong) => {
    expect(() => requireCurve({ ...usualCurve, ...wrong })).toThrow(RangeError);
  });

  test('refuses an attainment that is no number', () => {
    expect(() => payoutAt(usualCurve, Number.NaN)).toThrow(RangeError);
  });
});
