import { describe, expect, test } from 'vitest';
import { expectPublished, expectWithin } from '../reference-case.test-data.ts';
import {
  commissionRateCases,
  marginalCostCases,
  payMixCases,
  upsideCases,
} from './compensation-cases.test-data.ts';
import { commissionRate, marginalCost, payMix, quotaMultiple, upside } from './pay-mix.ts';

describe('pay mix', () => {
  test.each(payMixCases)('$id: $title', ({ inputs, expected, tolerance }) => {
    const { base, targetVariable, variableToBase } = payMix(inputs.ote, inputs.basePercent);
    expectWithin(
      [base, targetVariable, variableToBase],
      [expected.base, expected.targetIncentive, expected.incentivePercentOfBase],
      tolerance,
    );
  });

  test('has no variable part over a base of nothing', () => {
    expect(payMix(100, 0)).toEqual({ base: 0, targetVariable: 100, variableToBase: null });
  });

  test('refuses a share above all and a negative amount', () => {
    expect(() => payMix(100, 1.1)).toThrow(RangeError);
    expect(() => payMix(-1, 0.5)).toThrow(RangeError);
  });
});

describe('upside', () => {
  test.each(upsideCases)('$id: $title', ({ inputs, expected, tolerance, published }) => {
    const mix = payMix(inputs.ote, inputs.basePercent);
    const { additional, total } = upside(mix, inputs.upsideMultiple, inputs.upsideMeaning);
    expectWithin([additional, total], [expected.additionalUpside, expected.totalAtExcellence], tolerance);
    expectPublished({ additionalUpside: additional }, published);
  });

  test('counts what comes on top where the plan means that', () => {
    // By hand: 1x on top of 50 is 50 more.
    expect(upside({ base: 50, targetVariable: 50 }, 1, 'additional')).toEqual({
      additional: 50,
      variable: 100,
      total: 150,
    });
    expect(upside({ base: 50, targetVariable: 50 }, 2).total).toBe(150);
  });
});

describe('commission rates', () => {
  test.each(commissionRateCases)('$id: $title', ({ inputs, expected, tolerance }) => {
    const { targetVariable } = payMix(inputs.ote, inputs.basePercent);
    expectWithin(commissionRate(targetVariable, inputs.quota), expected.baseCommissionRate, tolerance);
    expectWithin(quotaMultiple(inputs.quota, inputs.ote), expected.quotaToOte, tolerance);
  });

  test.each(marginalCostCases)('$id: $title', ({ inputs, expected, tolerance, published }) => {
    const plan = { quota: inputs.quota, targetVariable: inputs.targetIncentive };
    const excellence = { attainment: inputs.excellenceAttainment, payout: inputs.excellenceMultiple };
    const { revenue, incentive, rate, rateAtTarget } = marginalCost(plan, excellence);
    expectWithin(
      [revenue, incentive, rate, rateAtTarget, rate],
      [
        expected.incrementalRevenue,
        expected.incrementalIncentive,
        expected.incrementalIncentivePercentOfRevenue,
        expected.baseRate,
        expected.acceleratedRate,
      ],
      tolerance,
    );
    expectPublished({ incrementalIncentivePercentOfRevenue: rate }, published);
  });

  test('have no answer without a quota, a target pay or more revenue', () => {
    expect(commissionRate(100, 0)).toBeNull();
    expect(quotaMultiple(100, 0)).toBeNull();
    expect(marginalCost({ quota: 100, targetVariable: 10 }, { attainment: 1, payout: 2 }).rate).toBeNull();
  });
});
