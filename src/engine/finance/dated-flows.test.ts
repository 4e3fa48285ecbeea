import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectPublished, expectWithin, frozen } from '../reference-case.test-data.ts';
import { netPresentValueOfDated } from './dated-flows.ts';
import { datedFlowCases } from './finance.test-data.ts';
import { flowLists, rate } from './flows.test-data.ts';
import { internalRate, internalRateOfDated } from './internal-rate.ts';
import { netPresentValue } from './net-present-value.ts';

const dayLength = 86_400_000;

function dated({ cashflows, dates }: (typeof datedFlowCases)[number]['inputs']) {
  return cashflows.map((amount, index) => ({ day: Date.parse(dates[index] ?? '') / dayLength, amount }));
}

describe('net present value of dated flows', () => {
  test.each(datedFlowCases)('$id $title', ({ inputs, expected, tolerance, published }) => {
    const flows = frozen(dated(inputs));
    const rates = internalRateOfDated(flows);
    const got = {
      xnpv: netPresentValueOfDated(inputs.rate, flows),
      xirr: rates.kind === 'one' ? rates.rate : null,
    };
    expectWithin(got.xnpv, expected.xnpv, tolerance);
    expectWithin(got.xirr, expected.xirr, tolerance);
    // The documentation's 0.373362535 is where its own iteration stopped: true in seven decimals.
    expectPublished(got, published);
  });

  test('is the yearly one where each flow is 365 days after the last', () => {
    fc.assert(
      fc.property(flowLists, rate, fc.integer({ min: 0, max: 80_000 }), (flows, r, day) => {
        const dated = flows.map((amount, year) => ({ day: day + 365 * year, amount }));
        const yearly = netPresentValue(r, flows, 'start');
        expect(netPresentValueOfDated(r, dated)).toBeCloseTo(yearly, 5);
        expectWithin(internalRateOfDated(dated).roots, internalRate(flows).roots, { abs: 0, rel: 0 });
      }),
      { numRuns: 1000 },
    );
  });

  test('compounds what lies before the first flow', () => {
    expect(
      netPresentValueOfDated(0.1, [
        { day: 365, amount: 0 },
        { day: 0, amount: 100 },
      ]),
    ).toBeCloseTo(110, 9);
  });

  test('of nothing is nothing, and refuses what is no day, amount or rate', () => {
    expect(netPresentValueOfDated(0.1, [])).toBe(0);
    expect(() => netPresentValueOfDated(0.1, [{ day: Number.NaN, amount: 1 }])).toThrow(RangeError);
    expect(() => netPresentValueOfDated(0.1, [{ day: 1, amount: Infinity }])).toThrow(RangeError);
    expect(() => netPresentValueOfDated(-1, [])).toThrow(RangeError);
    expect(() => internalRateOfDated([{ day: 0, amount: NaN }])).toThrow(RangeError);
    expect(internalRateOfDated([]).kind).toBe('no-sign-change');
  });
});
