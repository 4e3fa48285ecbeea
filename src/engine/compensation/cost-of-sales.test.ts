import { describe, expect, test } from 'vitest';
import { expectPublished, expectWithin } from '../reference-case.test-data.ts';
import { ccosCases, ccosCurveCases } from './compensation-cases.test-data.ts';
import { costOfSales, costOfSalesCurve } from './cost-of-sales.ts';
import { curveOf, usualCurve } from './curves.test-data.ts';

describe('compensation cost of sales', () => {
  test.each(ccosCases)('$id: $title', ({ inputs, expected, tolerance, published }) => {
    const ccos = costOfSales(inputs.reps.map(({ incentive, ...rest }) => ({ ...rest, variable: incentive })));
    expectWithin(ccos, expected.ccos, tolerance);
    expectPublished({ ccos }, published);
  });

  test.each(ccosCurveCases)('$id: $title', ({ inputs, expected, tolerance }) => {
    const { base, targetIncentive, quota, knots, cap } = inputs;
    const person = { base, targetVariable: targetIncentive, quota, curve: curveOf(knots, { cap }) };
    expectWithin(costOfSalesCurve(person, inputs.attainments), expected.ccos, tolerance);
  });

  test('has no answer where nothing is sold', () => {
    expect(costOfSalesCurve({ base: 1, targetVariable: 1, quota: 1, curve: usualCurve }, [0])).toEqual([
      null,
    ]);
    expect(() => costOfSales([{ base: -1, variable: 0, revenue: 1 }])).toThrow(RangeError);
  });
});
