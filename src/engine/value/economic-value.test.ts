import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amount } from '../finance/flows.test-data.ts';
import { expectPublished, expectWithin, frozen } from '../reference-case.test-data.ts';
import { economicValue } from './economic-value.ts';
import { economicValueCases } from './value.test-data.ts';

describe('economic value to the customer', () => {
  test.each(economicValueCases)('$id $title', ({ inputs, expected, tolerance, published }) => {
    const result = economicValue(frozen(inputs));
    const got = {
      positiveDifferentiation: result.positiveDifferentiation,
      negativeDifferentiation: result.negativeDifferentiation,
      evc: result.economicValue,
      customerIncentive: result.customerIncentive,
      valueShareKeptBySeller: result.sellerShare,
    };
    for (const key of Object.keys(expected) as (keyof typeof expected)[]) {
      expectWithin(got[key], expected[key], tolerance);
    }
    expectPublished(got, published);
  });

  test('is that of the chapter', () => {
    // 100 + 42 - 12 = 130; at 118 the incentive is 12, which is 40 % of the difference of 30.
    const result = economicValue({ referencePrice: 100, differentiation: [42, -12], price: 118 });
    expect(result).toMatchObject({ economicValue: 130, customerIncentive: 12, customerShare: 0.4 });
  });

  test('is shared in whole, where there is a difference', () => {
    fc.assert(
      fc.property(
        amount,
        fc.array(amount, { maxLength: 6 }),
        amount,
        (referencePrice, differentiation, price) => {
          const result = economicValue({ referencePrice, differentiation, price });
          const { sellerShare, customerShare, netDifferentiation } = result;
          if (netDifferentiation === 0) expect([sellerShare, customerShare]).toEqual([null, null]);
          else expect((sellerShare ?? NaN) + (customerShare ?? NaN)).toBeCloseTo(1, 6);
          expect(result.positiveDifferentiation + result.negativeDifferentiation).toBe(netDifferentiation);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
