import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectPublished, expectWithin, frozen } from '../reference-case.test-data.ts';
import {
  hierarchyCases,
  methodCases,
  pairwiseCases,
  randomIndexCases,
} from '../reference-cases.test-data.ts';
import { ranks } from '../statistics/rank.ts';
import { columnMeanPriorities, geometricMeanPriorities } from './pairwise-approximations.ts';
import { comparisonScale, pairwisePriorities } from './pairwise.ts';
import { principalEigenvector } from './principal-eigenvector.ts';
import { randomIndex } from './random-index.ts';
import { comparedGroups, requireReciprocal } from './reciprocal-matrix.ts';

function fromFractions(rows: readonly (readonly string[])[]): number[][] {
  return rows.map((row) =>
    row.map((cell) => {
      const [above, below] = cell.split('/').map(Number);
      return (above ?? Number.NaN) / (below ?? 1);
    }),
  );
}

function consistent(weights: readonly number[]): number[][] {
  return weights.map((row) => weights.map((column) => row / column));
}

function normalised(values: readonly number[]): number[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  return values.map((value) => value / total);
}

const weightLists = fc.array(fc.double({ min: 0.05, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 });
const judgements = fc
  .integer({ min: 3, max: 9 })
  .chain((n) =>
    fc.array(fc.array(fc.constantFrom(...comparisonScale), { minLength: n, maxLength: n }), {
      minLength: n,
      maxLength: n,
    }),
  )
  .map((rows) =>
    rows.map((row, i) =>
      row.map((cell, j) => {
        if (i === j) return 1;
        return i < j ? cell : 1 / (rows[j]?.[i] ?? 1);
      }),
    ),
  );

/** Twelve entries of a matrix lose at most a few digits of sixteen on the way to its eigenvector. */
const exact = 10;

describe('pairwise priorities', () => {
  test.each(pairwiseCases)('$id $title', ({ inputs, expected, tolerance }) => {
    const matrix = frozen(fromFractions(inputs.matrix));
    const got = pairwisePriorities(matrix);
    expectWithin(got.weights, expected.weights, tolerance);
    expectWithin(got.lambdaMax, expected.lambdaMax, tolerance);
    expectWithin(got.consistencyIndex, expected.ci, tolerance);
    expectWithin(got.consistencyRatio, expected.crSaaty1980, tolerance);
    expectWithin(pairwisePriorities(matrix, 'saaty-2005').consistencyRatio, expected.crSaaty2005, tolerance);
    const donegan = pairwisePriorities(matrix, 'donegan-dodd-1991');
    expectWithin(donegan.consistencyRatio, expected.crDoneganDodd1991, tolerance);
  });

  test('agree with the three-criteria example of the portfolio chapter', () => {
    // A matrix that textbooks use, recomputed apart: weights .648/.230/.122, lambda 3.004, CR .003 with RI 0.58.
    const got = pairwisePriorities(
      fromFractions([
        ['1', '3', '5'],
        ['1/3', '1', '2'],
        ['1/5', '1/2', '1'],
      ]),
    );
    expectWithin(got.weights, [0.648, 0.23, 0.122], { abs: 5e-4, rel: 0 });
    expectWithin(got.lambdaMax, 3.004, { abs: 5e-4, rel: 0 });
    expectWithin(got.consistencyRatio, 0.003, { abs: 5e-4, rel: 0 });
  });

  test.each(hierarchyCases)('$id $title', ({ inputs, expected, tolerance, published }) => {
    const criteria = pairwisePriorities(fromFractions(inputs.criteria)).weights;
    const local = inputs.alternatives.map((matrix) => pairwisePriorities(fromFractions(matrix)).weights);
    const globalWeights = expected.globalWeights.map((_, place) =>
      criteria.reduce((total, weight, k) => total + weight * (local[k]?.[place] ?? Number.NaN), 0),
    );
    expectWithin(globalWeights, expected.globalWeights, tolerance);
    expectPublished({ globalWeights }, published);
    expect(ranks(globalWeights)).toEqual(expected.ranks);
  });

  test.each(methodCases)('$id $title', ({ inputs, expected, tolerance }) => {
    const matrix = frozen(fromFractions(inputs.matrix));
    expectWithin(pairwisePriorities(matrix).weights, expected.eigenvector, tolerance);
    expectWithin(geometricMeanPriorities(matrix), expected.geometricMean, tolerance);
    expectWithin(columnMeanPriorities(matrix), expected.columnAverage, tolerance);
  });

  test.each(randomIndexCases)('$id $title', ({ expected, tolerance }) => {
    let total = 0;
    for (const a of comparisonScale) {
      for (const b of comparisonScale) {
        for (const c of comparisonScale) {
          total += pairwisePriorities([
            [1, a, b],
            [1 / a, 1, c],
            [1 / b, 1 / c, 1],
          ]).consistencyIndex;
        }
      }
    }
    expectWithin(total / comparisonScale.length ** 3, expected.ri3, tolerance);
  });

  test('recover the weights behind consistent comparisons, with a ratio of 0 and nothing to look at', () => {
    fc.assert(
      fc.property(weightLists, (weights) => {
        const got = pairwisePriorities(consistent(weights));
        normalised(weights).forEach((weight, index) => {
          expect(got.weights[index]).toBeCloseTo(weight, exact);
        });
        expect(got.lambdaMax).toBeCloseTo(weights.length, exact);
        expect(got.consistencyRatio).toBeCloseTo(0, exact);
        expect(got.groups).toBe(1);
      }),
      { numRuns: 1000 },
    );
  });

  test('recover the weights from any consistent comparisons that hang together', () => {
    const sparse = weightLists.chain((weights) =>
      fc.tuple(
        fc.constant(weights),
        fc.array(fc.nat(), { minLength: weights.length, maxLength: weights.length }),
        fc.array(fc.boolean(), { minLength: weights.length ** 2, maxLength: weights.length ** 2 }),
      ),
    );
    fc.assert(
      fc.property(sparse, ([weights, parents, kept]) => {
        const n = weights.length;
        // Each thing is compared with one before it, which connects them all; others are kept at random.
        const given = (i: number, j: number): boolean => {
          const [low, high] = [Math.min(i, j), Math.max(i, j)];
          return low === high || (parents[high] ?? 0) % high === low || (kept[low * n + high] ?? false);
        };
        const matrix = consistent(weights).map((row, i) => row.map((cell, j) => (given(i, j) ? cell : null)));
        const got = pairwisePriorities(matrix);
        normalised(weights).forEach((weight, index) => {
          expect(got.weights[index]).toBeCloseTo(weight, 9);
        });
        expect(got.lambdaMax).toBeCloseTo(n, 9);
        expect(got.groups).toBe(1);
        const complete = matrix.every((row) => row.every((cell) => cell !== null));
        expect(got.consistencyRatio === null).toBe(!complete);
      }),
      { numRuns: 1000 },
    );
  });

  test('are an eigenvector: the matrix only scales them', () => {
    fc.assert(
      fc.property(judgements, (matrix) => {
        const got = pairwisePriorities(matrix);
        expect(got.weights.reduce((total, weight) => total + weight, 0)).toBeCloseTo(1, 12);
        expect(got.consistencyIndex).toBeGreaterThanOrEqual(0);
        matrix.forEach((row, index) => {
          const product = row.reduce((total, cell, column) => total + cell * (got.weights[column] ?? 0), 0);
          expect(product).toBeCloseTo(got.lambdaMax * (got.weights[index] ?? 0), 9);
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('of up to three things are the geometric means', () => {
    // Crawford and Williams (1985): the two methods agree for n of 3 or fewer.
    fc.assert(
      fc.property(judgements, (matrix) => {
        const three = matrix.slice(0, 3).map((row) => row.slice(0, 3));
        const means = geometricMeanPriorities(three);
        pairwisePriorities(three).weights.forEach((weight, index) => {
          expect(weight).toBeCloseTo(means[index] ?? Number.NaN, exact);
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('share by number between groups that nothing compares', () => {
    const got = pairwisePriorities([
      [1, 4, null],
      [1 / 4, 1, null],
      [null, null, 1],
    ]);
    expectWithin(got.weights, [(2 / 3) * 0.8, (2 / 3) * 0.2, 1 / 3], { abs: 1e-12, rel: 0 });
    expect(got.groups).toBe(2);
    expect(got.consistencyRatio).toBeNull();
    expect(got.lambdaMax).toBeCloseTo(3, 12);
  });

  test('have no ratio beyond the table', () => {
    expect(pairwisePriorities(consistent(Array<number>(16).fill(1))).consistencyRatio).toBeNull();
  });

  test('settle on sparse and contradictory comparisons of twenty things', () => {
    const chain = Array.from({ length: 20 }, (_, i) =>
      Array.from({ length: 20 }, (_, j): number | null => {
        if (i === j) return 1;
        return Math.abs(i - j) === 1 ? 9 ** (j - i) : null;
      }),
    );
    const got = pairwisePriorities(chain);
    expect(got.weights[0]).toBeCloseTo(8 / 9, 9);
    expect((got.weights[0] ?? 0) / (got.weights[19] ?? 1) / 9 ** 19).toBeCloseTo(1, 6);
  });
});

describe('the comparison to look at', () => {
  test('is the one that was turned round', () => {
    // Consistent at 4:2:1:1/2 save that the last two were entered the wrong way.
    const matrix = [
      [1, 2, 4, 8],
      [1 / 2, 1, 2, 4],
      [1 / 4, 1 / 2, 1, 1 / 2],
      [1 / 8, 1 / 4, 2, 1],
    ];
    expect(pairwisePriorities(frozen(matrix)).look).toEqual({
      row: 2,
      column: 3,
      given: 1 / 2,
      suggested: 1,
    });
  });

  test('is none where all agree, and none that the scale cannot bring closer', () => {
    expect(
      pairwisePriorities([
        [1, 4],
        [1 / 4, 1],
      ]).look,
    ).toBeNull();
    expect(pairwisePriorities([[1]]).look).toBeNull();
    // Weights 1:20, which no value of the scale comes closer to than the 1/9 given.
    expect(
      pairwisePriorities([
        [1, 1 / 9, null],
        [9, 1, 20],
        [null, 1 / 20, 1],
      ]).look,
    ).toBeNull();
  });

  test('lowers the index when it is taken', () => {
    fc.assert(
      fc.property(judgements, (matrix) => {
        const before = pairwisePriorities(matrix);
        const look = before.look;
        if (look === null) return;
        const after = matrix.map((row, i) =>
          row.map((cell, j) => {
            if (i === look.row && j === look.column) return look.suggested;
            return i === look.column && j === look.row ? 1 / look.suggested : cell;
          }),
        );
        expect(pairwisePriorities(after).lambdaMax).toBeLessThan(before.lambdaMax + 1e-9);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('comparison matrices', () => {
  test.each([
    ['no rows', []],
    ['a row too short', [[1, 2], [0.5]]],
    ['a diagonal that is not 1', [[2]]],
    [
      'no reciprocals',
      [
        [1, 2],
        [2, 1],
      ],
    ],
    [
      'half a comparison',
      [
        [1, 2],
        [null, 1],
      ],
    ],
    [
      'negative comparisons',
      [
        [1, -2],
        [-0.5, 1],
      ],
    ],
    [
      'what is not a number',
      [
        [1, Number.NaN],
        [Number.NaN, 1],
      ],
    ],
  ])('are refused with %s', (_, matrix) => {
    expect(() => {
      requireReciprocal(matrix);
    }).toThrow(RangeError);
  });

  test('fall into groups through chains of comparisons', () => {
    const matrix = [
      [1, null, null, 2],
      [null, 1, null, null],
      [null, null, 1, 3],
      [1 / 2, null, 1 / 3, 1],
    ];
    expect(comparedGroups(frozen(matrix))).toEqual([[0, 2, 3], [1]]);
  });
});

describe('principal eigenvector', () => {
  test('refuses a matrix that has none', () => {
    expect(() =>
      principalEigenvector([
        [0, 0],
        [0, 0],
      ]),
    ).toThrow(RangeError);
  });
});

describe('random index', () => {
  test('is the published one and ends with its table', () => {
    expect(randomIndex(3, 'saaty-1980')).toBe(0.58);
    expect(randomIndex(10, 'saaty-1980')).toBe(1.49);
    expect(randomIndex(16, 'saaty-1980')).toBeNull();
    expect(randomIndex(20, 'donegan-dodd-1991')).toBe(1.5371);
    expect(() => randomIndex(0, 'saaty-2005')).toThrow(RangeError);
  });
});
