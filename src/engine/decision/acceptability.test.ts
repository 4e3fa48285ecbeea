import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectWithin, frozen, type ReferenceCase } from '../reference-case.test-data.ts';
import { seededSource } from '../random/seeded-source.ts';
import { acceptability, drawsFor, type Acceptability } from './acceptability.ts';
import type { AdditiveModel, CriterionGroup } from './additive-model.ts';
import { modelsWithGaps } from './additive-model.test-data.ts';
import { standing } from './compare-weightings.ts';
import { rankOrderCentroid } from './rank-order-centroid.ts';
import { weightDraws, type WeightKnowledge } from './weight-draws.ts';

const smaaCases: readonly ReferenceCase<
  { alternatives: readonly (readonly number[])[]; knowledge: WeightKnowledge },
  {
    rankAcceptability: readonly (readonly number[])[];
    centralWeights?: readonly (readonly number[])[];
    meanWeights?: readonly number[];
  }
>[] = [
  {
    id: 'PS-31',
    title: 'SMAA, 2 criteria, A=(1,0) B=(0,1) C=(0.6,0.6)',
    source: 'derived: exact geometry of the weight simplex',
    inputs: {
      alternatives: [
        [1, 0],
        [0, 1],
        [0.6, 0.6],
      ],
      knowledge: { kind: 'none' },
    },
    expected: {
      rankAcceptability: [
        [0.4, 0.1, 0.5],
        [0.4, 0.1, 0.5],
        [0.2, 0.8, 0],
      ],
      centralWeights: [
        [0.8, 0.2],
        [0.2, 0.8],
        [0.5, 0.5],
      ],
    },
    tolerance: { abs: 0.006, rel: 0 },
  },
  {
    id: 'PS-32',
    title: 'SMAA, 3 criteria, three specialists plus a generalist (0.5,0.5,0.5)',
    source: 'derived: exact geometry of the weight simplex',
    inputs: {
      alternatives: [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
        [0.5, 0.5, 0.5],
      ],
      knowledge: { kind: 'none' },
    },
    expected: {
      rankAcceptability: [
        [1 / 4, 1 / 12, 1 / 3, 1 / 3],
        [1 / 4, 1 / 12, 1 / 3, 1 / 3],
        [1 / 4, 1 / 12, 1 / 3, 1 / 3],
        [1 / 4, 3 / 4, 0, 0],
      ],
    },
    tolerance: { abs: 0.006, rel: 0 },
  },
  {
    id: 'PS-33',
    title: 'SMAA with ordinal constraint w1>=w2>=w3: A=(1,0,0) against B=(0,1,1)',
    source: 'derived: exact geometry of the weight simplex',
    inputs: {
      alternatives: [
        [1, 0, 0],
        [0, 1, 1],
      ],
      knowledge: { kind: 'order', ranks: [1, 2, 3] },
    },
    expected: {
      rankAcceptability: [
        [0.75, 0.25],
        [0.25, 0.75],
      ],
      meanWeights: [11 / 18, 5 / 18, 2 / 18],
    },
    tolerance: { abs: 0.006, rel: 0 },
  },
];

/** The tolerance of the cases suits at least 50,000 draws. */
const draws = 100_000;

function run(
  model: AdditiveModel,
  knowledge: WeightKnowledge,
  first = 1,
  slices: readonly number[] = [draws],
  seed = 1,
): Acceptability {
  const source = seededSource(seed);
  const options = { first, ranksKept: model.values.length };
  const running = acceptability(model, weightDraws(model.groups, knowledge, source), options);
  for (const slice of slices) running.add(slice);
  const result = running.read();
  if (result === null) throw new Error('nothing was drawn');
  return result;
}

function oneAxis(values: AdditiveModel['values']): AdditiveModel {
  return { values, groups: [{ criteria: (values[0] ?? []).map((_, index) => index), share: 1 }] };
}

