import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lossChance, survivalCurve } from './loss-chance.ts';

describe('the chance of a loss from past losses', () => {
  test('is one less the exponential of the rate', () => {
    // exp(-0.05) = 0.951229424500714 (Abramowitz and Stegun, table 4.4).
    expect(lossChance(3, 60)).toBeCloseTo(1 - 0.951229424500714, 14);
    expect(lossChance(0, 12)).toBeCloseTo(0, 15);
  });

  test('is not known before a year was counted', () => {
    expect(lossChance(0, 0)).toBeNull();
  });

  test.each([
    [-1, 5],
    [1, -5],
    [NaN, 5],
    [1, Infinity],
  ])('is refused for %d losses in %d years', (losses, years) => {
    expect(() => lossChance(losses, years)).toThrow(RangeError);
  });

  test('gives a survival that an exponential gives as well', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 200 }), (losses, years) => {
        const curve = survivalCurve(lossChance(losses, years) ?? 0, 5);
        expect(curve[5]).toBeCloseTo(Math.exp((-5 * losses) / years), 12);
      }),
    );
  });
});

describe('the survival curve', () => {
  test('multiplies the chance of staying', () => {
    expect(survivalCurve(0.25, 3)).toEqual([1, 0.75, 0.5625, 0.421875]);
    expect(survivalCurve(1, 2)).toEqual([1, 0, 0]);
    expect(survivalCurve(0, 0)).toEqual([1]);
  });

  test.each([
    [-0.1, 5],
    [1.1, 5],
    [0.5, -1],
    [0.5, 1.5],
  ])('is refused for a chance of %d and %d years', (chance, years) => {
    expect(() => survivalCurve(chance, years)).toThrow(RangeError);
  });
});
