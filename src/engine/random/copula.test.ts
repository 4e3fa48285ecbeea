import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correlatedNormals, correlationFactor, familyNormals, type DrawNormals } from './copula.ts';
import { seededSource } from './seeded-source.ts';

const draws = 50_000;
/** Five standard errors of a correlation, `1 / sqrt(draws)` at most. */
const margin = 5 / Math.sqrt(draws);

function drawn(draw: DrawNormals, count: number): Float64Array[] {
  return Array.from({ length: draws }, () => {
    const into = new Float64Array(count);
    draw(into);
    return into;
  });
}

function correlation(values: readonly Float64Array[], a: number, b: number): number {
  let [ab, aa, bb] = [0, 0, 0];
  for (const row of values) {
    const [x, y] = [row[a] ?? NaN, row[b] ?? NaN];
    ab += x * y;
    aa += x * x;
    bb += y * y;
  }
  expect(Math.abs(aa / draws - 1)).toBeLessThan(Math.SQRT2 * margin);
  return ab / Math.sqrt(aa * bb);
}

function rowsOf(matrix: readonly (readonly number[])[]): readonly Float64Array[] {
  const factor = correlationFactor(matrix);
  if (factor.kind !== 'factor') throw new Error('no factor');
  return factor.rows;
}

describe('factor of correlations', () => {
  test('is that of the textbook', () => {
    // By hand: 0.6 and sqrt(1 - 0.36).
    const rows = rowsOf([
      [1, 0.6],
      [0.6, 1],
    ]);
    expect([...(rows[0] ?? [])]).toEqual([1, 0]);
    expect(rows[1]?.[0]).toBe(0.6);
    expect(rows[1]?.[1]).toBeCloseTo(0.8, 12);
    expect(rowsOf([])).toEqual([]);
  });

  test('exists where one variable is another, or its opposite', () => {
    const rows = rowsOf([
      [1, 1, -1],
      [1, 1, -1],
      [-1, -1, 1],
    ]);
    expect(rows.map((row) => [...row])).toEqual([
      [1, 0, 0],
      [1, 0, 0],
      [-1, 0, 0],
    ]);
  });

  test('does not exist for correlations that contradict each other', () => {
    // A determinant of 1 + 2 (-0.9)^3 - 3 (0.9)^2 = -2.888 is negative.
    expect(
      correlationFactor([
        [1, -0.9, -0.9],
        [-0.9, 1, -0.9],
        [-0.9, -0.9, 1],
      ]),
    ).toEqual({ kind: 'not-positive-semidefinite' });
    // Three of which the first is the same as both others cannot differ, nor can two that are the same differ towards a third.
    expect(
      correlationFactor([
        [1, 1, 1],
        [1, 1, 0.4],
        [1, 0.4, 1],
      ]),
    ).toEqual({ kind: 'not-positive-semidefinite' });
    expect(
      correlationFactor([
        [1, 1, 0.5],
        [1, 1, 0.4],
        [0.5, 0.4, 1],
      ]),
    ).toEqual({ kind: 'not-positive-semidefinite' });
  });

  test('times itself gives back the correlations of any directions', () => {
    const direction = fc
      .array(fc.integer({ min: -9, max: 9 }), { minLength: 4, maxLength: 4 })
      .filter((vector) => vector.some((part) => part !== 0));
    fc.assert(
      fc.property(fc.array(direction, { minLength: 1, maxLength: 6 }), (vectors) => {
        const inner = (a: readonly number[], b: readonly number[]) =>
          a.reduce((total, part, index) => total + part * (b[index] ?? 0), 0);
        const matrix = vectors.map((a, i) =>
          vectors.map((b, j) =>
            i === j ? 1 : Math.max(-1, Math.min(1, inner(a, b) / Math.sqrt(inner(a, a) * inner(b, b)))),
          ),
        );
        const rows = rowsOf(matrix);
        rows.forEach((a, i) =>
          rows.forEach((b, j) => {
            // More than four directions depend on each other, and a variance of up to 1e-10 counts as zero.
            expect(Math.abs(inner([...a], [...b]) - (matrix[i]?.[j] ?? NaN))).toBeLessThan(1e-8);
          }),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('refuses what is no matrix of correlations', () => {
    expect(() => correlationFactor([[1, 0.5]])).toThrow(RangeError);
    expect(() => correlationFactor([[0.9]])).toThrow(RangeError);
    const pair = (a: number, b: number) => () =>
      correlationFactor([
        [1, a],
        [b, 1],
      ]);
    expect(pair(0.5, 0.4)).toThrow(RangeError);
    expect(pair(2, 2)).toThrow(RangeError);
  });
});

describe('correlated normal draws', () => {
  test('have the correlations stated', () => {
    const matrix = [
      [1, 0.5, -0.3],
      [0.5, 1, 0.2],
      [-0.3, 0.2, 1],
    ];
    const values = drawn(correlatedNormals(rowsOf(matrix), seededSource(5)), 3);
    for (const [a, b, stated] of [
      [0, 1, 0.5],
      [0, 2, -0.3],
      [1, 2, 0.2],
    ] as const) {
      expect(Math.abs(correlation(values, a, b) - stated)).toBeLessThan(margin);
    }
  });
});

describe('families of normal draws', () => {
  test('correlate within and not between', () => {
    const families = [
      { members: [0, 2], correlation: 0.6 },
      { members: [1, 4], correlation: 1 },
    ];
    const values = drawn(familyNormals(5, families, seededSource(7)), 5);
    expect(Math.abs(correlation(values, 0, 2) - 0.6)).toBeLessThan(margin);
    expect(correlation(values, 1, 4)).toBeCloseTo(1, 12);
    for (const [a, b] of [
      [0, 1],
      [0, 3],
      [2, 4],
      [3, 4],
    ] as const) {
      expect(Math.abs(correlation(values, a, b))).toBeLessThan(margin);
    }
  });

  test('refuse a correlation outside 0 to 1 and a variable twice or nowhere', () => {
    const draw = (members: number[], of: number) => () =>
      familyNormals(2, [{ members, correlation: of }], seededSource(1));
    expect(draw([0, 1], 1.1)).toThrow(RangeError);
    expect(draw([0, 1], -0.1)).toThrow(RangeError);
    expect(draw([0, 0], 0.5)).toThrow(RangeError);
    expect(draw([0, 2], 0.5)).toThrow(RangeError);
  });
});
