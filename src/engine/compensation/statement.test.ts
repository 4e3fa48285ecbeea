import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPlans, measureOf, planOf, threeAttainments, usualCurve } from './curves.test-data.ts';
import type { MeasureResult } from './measure-outcome.ts';
import { payMix } from './pay-mix.ts';
import { planPayout } from './plan-payout.ts';
import { statement } from './statement.ts';

const reached = (...attainments: readonly number[]): MeasureResult[] =>
  attainments.map((attainment) => ({ kind: 'attainment', attainment }));

describe('statement', () => {
  test('has the check value of the method', () => {
    // method.md 4c: TTC 200k, b = .8, factor 1.20 -> incentive 48k, pay 208k.
    const { base, targetVariable } = payMix(200_000, 0.8);
    const plan = planOf([measureOf(0.5), measureOf(0.25), measureOf(0.25)]);
    const paid = statement(plan, targetVariable, reached(1.1, 0.92, 1));
    expect(paid.kind === 'statement' && paid.variable).toBeCloseTo(48_000, 6);
    expect(paid.kind === 'statement' && base + paid.variable).toBeCloseTo(208_000, 6);
  });

  test('names what gates, modifiers and the cap take and add', () => {
    const plan = planOf([measureOf(0.5), measureOf(0.5)], {
      gates: [{ measure: 0, atLeast: 1.3, inclusive: false, closes: [1] }],
      modifiers: [{ kind: 'stated', factor: 2 }],
      cap: { most: 1.5, applies: 'after-modifiers' },
    });
    // By hand: 100 and 50, the second is taken by the gate, then doubled, then cut to 150.
    expect(statement(plan, 100, reached(1.3, 1))).toMatchObject({
      lines: [
        { kind: 'measure', measure: 0, attainment: 1.3, payout: 2, amount: 100 },
        { kind: 'measure', measure: 1, attainment: 1, payout: 1, amount: 50 },
        { kind: 'gate', gate: 0, measure: 1, amount: -50 },
        { kind: 'modifier', modifier: 0, factor: 2, amount: 100 },
        { kind: 'cap', amount: -50 },
      ],
      factor: 1.5,
      variable: 150,
    });
  });

  test('sums to what the plan pays', () => {
    fc.assert(
      fc.property(anyPlans, threeAttainments, (plan, attainments) => {
        const paid = statement(plan, 1000, reached(...attainments));
        const sum =
          paid.kind === 'statement' ? paid.lines.reduce((total, { amount }) => total + amount, 0) : NaN;
        // Rounding of amounts up to a million.
        expect(Math.abs(sum - 1000 * planPayout(plan, attainments))).toBeLessThan(1e-6);
        expect(paid.kind === 'statement' && paid.factor).toBeCloseTo(planPayout(plan, attainments), 9);
      }),
      { numRuns: 1000 },
    );
  });

  test('takes quarters and objectives', () => {
    const quarterly = { ...measureOf(0.5), period: { kind: 'by-part', catchUp: false } } as const;
    const paid = statement(planOf([quarterly, measureOf(0.5)]), 1000, [
      {
        kind: 'parts',
        parts: [
          { result: 5, quota: 10 },
          { result: 12, quota: 10 },
        ],
      },
      {
        kind: 'objectives',
        objectives: [
          { weight: 0.5, achieved: 1.2 },
          { weight: 0.5, achieved: 0.6 },
        ],
        variant: 'prorated',
      },
    ]);
    // By hand: half of 0 and 200 %; half of 100 % and 60 %.
    expect(paid).toMatchObject({
      lines: [
        { attainment: 0.85, payout: 1, amount: 500 },
        { attainment: 0.9, payout: 0.8, amount: 400 },
      ],
      variable: 900,
    });
  });

  test('says why there is none', () => {
    expect(statement(planOf([measureOf(0.9)]), 1, reached(1))).toEqual({
      kind: 'issue',
      issue: { kind: 'weights', total: 0.9 },
    });
    const results: MeasureResult[] = [{ kind: 'parts', parts: [{ result: 1, quota: 0 }] }];
    expect(statement(planOf([measureOf(1)]), 1, results)).toEqual({ kind: 'no-quota', measure: 0 });
  });

  test('refuses results that do not fit and a negative target', () => {
    const plan = planOf([measureOf(1, usualCurve)]);
    expect(() => statement(plan, 1, [])).toThrow(RangeError);
    expect(() => statement(plan, -1, reached(1))).toThrow(RangeError);
  });
});
