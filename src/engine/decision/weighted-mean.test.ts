import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectWithin, frozen } from '../reference-case.test-data.ts';
import { weightedScoreCases } from '../reference-cases.test-data.ts';
import { ranks } from '../statistics/rank.ts';
import { normaliseWeights } from './normalise-weights.ts';
import { weightedMean } from './weighted-mean.ts';

const entry = fc.record({
  weight: fc.integer({ min: 0, max: 100 }),
  value: fc.double({ min: 0, max: 10, noNaN: true }),
});
const entries = fc
  .array(entry, { minLength: 1, maxLength: 20 })
  .filter((list) => list.some(({ weight }) => weight > 0));

describe('weighted mean', () => {
  test.each(weightedScoreCases)('$id $title', ({ inputs, expected, tolerance }) => {
    const scores = inputs.scores.map((row) => weightedMean(frozen(inputs.weights), frozen(row)));
    expectWithin(scores, expected.scores, tolerance);
    expect(ranks(scores, 'descending', tolerance.abs)).toEqual(expected.ranks);
    expectWithin(normaliseWeights(frozen(inputs.weights)), expected.normalizedWeights, tolerance);
  });

  test('leaves a null out together with its weight', () => {
    expect(weightedMean([5, 100, 5], [7, null, 9])).toBe(8);
  });

  test('has no answer when no weight is left', () => {
    expect(weightedMean([0, 0], [1, 2])).toBeNull();
    expect(weightedMean([1], [null])).toBeNull();
    expect(weightedMean([], [])).toBeNull();
  });

  test('refuses lists of different length, negative weights and what is not finite', () => {
    expect(() => weightedMean([1], [1, 2])).toThrow(RangeError);
    expect(() => weightedMean([-1, 2], [1, 2])).toThrow(RangeError);
    expect(() => weightedMean([1], [Infinity])).toThrow(RangeError);
  });

  test('lies between the smallest and largest value and does not change when weights are scaled', () => {
    fc.assert(
      fc.property(entries, fc.integer({ min: 1, max: 100 }), (list, factor) => {
        const weights = list.map(({ weight }) => weight);
        const values = list.map(({ value }) => value);
        const mean = weightedMean(weights, values) ?? Number.NaN;
        expect(mean).toBeGreaterThanOrEqual(Math.min(...values) - 1e-12);
        expect(mean).toBeLessThanOrEqual(Math.max(...values) + 1e-12);
        const scaled = weights.map((weight) => weight * factor);
        expect(weightedMean(scaled, values)).toBeCloseTo(mean, 10);
      }),
      { numRuns: 1000 },
    );
  });
});
