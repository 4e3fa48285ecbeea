import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectPublished, expectWithin, frozen } from '../reference-case.test-data.ts';
import { annuityFactor } from './annuity.ts';
import { npvCases, npvPeriodicCases } from './finance.test-data.ts';
import { flowLists, rate } from './flows.test-data.ts';
import { netPresentValue, presentValues } from './net-present-value.ts';
import { effectivePeriodRate, nominalPeriodRate } from './rate-conversion.ts';

/** Of the sum of the sizes: a few roundings a flow. */
const rounding = 1e-13;
const size = (flows: readonly number[]) => flows.reduce((total, flow) => total + Math.abs(flow), 1);

describe('net present value', () => {
  test.each(npvCases)('$id $title', ({ inputs, expected, tolerance, published }) => {
    const npv = netPresentValue(inputs.rate, frozen(inputs.cashflows), inputs.timing);
    expectWithin(npv, expected.npv, tolerance);
    expectPublished({ npv }, published);
  });

  test.each(npvPeriodicCases)('$id $title', ({ inputs, expected, tolerance, published }) => {
    const { annualRate, periodsPerYear, cashflows } = inputs;
    const got = {
      nominal: netPresentValue(nominalPeriodRate(annualRate, periodsPerYear), cashflows, 'end'),
      effective: netPresentValue(effectivePeriodRate(annualRate, periodsPerYear), cashflows, 'end'),
    };
    expectWithin(got.nominal, expected.nominal, tolerance);
    expectWithin(got.effective, expected.effective, tolerance);
    expectPublished(got, published);
  });

  test('moves from one timing to the other by whole and half periods', () => {
    fc.assert(
      fc.property(flowLists, rate, (flows, r) => {
        const end = netPresentValue(r, flows, 'end');
        const near = rounding * size(flows);
        expect(Math.abs(netPresentValue(r, flows, 'start') - end * (1 + r))).toBeLessThanOrEqual(near);
        expect(Math.abs(netPresentValue(r, flows, 'mid') - end * Math.sqrt(1 + r))).toBeLessThanOrEqual(near);
      }),
      { numRuns: 1000 },
    );
  });

  test('of equal flows is that of an annuity', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), rate, (periods, r) => {
        const ones = Array.from({ length: periods }, () => 1);
        expect(netPresentValue(r, ones, 'end')).toBeCloseTo(annuityFactor(r, periods, 'end'), 11);
        expect(netPresentValue(r, ones, 'start')).toBeCloseTo(annuityFactor(r, periods, 'start'), 11);
      }),
      { numRuns: 1000 },
    );
  });

  test('of nothing is nothing', () => {
    expect(netPresentValue(0.1, [], 'end')).toBe(0);
    expect(presentValues(0.1, [], 'start')).toEqual([]);
  });

  test('refuses a rate of -100 % or less and flows that are not finite', () => {
    expect(() => netPresentValue(-1, [1], 'end')).toThrow(RangeError);
    expect(() => netPresentValue(Number.NaN, [1], 'end')).toThrow(RangeError);
    expect(() => presentValues(0.1, [Infinity], 'end')).toThrow(RangeError);
  });
});
