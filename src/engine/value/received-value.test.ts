import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annuityFactor } from '../finance/annuity.ts';
import { rate } from '../finance/flows.test-data.ts';
import { frozen } from '../reference-case.test-data.ts';
import { receivedValue, type ReceivedValueInputs } from './received-value.ts';

const inputs: ReceivedValueInputs = {
  gains: [
    { firstYear: 1000, growth: 0.1 },
    { firstYear: 50, growth: 0 },
  ],
  costs: [
    { firstYear: 600, growth: 0.1 },
    { firstYear: 100, growth: 0 },
  ],
  costAtStart: 200,
  horizonYears: 3,
  annualRate: 0.1,
  timing: 'end',
};

describe('value received from a customer', () => {
  test('grows line by line', () => {
    // By hand: 400, 440, 484 of growing margin are worth 363.636 each at 10 %, less 50 a year, less 200 now.
    const result = receivedValue(frozen(inputs));
    expect(result.years.map(({ net }) => Number(net.toFixed(9)))).toEqual([-200, 350, 390, 434]);
    expect(result.netPresentValue).toBeCloseTo((3 * 400) / 1.1 - 50 * annuityFactor(0.1, 3, 'end') - 200, 9);
    expect(result.presentGains - result.presentCosts).toBeCloseTo(result.netPresentValue, 9);
  });

  test('without growth is an annuity', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1000, max: 1000 }),
        rate,
        fc.nat(20),
        (firstYear, annualRate, horizonYears) => {
          const result = receivedValue({
            ...inputs,
            gains: [{ firstYear, growth: 0 }],
            costs: [],
            costAtStart: 0,
            annualRate,
            horizonYears,
          });
          expect(result.netPresentValue).toBeCloseTo(
            firstYear * annuityFactor(annualRate, horizonYears, 'end'),
            8,
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('refuses what cannot grow', () => {
    expect(() => receivedValue({ ...inputs, gains: [{ firstYear: 1, growth: -1.1 }] })).toThrow(RangeError);
    expect(() => receivedValue({ ...inputs, horizonYears: -1 })).toThrow(RangeError);
    expect(() => receivedValue({ ...inputs, costs: [{ firstYear: NaN, growth: 0 }] })).toThrow(RangeError);
  });
});
