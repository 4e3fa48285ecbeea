import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectPublished, expectWithin, frozen } from '../reference-case.test-data.ts';
import { irrCases } from './finance.test-data.ts';
import { flowLists, investments } from './flows.test-data.ts';
import { highestRate, internalRate, lowestRate } from './internal-rate.ts';
import { netPresentValue } from './net-present-value.ts';

/** Relative to the size of the flows at that rate, where low rates make late flows huge. */
const balance = 1e-9;

describe('internal rate of return', () => {
  test.each(irrCases)('$id $title', ({ inputs, expected, tolerance, published }) => {
    const found = internalRate(frozen(inputs.cashflows));
    const irr = found.kind === 'one' ? found.rate : null;
    expectWithin(found.roots, expected.roots, tolerance);
    expectWithin(irr, expected.irr, tolerance);
    expectPublished({ roots: found.roots, irr }, published);
  });

  test('says why there is none', () => {
    expect(internalRate([100, 50, 20]).kind).toBe('no-sign-change');
    expect(internalRate([0, -1]).kind).toBe('no-sign-change');
    expect(internalRate([]).kind).toBe('no-sign-change');
    // 1 - 2 v + 2 v^2 has the discriminant 4 - 8.
    expect(internalRate([100, -200, 200]).kind).toBe('none-found');
    // 100 for 1 after a period is a rate of -99.0 %, the very end that is not searched.
    expect(internalRate([-100, 1]).kind).toBe('none-found');
  });

  test('shows two rates and chooses none', () => {
    // By hand: 6,000 - 12,500 v + 6,500 v^2 = 0 at v = 1 and v = 12/13, so the rates are 0 and 1/12.
    const found = internalRate([-6000, 12500, -6500]);
    expect(found.kind).toBe('several');
    expect(found.roots[0]).toBeCloseTo(0, 12);
    expect(found.roots[1]).toBeCloseTo(1 / 12, 12);
  });

  test('counts a rate at which the value only touches zero once', () => {
    // -(1 - 1.25 v)^2 times 100: a double root at a rate of 25 %.
    const found = internalRate([-100, 250, -156.25]);
    expect(found.kind).toBe('one');
    expect(found.roots[0]).toBeCloseTo(0.25, 7);
  });

  test('makes the net present value nothing', () => {
    fc.assert(
      fc.property(flowLists, (flows) => {
        for (const root of internalRate(flows).roots) {
          const size = netPresentValue(root, flows.map(Math.abs), 'start');
          expect(Math.abs(netPresentValue(root, flows, 'start'))).toBeLessThan(balance * size);
          expect(root).toBeGreaterThan(lowestRate);
          expect(root).toBeLessThan(highestRate);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('is at most one for an investment and what it brings, and found wherever the value changes sign', () => {
    fc.assert(
      fc.property(investments, (flows) => {
        const found = internalRate(flows);
        expect(found.kind).not.toBe('several');
        const [low, high] = [lowestRate, highestRate].map((rate) => {
          const size = netPresentValue(rate, flows.map(Math.abs), 'start');
          return netPresentValue(rate, flows, 'start') / size;
        });
        // A rate at the very end of the range may be on either side of it.
        if (Math.min(Math.abs(low ?? 0), Math.abs(high ?? 0)) < balance) return;
        const within = (low ?? 0) > 0 && (high ?? 0) < 0;
        if (flows.some((flow) => flow > 0)) expect(found.kind).toBe(within ? 'one' : 'none-found');
      }),
      { numRuns: 1000 },
    );
  });

  test('does not depend on money or on waiting', () => {
    fc.assert(
      fc.property(flowLists, fc.integer({ min: 1, max: 1000 }), (flows, factor) => {
        const { roots } = internalRate(flows);
        const later = internalRate([0, ...flows.map((flow) => flow * factor)]);
        expectWithin(later.roots, roots, { abs: 1e-6, rel: 1e-6 });
      }),
      { numRuns: 1000 },
    );
  });

  test('refuses flows that are not finite', () => {
    expect(() => internalRate([-1, Number.NaN])).toThrow(RangeError);
  });
});
