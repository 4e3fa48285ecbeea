import { describe, expect, test } from 'vitest';
import { expectWithin, frozen } from '../reference-case.test-data.ts';
import { deviationCases } from './distributions.test-data.ts';
import { mean, standardDeviation } from './standard-deviation.ts';

describe('standard deviation', () => {
  test.each(deviationCases)('$id $title', ({ inputs, expected, tolerance }) => {
    const values = frozen(inputs.values);
    expectWithin(mean(values), expected.mean, tolerance);
    expectWithin(standardDeviation(values, 'population'), expected.populationSd, tolerance);
    expectWithin(standardDeviation(values), expected.sampleSd, tolerance);
  });

  test('needs enough values', () => {
    expect(mean([])).toBeNull();
    expect(standardDeviation([], 'population')).toBeNull();
    expect(standardDeviation([3], 'population')).toBe(0);
    expect(standardDeviation([3])).toBeNull();
  });

  test('keeps its digits far from zero', () => {
    // NIST Statistical Reference Datasets, "NumAcc3" in shape: 1, 3, 2 around a million have deviation 1 exactly.
    expect(standardDeviation([1_000_001, 1_000_003, 1_000_002])).toBe(1);
  });
});
