import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakEvenFactor } from './break-even-factor.ts';
import { valueCases } from './customer-case.test-data.ts';
import { evaluateCase } from './value-case.ts';

describe('break-even factor of a driver', () => {
  test('is what it has to keep', () => {
    // By hand: 1,000 of the 590 that remain after costs.
    expect(breakEvenFactor(590, 1000)).toBeCloseTo(0.41, 12);
    expect(breakEvenFactor(-100, 400)).toBe(1.25);
    expect(breakEvenFactor(1000, 0)).toBeNull();
    expect(() => breakEvenFactor(NaN, 1)).toThrow(RangeError);
  });

  test('makes the net present value of a case nothing', () => {
    fc.assert(
      fc.property(valueCases, (valueCase) => {
        const { netPresentValue, drivers, presentCosts } = evaluateCase(valueCase);
        drivers.forEach(({ presentValue }, index) => {
          const factor = breakEvenFactor(netPresentValue, presentValue);
          // A driver of the other sign would count by the other rule.
          if (factor === null || factor < 0) return;
          const altered = valueCase.drivers.map((driver, place) =>
            place === index ? { ...driver, fullYear: driver.fullYear * factor } : driver,
          );
          const size = drivers.reduce((total, one) => total + Math.abs(one.presentValue), presentCosts + 1);
          const balance = evaluateCase({ ...valueCase, drivers: altered }).netPresentValue;
          expect(Math.abs(balance)).toBeLessThan(1e-9 * size);
        });
      }),
      { numRuns: 1000 },
    );
  });
});
