import fc from 'fast-check';
import type { AdditiveModel, CriterionGroup } from './additive-model.ts';

export const twoAxes: readonly CriterionGroup[] = [
  { criteria: [0, 1], share: 0.6 },
  { criteria: [2, 3], share: 0.4 },
];

const criteria = 5;
const axes: readonly CriterionGroup[] = [
  { criteria: [0, 1, 2], share: 0.6 },
  { criteria: [3, 4], share: 0.4 },
];

function modelsOf(
  value: fc.Arbitrary<number | null>,
): fc.Arbitrary<{ model: AdditiveModel; weights: number[] }> {
  const list = <T>(entry: fc.Arbitrary<T>) => fc.array(entry, { minLength: criteria, maxLength: criteria });
  return fc.record({
    model: fc.record({
      values: fc.array(list(value), { minLength: 2, maxLength: 8 }),
      groups: fc.constant(axes),
    }),
    // Weights on an axis that sum to 1.
    weights: list(fc.integer({ min: 1, max: 20 })).map((points) =>
      points.map((point, criterion) => {
        const own = axes.find((axis) => axis.criteria.includes(criterion))?.criteria ?? [];
        return point / own.reduce((total, other) => total + (points[other] ?? 0), 0);
      }),
    ),
  });
}

const value = fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10);

export const completeModels = modelsOf(value);
export const modelsWithGaps = modelsOf(fc.option(value, { freq: 3 }));
