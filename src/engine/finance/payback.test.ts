import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectPublished, expectWithin, frozen } from '../reference-case.test-data.ts';
import { paybackCases } from './finance.test-data.ts';
import { investments, rate } from './flows.test-data.ts';
import { netPresentValue } from './net-present-value.ts';
import { discountedPayback, payback } from './payback.ts';

describe('payback', () => {
  test.each(paybackCases)('$id $title', ({ inputs, expected, tolerance, published }) => {
    const flows = frozen(inputs.cashflows);
    const got = {
      payback: payback(flows),
      discountedPayback: discountedPayback(inputs.rate, flows),
    };
    expectWithin(got.payback, expected.payback, tolerance);
    expectWithin(got.discountedPayback, expected.discountedPayback, tolerance);
    // 84.236 is printed as 84.23: the source cuts where others round.
    const npv = netPresentValue(inputs.rate, flows, 'start');
    expectWithin(npv, expected.npv, tolerance);
    expectPublished({ ...got, npv }, published);
  });

  test('is nothing where nothing is put in, and none where it never comes back', () => {
    expect(payback([0, 100])).toBe(0);
    expect(payback([])).toBe(0);
    expect(payback([-100, 50, 49])).toBeNull();
    expect(discountedPayback(0.5, [-100, 50, 60])).toBeNull();
  });

  test('counts from now when the investment comes later', () => {
    // By hand: 100 is missing at the end of year 1, 60 comes in year 2, and 40 of the 80 of year 3 are needed.
    expect(payback([0, -100, 60, 80])).toBe(2.5);
  });

  test('looks at the first crossing only', () => {
    expect(payback([-100, 200, -500])).toBe(0.5);
  });

  test('in whole years is the linear one rounded up', () => {
    fc.assert(
      fc.property(investments, (flows) => {
        const linear = payback(flows);
        expect(payback(flows, 'whole')).toBe(linear === null ? null : Math.ceil(linear));
      }),
      { numRuns: 1000 },
    );
  });

  test('is never earlier on present values', () => {
    fc.assert(
      fc.property(investments, rate, (flows, r) => {
        const simple = payback(flows) ?? Infinity;
        const discounted = discountedPayback(r, flows) ?? Infinity;
        // Both may be the same year to the last digit but one.
        expect(discounted).toBeGreaterThanOrEqual(simple - 1e-9);
        expect(discountedPayback(0, flows)).toBe(payback(flows));
      }),
      { numRuns: 1000 },
    );
  });
});
