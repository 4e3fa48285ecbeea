import { describe, expect, test } from 'vitest';
import { expectWithin } from '../reference-case.test-data.ts';
import { multiMeasureCases, multiMeasureOrderCases } from './compensation-cases.test-data.ts';
import { curveOf, usualCurve } from './curves.test-data.ts';
import { curveThenWeight, weightSum, weightThenCurve } from './multi-measure.ts';

describe('several measures', () => {
  test.each(multiMeasureCases)('$id: $title', ({ inputs, expected, tolerance }) => {
    const measures = inputs.measures.map((one) => ({ ...one, curve: curveOf(one.knots, { cap: one.cap }) }));
    const { payouts, payout } = curveThenWeight(measures);
    expectWithin(payouts, expected.perMeasurePercent, tolerance);
    expectWithin(
      [payout, inputs.targetIncentive * payout],
      [expected.weightedPercent, expected.payout],
      tolerance,
    );
  });

  test.each(multiMeasureOrderCases)('$id: $title', ({ inputs, expected, tolerance }) => {
    const measures = inputs.measures.map((one) => ({ ...one, curve: curveOf(one.knots, { cap: one.cap }) }));
    const curve = measures[0]?.curve ?? usualCurve;
    expectWithin(
      [curveThenWeight(measures).payout, weightThenCurve(measures, curve)].map(
        (payout) => inputs.targetIncentive * payout,
      ),
      [expected.curveThenWeight, expected.weightThenCurve],
      tolerance,
    );
  });

  test('have weights that sum to 1, up to rounding', () => {
    expect(weightSum([0.1, 0.2, 0.7]).isOne).toBe(true);
    expect(weightSum([0.3333, 0.3333, 0.3333])).toEqual({ total: 0.9999, isOne: false });
    expect(weightSum([])).toEqual({ total: 0, isOne: false });
    expect(() => weightSum([1.5, -0.5])).toThrow(RangeError);
  });
});
