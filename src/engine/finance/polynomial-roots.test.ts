import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rootsBetween } from './polynomial-roots.ts';

/** The polynomial with these roots, from the constant up. */
function withRoots(roots: readonly number[]): number[] {
  return roots.reduce<number[]>(
    (coefficients, root) =>
      [...coefficients, 0].map(
        (_, power) => (coefficients[power - 1] ?? 0) - root * (coefficients[power] ?? 0),
      ),
    [1],
  );
}

describe('roots of a polynomial', () => {
  test('are those it was made from', () => {
    const tenths = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(tenths, (list) => {
        const roots = list.map((tenth) => tenth / 10).sort((a, b) => a - b);
        const found = rootsBetween(withRoots(roots), 0, 1);
        expect(found).toHaveLength(roots.length);
        found.forEach((root, index) => expect(root).toBeCloseTo(roots[index] ?? NaN, 8));
      }),
      { numRuns: 1000 },
    );
  });

  test('are found where the curve only touches zero, once', () => {
    // (x - 1/2)^2 and (x - 1/2)^2 (x - 1/4): exact in binary.
    expect(rootsBetween(withRoots([0.5, 0.5]), 0, 1)).toEqual([0.5]);
    const found = rootsBetween(withRoots([0.5, 0.5, 0.25]), 0, 1);
    expect(found).toHaveLength(2);
    expect(found[0]).toBeCloseTo(0.25, 12);
    expect(found[1]).toBeCloseTo(0.5, 7);
  });

  test('count at the ends and not beyond', () => {
    expect(rootsBetween(withRoots([0, 1, 2]), 0, 1)).toEqual([0, 1]);
    expect(rootsBetween([1, 0, 1], -5, 5)).toEqual([]);
  });

  test('are none for a constant', () => {
    expect(rootsBetween([3], 0, 1)).toEqual([]);
    expect(rootsBetween([0, 0, 0], 0, 1)).toEqual([]);
    expect(rootsBetween([], 0, 1)).toEqual([]);
  });

  test('need finite numbers', () => {
    expect(() => rootsBetween([1, Number.NaN], 0, 1)).toThrow(RangeError);
    expect(() => rootsBetween([1, 1], 0, Infinity)).toThrow(RangeError);
  });
});
