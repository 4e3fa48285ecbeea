import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weightedMean } from '../decision/weighted-mean.ts';
import { expectWithin, frozen } from '../reference-case.test-data.ts';
import { matrixCases } from '../reference-cases.test-data.ts';
import { band, quadrant } from './matrix.ts';

describe('band', () => {
  test.each(matrixCases)('$id $title', ({ inputs, expected, tolerance }) => {
    const attractiveness = weightedMean(
      frozen(inputs.attractivenessWeights),
      frozen(inputs.attractivenessScores),
    );
    const strength = weightedMean(frozen(inputs.strengthWeights), frozen(inputs.strengthScores));
    expectWithin(attractiveness, expected.attractiveness, tolerance);
    expectWithin(strength, expected.strength, tolerance);
    expect(band(attractiveness ?? Number.NaN, inputs.cutLow, inputs.cutHigh)).toBe(
      expected.attractivenessBand,
    );
    expect(band(strength ?? Number.NaN, inputs.cutLow, inputs.cutHigh)).toBe(expected.strengthBand);
  });

  test('is low below both cuts', () => {
    expect(band(3.2, 3.3, 6.7)).toBe('low');
  });

  test('takes a weighted mean that is on the boundary but for rounding as on it', () => {
    expect(band(4.999999999999999, 3.3, 5)).toBe('high');
  });

  test('refuses cuts in the wrong order and what is not finite', () => {
    expect(() => band(1, 5, 4)).toThrow(RangeError);
    expect(() => band(Number.NaN, 1, 2)).toThrow(RangeError);
  });
});

describe('quadrant', () => {
  test('a value on a cut belongs to the higher half, whatever the other axis says', () => {
    const scale = fc.double({ min: 0, max: 10, noNaN: true });
    fc.assert(
      fc.property(scale, scale, (cut, other) => {
        const cuts = { attractiveness: cut, position: 5 };
        expect(quadrant(cut, other, cuts).attractiveness).toBe('high');
        expect(quadrant(cut - 0.001, other, cuts).attractiveness).toBe('low');
        expect(quadrant(cut, other, cuts).position).toBe(other >= 5 - 1e-9 ? 'high' : 'low');
      }),
      { numRuns: 1000 },
    );
  });
});
