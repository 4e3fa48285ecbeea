import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firm, methodInputs, methodPlan, position, withPlan } from '../model.test-data.ts';
import {
  enteredPay,
  payoutOf,
  payTotals,
  pointsCurve,
  statementsOf,
  straightParts,
  weightTotal,
} from '../model.ts';
import { usualPoints } from '../presets.ts';

const workspace = firm('ada', 'ben');

function usualCurve() {
  const built = pointsCurve(usualPoints);
  if (built.kind === 'faults') throw new Error('the usual curve is none');
  return built.curve;
}

describe('totals', () => {
  test('are those of all statements: twice 208,000 (method.md 4c), and nothing for whom pay is not known', () => {
    const [ada] = methodInputs.positions;
    const twice = ada ? [ada, { ...ada, id: 'b', personId: 'ben' }] : [];
    const inputs = { ...methodInputs, positions: [...twice, position('x', { personId: null, base: null })] };
    const totals = payTotals(statementsOf(inputs, workspace, 'plan-1'));
    expect(totals.base).toBe(320_000);
    expect(totals.variable).toBeCloseTo(96_000, 6);
    expect(totals.earned).toBeCloseTo(416_000, 6);
    expect(payTotals([])).toEqual({ base: 0, targetVariable: 0, variable: 0, pool: 0, earned: 0 });
  });

  test('hold the parts of the pool that go to functions', () => {
    const shares = [{ id: 's', positionId: null, functionId: 'service', name: '', share: 1 }];
    const pool = { ...methodPlan.pool, isOn: true, measureId: 'retention', attainment: 1, size: 0.2, shares };
    const totals = payTotals(statementsOf(withPlan({ pool }), workspace, 'plan-1'));
    expect(totals.pool).toBeCloseTo(8000, 6);
    expect(totals.earned).toBeCloseTo(216_000, 6);
  });

  test('of pay as entered leave out what is not known', () => {
    expect(enteredPay(methodInputs.positions)).toEqual({ total: 200_000, share: 0.8 });
    expect(enteredPay([position('x', { base: null })])).toEqual({ total: 0, share: null });
    expect(weightTotal(methodPlan)).toBe(1);
  });
});

describe('the straight parts of a curve', () => {
  test('are those of threshold, target and excellence, to where they are shown', () => {
    const parts = straightParts(usualCurve(), 1.4);
    expect(parts.map(({ from, to }) => [from, to])).toEqual([
      [0, 0.8],
      [0.8, 1],
      [1, 1.2],
      [1.2, 1.4],
    ]);
    expect(parts.map(({ payFrom }) => payFrom)).toEqual([0, 0.5, 1, 2]);
  });

  test('say what the curve pays (method.md 4c: 92 % pays 80 %)', () => {
    expect(payoutOf(usualCurve(), 0.92)).toBeCloseTo(0.8, 12);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1.39, noNaN: true }), (attainment) => {
        const part = straightParts(usualCurve(), 1.4).find(
          ({ from, to }) => attainment >= from && attainment < to,
        );
        const { from = 0, to = 1, payFrom = 0, payTo = 0 } = part ?? {};
        const between = payFrom + ((payTo - payFrom) * (attainment - from)) / (to - from);
        expect(payoutOf(usualCurve(), attainment)).toBeCloseTo(between, 9);
      }),
    );
  });
});
