import { describe, expect, test } from 'vitest';
import { expectWithin } from '../reference-case.test-data.ts';
import { annuityFactor } from './annuity.ts';
import { annuityCases } from './finance.test-data.ts';

describe('annuity', () => {
  test.each(annuityCases)('$id $title', ({ inputs, expected, tolerance }) => {
    expectWithin(annuityFactor(inputs.rate, inputs.periods, 'end'), expected.ordinary, tolerance);
    expectWithin(annuityFactor(inputs.rate, inputs.periods, 'start'), expected.due, tolerance);
    expectWithin(annuityFactor(0, inputs.periods, 'end'), expected.atZeroRate, tolerance);
  });

  test('keeps its digits beside a rate of 0', () => {
    // n - n (n + 1) / 2 times the rate, to the first order.
    expect(annuityFactor(1e-12, 10, 'end')).toBeCloseTo(10 - 55e-12, 13);
    expect(annuityFactor(0.1, 0, 'end')).toBe(0);
  });

  test('refuses what cannot be discounted', () => {
    expect(() => annuityFactor(-1, 10, 'end')).toThrow(RangeError);
    expect(() => annuityFactor(0.1, -1, 'end')).toThrow(RangeError);
  });
});
