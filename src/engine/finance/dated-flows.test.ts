import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { netPresentValueOfDated } from './dated-flows.ts';
import { flowLists, rate } from './flows.test-data.ts';
import { netPresentValue } from './net-present-value.ts';

/** Days of the serial calendar of spreadsheets. */
const documented = [
  { day: 39448, amount: -10000 },
  { day: 39508, amount: 2750 },
  { day: 39751, amount: 4250 },
  { day: 39859, amount: 3250 },
  { day: 39904, amount: 2750 },
];

describe('net present value of dated flows', () => {
  test('is that of the spreadsheet documentation', () => {
    // Excel's XNPV page: 1 Jan 2008 to 1 Apr 2009 at 9 %, result 2,086.65 (as printed: 2,086.647602).
    expect(netPresentValueOfDated(0.09, documented)).toBeCloseTo(2086.647602, 5);
  });

  test('is the yearly one where each flow is 365 days after the last', () => {
    fc.assert(
      fc.property(flowLists, rate, fc.integer({ min: 0, max: 80_000 }), (flows, r, day) => {
        const dated = flows.map((amount, year) => ({ day: day + 365 * year, amount }));
        const yearly = netPresentValue(r, flows, 'start');
        expect(netPresentValueOfDated(r, dated)).toBeCloseTo(yearly, 5);
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
    expect(() => netPresentValueOfDated(-1, documented)).toThrow(RangeError);
  });
});
