import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { netPresentValue } from '../finance/net-present-value.ts';
import { returnOnInvestment } from '../finance/return-on-investment.ts';
import { roiCases } from '../finance/finance.test-data.ts';
import { expectWithin, frozen } from '../reference-case.test-data.ts';
import { valueCases } from './customer-case.test-data.ts';
import {
  costFlows,
  evaluateCase,
  netFlowsOfCase,
  netPresentValueOfCase,
  presentFlows,
  type ValueCase,
} from './value-case.ts';

/** 10,000 for 4,000 of value a year, four years, of which 80 % are sure and all ours. */
const simple: ValueCase = {
  drivers: [
    {
      fullYear: 5000,
      schedule: { startYears: 0, rampYears: 0, durationYears: null },
      confidence: 0.8,
      attribution: 1,
      status: 'agreed',
    },
  ],
  costs: [{ atStart: 10_000, perYear: 0, startYears: 0, durationYears: null }],
  horizonYears: 4,
  annualRate: 0.1,
  timing: 'end',
  disbenefits: 'full',
};

/** Of the size of all flows: some roundings each. */
const rounding = 1e-9;

describe('a case', () => {
  test('is that of the textbook', () => {
    // Annuity of four years at 10 %: 3.1698654463; so 12,679.46 less 10,000. Simple payback 2.5 years. The internal rate
    // solves (1 - v^4) / i = 2.5: 21.8623 %.
    const result = evaluateCase(frozen(simple));
    expect(result.netPresentValue).toBeCloseTo(2679.4617855, 6);
    expect(result.presentBenefits).toBeCloseTo(12_679.4617855, 6);
    expect(result.presentCosts).toBe(10_000);
    expect(result.returnOnInvestment).toBeCloseTo(0.26794617855, 9);
    expect(result.benefitCostRatio).toBeCloseTo(1.26794617855, 9);
    expect(result.internalRate.kind).toBe('one');
    expect(result.internalRate.roots[0]).toBeCloseTo(0.218623, 5);
    expect(result.payback).toBe(2.5);
    // Present values 3,636.36, 3,305.79, 3,005.26 leave 52.59 of the 2,732.05 of year 4.
    expect(result.discountedPayback).toBeCloseTo(3.01925, 5);
    expect(result.years.map(({ cumulative }) => cumulative)).toEqual([-10_000, -6000, -2000, 2000, 6000]);
    expect(result.years[1]).toMatchObject({ year: 1, gross: 5000, weighted: 4000, cost: 0, net: 4000 });
    expect(result.drivers[0]?.presentValue).toBeCloseTo(result.presentBenefits, 9);
    expect(netFlowsOfCase(frozen(simple))).toEqual([-10_000, 4000, 4000, 4000, 4000]);
  });

  test('in the middle of the years is worth half a year more', () => {
    const { presentBenefits } = evaluateCase({ ...simple, timing: 'mid' });
    expect(presentBenefits).toBeCloseTo(12_679.4617855 * Math.sqrt(1.1), 6);
    expect(presentFlows([-100, 110], 0.1, 'mid')[0]).toBe(-100);
    expect(presentFlows([], 0.1, 'end')).toEqual([]);
  });

  test.each(roiCases)('$id $title, as a case', ({ inputs, expected, tolerance }) => {
    // Each year's benefit as a driver of one year; costs likewise.
    const year = (index: number) => ({ startYears: index - 1, durationYears: 1 });
    const result = evaluateCase({
      ...simple,
      horizonYears: inputs.benefits.length - 1,
      annualRate: inputs.rate,
      drivers: inputs.benefits.slice(1).map((fullYear, index) => ({
        fullYear,
        schedule: { ...year(index + 1), rampYears: 0 },
        confidence: 1,
        attribution: 1,
        status: 'verified',
      })),
      costs: inputs.costs.map((cost, index) =>
        index === 0
          ? { atStart: cost, perYear: 0, ...year(1) }
          : { atStart: 0, perYear: cost, ...year(index) },
      ),
    });
    expectWithin(result.presentBenefits, expected.pvBenefits, tolerance);
    expectWithin(result.presentCosts, expected.pvCosts, tolerance);
    expectWithin(result.netPresentValue, expected.npv, tolerance);
    expectWithin(result.returnOnInvestment, expected.roiPv, tolerance);
    expectWithin(result.benefitCostRatio, expected.benefitCostRatio, tolerance);
  });

  test('adds up in every direction', () => {
    fc.assert(
      fc.property(valueCases, (valueCase) => {
        const result = evaluateCase(valueCase);
        expect(netPresentValueOfCase(valueCase)).toBe(result.netPresentValue);
        const { years } = result;
        const size = years.reduce((total, { gross, cost }) => total + Math.abs(gross) + cost, 1);
        const near = (a: number, b: number) => {
          expect(Math.abs(a - b)).toBeLessThanOrEqual(rounding * size);
        };
        near(result.netPresentValue, result.presentBenefits - result.presentCosts);
        near(years.at(-1)?.presentCumulative ?? NaN, result.netPresentValue);
        near(
          result.drivers.reduce((total, { presentValue }) => total + presentValue, 0),
          result.presentBenefits,
        );
        if (valueCase.timing === 'end') {
          const net = years.map((year) => year.net);
          near(netPresentValue(valueCase.annualRate, net, 'start'), result.netPresentValue);
          const roi = returnOnInvestment(
            valueCase.annualRate,
            years.map(({ weighted }) => weighted),
            years.map(({ cost }) => cost),
          );
          expect(result.returnOnInvestment ?? 0).toBeCloseTo(roi.onPresentValues ?? 0, 6);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('without anything is nothing', () => {
    const result = evaluateCase({ ...simple, drivers: [], costs: [], horizonYears: 0 });
    expect(result).toMatchObject({
      netPresentValue: 0,
      returnOnInvestment: null,
      benefitCostRatio: null,
      payback: 0,
      discountedPayback: 0,
      internalRate: { kind: 'no-sign-change' },
    });
    expect(result.years).toHaveLength(1);
  });

  test('spreads a cost over the part of the years that it runs', () => {
    expect(costFlows({ atStart: 50, perYear: 12, startYears: 0.5, durationYears: 1 }, 3)).toEqual([
      50, 6, 6, 0,
    ]);
    expect(() => costFlows({ atStart: -1, perYear: 0, startYears: 0, durationYears: null }, 3)).toThrow(
      RangeError,
    );
  });
});
