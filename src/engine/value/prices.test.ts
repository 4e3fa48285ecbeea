import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectPublished, expectWithin, frozen } from '../reference-case.test-data.ts';
import { ownershipCost } from './ownership-cost.ts';
import { pricePremium } from './price-premium.ts';
import { salesBreakEven } from './sales-break-even.ts';
import { shareOfValue } from './share-of-value.ts';
import { ownershipCostCases, priceBreakEvenCases, pricePremiumCases } from './value.test-data.ts';

describe('price premium', () => {
  test.each(pricePremiumCases)('$id $title', ({ inputs, expected, tolerance }) => {
    const got = pricePremium(frozen(inputs));
    for (const key of Object.keys(expected) as (keyof typeof expected)[]) {
      expectWithin(got[key], expected[key], tolerance);
    }
    expect(got.balance).toBe(-30);
  });

  test('is justified exactly at the balance, and has no ratio to nothing', () => {
    const claim = { referencePrice: 100, price: 120, values: [40], sellerShare: 0.5 };
    expect(pricePremium(claim)).toMatchObject({ justified: true, balance: 0, maxJustifiedPrice: 120 });
    expect(pricePremium({ ...claim, price: 100 }).valueToPremium).toBeNull();
    expect(pricePremium({ ...claim, referencePrice: 0 }).premiumPercent).toBeNull();
    expect(() => pricePremium({ ...claim, sellerShare: 1.2 })).toThrow(RangeError);
    expect(() => pricePremium({ ...claim, values: [NaN] })).toThrow(RangeError);
  });
});

describe('sales to break even after a change of price', () => {
  test.each(priceBreakEvenCases)('$id $title', ({ inputs, expected, tolerance, published }) => {
    const breakEvenSalesChange = salesBreakEven(inputs.contributionMargin, inputs.priceChange);
    expectWithin(breakEvenSalesChange, expected.breakEvenSalesChange, tolerance);
    expectPublished({ breakEvenSalesChange }, published);
  });

  test('leave the contribution as it was', () => {
    const percent = fc.integer({ min: -90, max: 90 }).map((value) => value / 100);
    fc.assert(
      fc.property(percent, percent, (margin, change) => {
        const sales = salesBreakEven(margin, change);
        if (margin + change > 0) expect((1 + (sales ?? NaN)) * (margin + change)).toBeCloseTo(margin, 9);
        else expect(sales).toBeNull();
      }),
      { numRuns: 1000 },
    );
    expect(() => salesBreakEven(NaN, 0)).toThrow(RangeError);
    expect(() => salesBreakEven(0.3, Infinity)).toThrow(RangeError);
  });
});

describe('total cost of ownership', () => {
  test.each(ownershipCostCases)('$id $title', ({ inputs, expected, tolerance }) => {
    const got = ownershipCost(frozen(inputs));
    expectWithin(got.presentValue, expected.tcoPv, tolerance);
    expectWithin(got.undiscounted, expected.tcoUndiscounted, tolerance);
    expectWithin(got.perYear, expected.annualisedUndiscounted, tolerance);
  });

  test('takes off what is left at the end', () => {
    // By hand: 100 + 10 x (1 / 1.1 + 1 / 1.21) - 24.2 / 1.21.
    const inputs = { acquisition: 100, annualCost: 10, years: 2, residual: 24.2, rate: 0.1 };
    expect(ownershipCost(inputs).presentValue).toBeCloseTo(100 + 17.355371900826446 - 20, 9);
    expect(ownershipCost({ ...inputs, years: 0 }).perYear).toBeNull();
    expect(() => ownershipCost({ ...inputs, residual: NaN })).toThrow(RangeError);
  });
});

describe('share of value', () => {
  test('is each side over both', () => {
    expect(shareOfValue(300, 100)).toEqual({ total: 400, customer: 0.75, seller: 0.25 });
  });

  test('is none where a side loses or nothing is created', () => {
    expect(shareOfValue(-1, 100)).toBeNull();
    expect(shareOfValue(100, -1)).toBeNull();
    expect(shareOfValue(0, 0)).toBeNull();
    expect(() => shareOfValue(NaN, 1)).toThrow(RangeError);
  });
});