describe('rank acceptability', () => {
  test.each(smaaCases)('$id $title', ({ inputs, expected, tolerance }) => {
    const model = frozen(oneAxis(inputs.alternatives));
    const { alternatives } = run(model, frozen(inputs.knowledge), model.values.length);
    expectWithin(
      alternatives.map((one) => one?.ranks),
      expected.rankAcceptability,
      tolerance,
    );
    if (expected.centralWeights) {
      expectWithin(
        alternatives.map((one) => one?.centralWeights?.mean),
        expected.centralWeights,
        tolerance,
      );
    }
    if (expected.meanWeights) {
      // All are among the first two, so that the weights of the list are those of all draws.
      expectWithin(alternatives[0]?.listWeights?.mean, expected.meanWeights, tolerance);
      expectWithin(rankOrderCentroid(3), expected.meanWeights, { abs: 1e-12, rel: 0 });
    }
  });

  test('has the errors it says it has', () => {
    // Case PS-31: the first has rank 1 with probability 0.4, its first weight is uniform from 0.6 to 1 then.
    const [first] = run(
      oneAxis([
        [1, 0],
        [0, 1],
        [0.6, 0.6],
      ]),
      { kind: 'none' },
    ).alternatives;
    expect(first?.amongFirstError).toBeCloseTo(Math.sqrt(0.24 / draws), 5);
    expect(first?.amongFirst).toBe(first?.ranks[0]);
    const central = first?.centralWeights;
    expect(central?.draws).toBe(Math.round((first?.amongFirst ?? 0) * draws));
    expect(central?.standardError[0]).toBeCloseTo(0.4 / Math.sqrt(12 * (central?.draws ?? 1)), 5);
    expect(first?.meanRank).toBeCloseTo(0.4 + 2 * 0.1 + 3 * 0.5, 1);
    expect(first).toMatchObject({ bestRank: 1, worstRank: 3 });
  });

  test('keeps the shares of the axes and draws within each', () => {
    // One criterion on each axis leaves nothing to draw, so 0.6 x 10 beats 0.4 x 10 in every draw.
    const groups: CriterionGroup[] = [
      { criteria: [0], share: 0.6 },
      { criteria: [1], share: 0.4 },
    ];
    const fixed = run(
      {
        values: [
          [10, 0],
          [0, 10],
        ],
        groups,
      },
      { kind: 'none' },
      1,
      [100],
    );
    expect(fixed.alternatives.map((one) => one?.amongFirst)).toEqual([1, 0]);
    expect(fixed.alternatives[1]?.centralWeights).toBeNull();

    // A is worth 6 u, B 4 v + 2.4, with u and v uniform and independent. A wins where u > (2 v + 1.2) / 3, which leaves
    // room up to v = 0.9: the integral of 1 - (2 v + 1.2) / 3 from 0 to 0.9 is 0.27.
    const axes: CriterionGroup[] = [
      { criteria: [0, 1], share: 0.6 },
      { criteria: [2, 3], share: 0.4 },
    ];
    const values = [
      [10, 0, 0, 0],
      [4, 4, 10, 0],
    ];
    const [a] = run({ values, groups: axes }, { kind: 'none' }).alternatives;
    expect(Math.abs((a?.amongFirst ?? 0) - 0.27)).toBeLessThan(5 * (a?.amongFirstError ?? 0));
  });

  test('gives equal alternatives the same, better rank', () => {
    const { alternatives } = run(
      oneAxis([
        [5, 5],
        [5, 5],
        [1, 1],
      ]),
      { kind: 'none' },
      1,
      [50],
    );
    expect(alternatives.map((one) => one?.ranks)).toEqual([
      [1, 0, 0],
      [1, 0, 0],
      [0, 0, 1],
    ]);
  });

  test('is none without a score, and does not count in the ranks of others', () => {
    const { alternatives } = run(
      oneAxis([
        [null, null],
        [null, 3],
        [4, 4],
      ]),
      { kind: 'none' },
      1,
      [50],
    );
    expect(alternatives[0]).toBeNull();
    expect(alternatives.slice(1).map((one) => one?.worstRank)).toEqual([2, 1]);
  });

  test('without a spread is what the stated weights say', () => {
    fc.assert(
      fc.property(modelsWithGaps, ({ model, weights }) => {
        const { alternatives } = run(model, { kind: 'around', weights, spread: 0 }, 2, [3]);
        const { ranks } = standing(model, weights, 2);
        expect(alternatives.map((one) => one?.meanRank ?? null)).toEqual(ranks);
      }),
      { numRuns: 1000 },
    );
  });

  test('does not depend on the slices', () => {
    fc.assert(
      fc.property(
        modelsWithGaps,
        fc.array(fc.nat(20), { minLength: 1, maxLength: 5 }),
        ({ model }, slices) => {
          const total = slices.reduce((sum, slice) => sum + slice, 1);
          const sliced = run(model, { kind: 'none' }, 3, [...slices, 1]);
          expect(sliced).toEqual(run(model, { kind: 'none' }, 3, [total]));
          for (const one of sliced.alternatives) {
            if (one !== null) expect(one.ranks.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('keeps only as many ranks as asked for, and says nothing before the first draw', () => {
    const model = oneAxis([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    const drawn = weightDraws(
      [...model.groups, { criteria: [], share: 0 }],
      { kind: 'none' },
      seededSource(1),
    );
    const running = acceptability(model, drawn, { first: 1, ranksKept: 1 });
    expect(running.read()).toBeNull();
    running.add(1);
    expect(running.read()?.alternatives.map((one) => one?.ranks)).toEqual([[0], [0], [1]]);
    // One draw has no deviation.
    expect(running.read()?.alternatives[2]?.centralWeights?.standardError).toEqual([0, 0]);
  });

  test('refuses counts that are not whole', () => {
    const model = oneAxis([[1]]);
    const drawn = weightDraws(model.groups, { kind: 'none' }, seededSource(1));
    expect(() => acceptability(model, drawn, { first: 0, ranksKept: 1 })).toThrow(RangeError);
    expect(() => acceptability(model, drawn, { first: 1, ranksKept: 0.5 })).toThrow(RangeError);
    expect(() => acceptability(model, drawn, { first: 1, ranksKept: 1 }).add(-1)).toThrow(RangeError);
  });
});

describe('draws needed', () => {
  test('are 9,604 for an error of 0.01', () => {
    // Tervonen and Lahdelma (2007), section 3.2.
    expect(drawsFor(0.01)).toBe(9604);
  });

  test('are not to be had for no error', () => {
    expect(() => drawsFor(0)).toThrow(RangeError);
  });
});
