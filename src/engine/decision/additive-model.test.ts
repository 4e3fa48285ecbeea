import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frozen } from '../reference-case.test-data.ts';
import { additiveScores, equalWeights, type AdditiveModel } from './additive-model.ts';
import { modelsWithGaps, twoAxes } from './additive-model.test-data.ts';
import { scoreTable } from './score-table.ts';
import { weightedMean } from './weighted-mean.ts';

const oneGroup = [{ criteria: [0, 1, 2], share: 1 }];

describe('additive scores', () => {
  test('are weighted means of the axes, by their shares', () => {
    const model = frozen<AdditiveModel>({ values: [[8, 6, 7, 5]], groups: twoAxes });
    // By hand: 0.6 (0.75 x 8 + 0.25 x 6) + 0.4 (0.5 x 7 + 0.5 x 5).
    expect(additiveScores(model, [3, 1, 10, 10])[0]).toBeCloseTo(0.6 * 7.5 + 0.4 * 6, 12);
  });

  test('leave a missing value out within its axis', () => {
    const model: AdditiveModel = { values: [[null, 6, 7, null]], groups: twoAxes };
    expect(additiveScores(model, [3, 1, 1, 1])[0]).toBeCloseTo(0.6 * 6 + 0.4 * 7, 12);
  });

  test('are missing when an axis with a share has nothing to go by', () => {
    const values = [
      [null, null, 7, 5],
      [8, null, 7, 5],
    ];
    expect(additiveScores({ values, groups: twoAxes }, [0, 1, 1, 1])).toEqual([null, null]);
    const onlyPosition = [
      { criteria: [0, 1], share: 0 },
      { criteria: [2, 3], share: 1 },
    ];
    expect(additiveScores({ values, groups: onlyPosition }, [0, 1, 1, 1])).toEqual([6, 6]);
  });

  test('of one axis are the weighted mean', () => {
    const rows = fc.array(fc.option(fc.double({ min: 0, max: 10, noNaN: true })), {
      minLength: 3,
      maxLength: 3,
    });
    const weights = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(rows, weights, (row, given) => {
        const [score = null] = additiveScores({ values: [row], groups: oneGroup }, given);
        const mean = weightedMean(given, row);
        expect(score === null).toBe(mean === null);
        expect(score ?? 0).toBeCloseTo(mean ?? 0, 9);
      }),
      { numRuns: 1000 },
    );
  });

  test('come out the same from the table of many weightings', () => {
    fc.assert(
      fc.property(modelsWithGaps, ({ model, weights }) => {
        const table = scoreTable(model);
        table.score(Float64Array.from(weights));
        additiveScores(model, weights).forEach((score, alternative) => {
          expect(table.scored[alternative]).toBe(score === null ? 0 : 1);
          if (score !== null) expect(table.scores[alternative]).toBeCloseTo(score, 9);
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('are none for no alternatives', () => {
    expect(additiveScores({ values: [], groups: oneGroup }, [1, 1, 1])).toEqual([]);
  });

  test.each<[string, AdditiveModel, number[]]>([
    ['rows of different length', { values: [[1], [1, 2]], groups: [] }, [1]],
    ['a value that is not finite', { values: [[Infinity]], groups: [{ criteria: [0], share: 1 }] }, [1]],
    ['a criterion that is not there', { values: [[1]], groups: [{ criteria: [1], share: 1 }] }, [1]],
    [
      'a criterion on two axes',
      {
        values: [[1]],
        groups: [
          { criteria: [0], share: 0.5 },
          { criteria: [0], share: 0.5 },
        ],
      },
      [1],
    ],
    ['shares that do not sum to 1', { values: [[1]], groups: [{ criteria: [0], share: 0.5 }] }, [1]],
    ['too few weights', { values: [[1]], groups: [{ criteria: [0], share: 1 }] }, []],
    ['a negative weight', { values: [[1]], groups: [{ criteria: [0], share: 1 }] }, [-1]],
  ])('refuse %s', (_, model, weights) => {
    expect(() => additiveScores(model, weights)).toThrow(RangeError);
  });
});

test('equal weights are equal within each axis', () => {
  const groups = [
    { criteria: [0, 3], share: 0.5 },
    { criteria: [1], share: 0.5 },
  ];
  expect(equalWeights(4, groups)).toEqual([0.5, 1, 0, 0.5]);
});
