import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectWithin, frozen } from '../reference-case.test-data.ts';
import { swingCases } from '../reference-cases.test-data.ts';
import { normaliseWeights } from './normalise-weights.ts';

const points = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 20 })
  .filter((list) => list.some((point) => point > 0));

describe('normalise weights', () => {
  test.each(swingCases)('$id $title', ({ inputs, expected, tolerance }) => {
    expectWithin(normaliseWeights(frozen(inputs.points)), expected.weights, tolerance);
  });

  test('have no answer when nobody has said what matters', () => {
    expect(normaliseWeights([])).toBeNull();
    expect(normaliseWeights([0, 0])).toBeNull();
  });

  test('refuse negative points and what is not a number', () => {
    expect(() => normaliseWeights([1, -1])).toThrow(RangeError);
    expect(() => normaliseWeights([1, Number.NaN])).toThrow(RangeError);
  });

  test('sum to 1 and do not change when all points are scaled', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 1, max: 1000 }), (list, factor) => {
        const weights = normaliseWeights(list) ?? [];
        expect(weights.reduce((total, weight) => total + weight, 0)).toBeCloseTo(1, 12);
        const scaled = normaliseWeights(list.map((point) => point * factor)) ?? [];
        scaled.forEach((weight, index) => {
          expect(weight).toBeCloseTo(weights[index] ?? Number.NaN, 12);
        });
      }),
      { numRuns: 1000 },
    );
  });
});
