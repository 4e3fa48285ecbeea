import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectPublished, expectWithin, frozen } from '../reference-case.test-data.ts';
import { mirrCases } from './finance.test-data.ts';
import { investments } from './flows.test-data.ts';
import { internalRate } from './internal-rate.ts';
import { modifiedRate } from './modified-rate.ts';

describe('modified internal rate of return', () => {
  test.each(mirrCases)('$id $title', ({ inputs, expected, tolerance, published }) => {
    const mirr = modifiedRate(frozen(inputs.cashflows), inputs.financeRate, inputs.reinvestRate);
    expectWithin(mirr, expected.mirr, tolerance);
    expectPublished({ mirr }, published);
  });

  test('is none without an outflow or without an inflow', () => {
    expect(modifiedRate([100, 50], 0.1, 0.1)).toBeNull();
    expect(modifiedRate([-100, 0], 0.1, 0.1)).toBeNull();
    expect(modifiedRate([-100], 0.1, 0.1)).toBeNull();
    expect(modifiedRate([], 0.1, 0.1)).toBeNull();
  });

  test('is the internal rate where money is reinvested at that rate', () => {
    fc.assert(
      fc.property(investments, (flows) => {
        const found = internalRate(flows);
        if (found.kind !== 'one') return;
        expect(modifiedRate(flows, found.rate, found.rate)).toBeCloseTo(found.rate, 7);
      }),
      { numRuns: 1000 },
    );
  });

  test('refuses a rate of -100 %', () => {
    expect(() => modifiedRate([-1, 2], -1, 0.1)).toThrow(RangeError);
  });
});
