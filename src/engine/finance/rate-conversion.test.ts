import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectWithin } from '../reference-case.test-data.ts';
import { rateConversionCases } from './finance.test-data.ts';
import { rate } from './flows.test-data.ts';
import { effectiveAnnualRate, effectivePeriodRate, nominalPeriodRate } from './rate-conversion.ts';

describe('rates per period', () => {
  test.each(rateConversionCases)('$id $title', ({ inputs, expected, tolerance }) => {
    const { annual, periods } = inputs;
    expectWithin(nominalPeriodRate(annual, periods), expected.nominalPeriod, tolerance);
    expectWithin(effectivePeriodRate(annual, periods), expected.effectivePeriod, tolerance);
    expectWithin(effectiveAnnualRate(annual, periods), expected.effectiveAnnualOfNominal, tolerance);
  });

  test('compound back to the year', () => {
    fc.assert(
      fc.property(rate, fc.integer({ min: 1, max: 365 }), (annual, periods) => {
        const nominal = periods * effectivePeriodRate(annual, periods);
        expect(effectiveAnnualRate(nominal, periods)).toBeCloseTo(annual, 12);
      }),
      { numRuns: 1000 },
    );
  });

  test('refuse years without periods and rates of -100 %', () => {
    expect(() => effectivePeriodRate(0.1, 0)).toThrow(RangeError);
    expect(() => effectivePeriodRate(-1, 12)).toThrow(RangeError);
    expect(() => nominalPeriodRate(0.1, Infinity)).toThrow(RangeError);
    expect(() => effectiveAnnualRate(-13, 12)).toThrow(RangeError);
  });
});
