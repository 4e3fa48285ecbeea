import { describe, expect, test } from 'vitest';
import { expectWithin, frozen } from '../reference-case.test-data.ts';
import { weightedBenefitCases } from './value.test-data.ts';
import { weightedBenefits } from './weighted-benefits.ts';

describe('weighted benefits', () => {
  test.each(weightedBenefitCases)('$id $title', ({ inputs, expected, tolerance }) => {
    const got = weightedBenefits(frozen(inputs.benefits));
    expectWithin(got.gross, expected.gross, tolerance);
    expectWithin(got.weighted, expected.weighted, tolerance);
    expect(got.perBenefit).toEqual(expected.perBenefit);
  });

  test('are amount times confidence times attribution, and a disadvantage counts in full', () => {
    // By hand.
    const benefits = [
      { amount: 100, confidence: 0.8, attribution: 0.5 },
      { amount: -30, confidence: 0.5, attribution: 1 },
    ];
    expect(weightedBenefits(benefits)).toEqual({ gross: 70, weighted: 10, perBenefit: [40, -30] });
    expect(weightedBenefits(benefits, 'weighted').weighted).toBe(25);
  });

  test('refuse shares outside 0 to 1', () => {
    const benefit = { amount: 1, confidence: 1, attribution: 1 };
    expect(() => weightedBenefits([{ ...benefit, confidence: 1.1 }])).toThrow(RangeError);
    expect(() => weightedBenefits([{ ...benefit, attribution: -0.1 }])).toThrow(RangeError);
    expect(() => weightedBenefits([{ ...benefit, amount: NaN }])).toThrow(RangeError);
  });
});
