import { describe, expect, test } from 'vitest';
import { expectPublished, expectWithin, frozen } from '../reference-case.test-data.ts';
import { roiCases } from './finance.test-data.ts';
import { returnOnInvestment } from './return-on-investment.ts';

describe('return on investment', () => {
  test.each(roiCases)('$id $title', ({ inputs, expected, tolerance, published }) => {
    const roi = returnOnInvestment(inputs.rate, frozen(inputs.benefits), frozen(inputs.costs));
    const got = {
      pvBenefits: roi.presentBenefits,
      pvCosts: roi.presentCosts,
      npv: roi.netPresentValue,
      roiPv: roi.onPresentValues,
      roiUndiscounted: roi.undiscounted,
      benefitCostRatio: roi.benefitCostRatio,
    };
    for (const key of Object.keys(expected) as (keyof typeof expected)[]) {
      expectWithin(got[key], expected[key], tolerance);
    }
    expectPublished(got, published);
  });

  test('refuses what is not finite', () => {
    expect(() => returnOnInvestment(0.1, [Number.NaN], [1])).toThrow(RangeError);
    expect(() => returnOnInvestment(-1, [1], [1])).toThrow(RangeError);
  });
});
