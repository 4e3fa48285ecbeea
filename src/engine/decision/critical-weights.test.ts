import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectWithin, frozen } from '../reference-case.test-data.ts';
import { additiveScores, type AdditiveModel } from './additive-model.ts';
import { completeModels, modelsWithGaps } from './additive-model.test-data.ts';
import {
  criticalForCut,
  criticalForList,
  criticalForPair,
  criticalNeighbours,
  type CriticalWeight,
} from './critical-weights.ts';
import { standing } from './compare-weightings.ts';
import { scoreAt, swaps, weightLines, type ScoreLine, type WeightSubject } from './weight-lines.ts';

/** The model and weights with one weight set to `t` and the others in proportion, straight from the definition. */
function moved(
  model: AdditiveModel,
  weights: readonly number[],
  { kind, index }: WeightSubject,
  t: number,
): (number | null)[] {
  if (kind === 'group') {
    const groups = model.groups.map((group, place) => {
      const from = model.groups[index]?.share ?? 0;
      return { ...group, share: place === index ? t : (group.share * (1 - t)) / (1 - from) };
    });
    return additiveScores({ ...model, groups }, weights);
  }
  const own = model.groups.find(({ criteria }) => criteria.includes(index))?.criteria ?? [];
  const rest = own.reduce((total, other) => total + (other === index ? 0 : (weights[other] ?? 0)), 0);
  const changed = weights.map((weight, criterion) => {
    if (criterion === index) return t;
    return own.includes(criterion) ? (weight * (1 - t)) / rest : weight;
  });
  return additiveScores(model, changed);
}

/** The first place between `from` and `to` where `holds` no longer does, by a fine walk and then bisection. */
function firstFailure(from: number, to: number, holds: (t: number) => boolean): number | null {
  const steps = 24;
  let good = from;
  for (let step = 1; step <= steps; step += 1) {
    let bad = from + ((to - from) * step) / (steps + 0.01);
    if (holds(bad)) {
      good = bad;
      continue;
    }
    for (let halving = 0; halving < 40; halving += 1) {
      const middle = (good + bad) / 2;
      if (holds(middle)) good = middle;
      else bad = middle;
    }
    return good;
  }
  return null;
}

/** By bisection in both directions; null when the walk finds nothing. */
function nearestByBisection(from: number, holds: (t: number) => boolean): number | null {
  const found = [firstFailure(from, 0, holds), firstFailure(from, 1, holds)].filter((t) => t !== null);
  return found.toSorted((a, b) => Math.abs(a - from) - Math.abs(b - from))[0] ?? null;
}

/** A walk of 24 steps may stride over a turn and the next one back; bisection itself is exact to rounding. */
const stride = 1 / 24;
const sameTurn = 1e-6;

function isFirst(scores: readonly (number | null)[], alternative: number, first: number): boolean {
  const own = scores[alternative] ?? null;
  return own !== null && scores.filter((score) => score !== null && score > own + 1e-9).length < first;
}

const placed = (found: readonly CriticalWeight[], { kind, index }: WeightSubject) =>
  found.find(({ subject }) => subject.kind === kind && subject.index === index);

describe('lines of the scores', () => {
  test('are the scores of the moved weights', () => {
    const positions = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(modelsWithGaps, positions, ({ model, weights }, t) => {
        for (const { subject, scores } of weightLines(model, weights)) {
          const expected = moved(model, weights, subject, t);
          scores.forEach((line, alternative) => {
            expect(line === null).toBe(expected[alternative] === null);
            if (line !== null) expect(scoreAt(line, t)).toBeCloseTo(expected[alternative] ?? Number.NaN, 9);
          });
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('leave out weights that cannot change', () => {
    const groups = [
      { criteria: [0], share: 0.5 },
      { criteria: [1, 2], share: 0.5 },
      { criteria: [3, 4], share: 0 },
      { criteria: [5, 6], share: 0 },
    ];
    const values = [[1, 2, 3, 4, 5, 6, 7]];
    const lines = weightLines({ values, groups }, [1, 0.5, 0.5, 0.5, 0.5, 0, 0]);
    expect(lines.map(({ subject }) => subject)).toEqual([
      { kind: 'criterion', index: 1 },
      { kind: 'criterion', index: 2 },
      { kind: 'group', index: 0 },
      { kind: 'group', index: 1 },
      { kind: 'group', index: 2 },
    ]);
    const only = { values: [[1, 2]], groups: [{ criteria: [0, 1], share: 1 }] };
    expect(weightLines(only, [1, 0]).map(({ subject }) => subject)).toEqual([
      { kind: 'criterion', index: 1 },
    ]);
  });

  test('change places at none, one or two weights', () => {
    const straight = (a: number, b: number): ScoreLine => ({ a, b, r: 1, s: 0 });
    expect(swaps(straight(6, 2), straight(8, -2))).toEqual([0.5]);
    expect(swaps(straight(6, 2), straight(7, 2))).toEqual([]);
    expect(swaps(straight(0, 1), straight(0, 2))).toEqual([]);
    // 4 t / (1 + t) is 12/35 + 64/35 t at 1/4 and 3/4, and touches 4/9 + 16/9 t at 1/2.
    const curve: ScoreLine = { a: 0, b: 4, r: 1, s: 1 };
    const [first, second] = swaps(curve, straight(12 / 35, 64 / 35));
    expect(first).toBeCloseTo(1 / 4, 12);
    expect(second).toBeCloseTo(3 / 4, 12);
    expect(swaps(curve, straight(4 / 9, 16 / 9))).toEqual([]);
  });
});

describe('critical weights of a pair', () => {
  test('agree with the example of the source', () => {
    // Triantaphyllou and Sánchez (1997), numerical example of the weighted sum model. The change before normalising is
    // d = (P_j - P_i) / (a_jk - a_ik) with preferences P = 0.3162, 0.2768, 0.2623, 0.1449; feasible where d <= w_k.
    const weights = [0.3277, 0.3058, 0.2876, 0.079];
    const total = 1.0001;
    const values = [
      [0.3088, 0.2897, 0.3867, 0.1922],
      [0.2163, 0.3458, 0.1755, 0.6288],
      [0.4509, 0.2473, 0.1194, 0.0575],
      [0.024, 0.1172, 0.3184, 0.1215],
    ];
    const lines = weightLines(
      frozen({ values, groups: [{ criteria: [0, 1, 2, 3], share: 1 }] }),
      frozen(weights),
    );
    const changeOf = (pair: CriticalWeight[], k: number) => {
      const to = placed(pair, { kind: 'criterion', index: k })?.to;
      if (to === undefined) return null;
      // The source's weights are rounded and sum to 1.0001.
      const w = (weights[k] ?? 0) / total;
      return (w - to) / (1 - to);
    };
    const of = (pair: CriticalWeight[]) => [0, 1, 2, 3].map((k) => changeOf(pair, k));
    const rounded = { abs: 2e-4, rel: 0 };
    expectWithin(of(criticalForPair(lines, 0, 1)), [null, -0.7024, 0.1866, -0.0903], rounded);
    expectWithin(of(criticalForPair(lines, 0, 2)), [-0.3794, null, 0.2017, null], rounded);
    expectWithin(of(criticalForPair(lines, 0, 3)), [null, null, null, null], rounded);
    expectWithin(of(criticalForPair(lines, 1, 2)), [-0.0618, 0.1473, 0.2586, 0.0254], rounded);
  });

  test('are found by bisection too', () => {
    fc.assert(
      fc.property(modelsWithGaps, ({ model, weights }) => {
        const now = additiveScores(model, weights);
        const [one = null, other = null] = now;
        const found = criticalForPair(weightLines(model, weights), 0, 1);
        if (one === null || other === null || Math.abs(one - other) < 1e-6) return;
        for (const { subject, from } of weightLines(model, weights)) {
          const keeps = (t: number) => {
            const [a, b] = moved(model, weights, subject, t);
            return Math.sign((a ?? 0) - (b ?? 0)) === Math.sign(one - other);
          };
          const expected = nearestByBisection(from, keeps);
          const got = placed(found, subject);
          if (expected !== null)
            expect(Math.abs((got?.to ?? Infinity) - from)).toBeLessThan(Math.abs(expected - from) + sameTurn);
          if (got === undefined) continue;
          expect(got.change).toBeCloseTo(got.to - from, 12);
          const [a, b] = moved(model, weights, subject, got.to);
          expect(a ?? 0).toBeCloseTo(b ?? 1, 6);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('are none for a tie, for the same alternative twice and without a score', () => {
    const model: AdditiveModel = {
      values: [
        [4, 6],
        [6, 4],
        [null, null],
      ],
      groups: [{ criteria: [0, 1], share: 1 }],
    };
    const lines = weightLines(model, [0.5, 0.5]);
    expect(criticalForPair(lines, 0, 1)).toEqual([]);
    expect(criticalForPair(lines, 0, 0)).toEqual([]);
    expect(criticalForPair(lines, 0, 2)).toEqual([]);
    expect(criticalForCut(lines, 2, 1)).toEqual([]);
  });

  test('say nothing of the relative change of a weight that is zero', () => {
    const model: AdditiveModel = {
      values: [
        [0, 6],
        [10, 4],
      ],
      groups: [{ criteria: [0, 1], share: 1 }],
    };
    // 10 t + 4 (1 - t) = 6 (1 - t) at t = 1/6.
    const [critical] = criticalForPair(weightLines(model, [0, 1]), 0, 1);
    expect(critical).toMatchObject({ from: 0, relativeChange: null });
    expect(critical?.to).toBeCloseTo(1 / 6, 12);
    const [drops] = criticalForCut(weightLines(model, [0, 1]), 0, 1);
    expect(drops).toMatchObject({ subject: { kind: 'criterion', index: 0 }, from: 0 });
    expect(drops?.to).toBeCloseTo(1 / 6, 12);
  });
});

describe('critical weights of the cut', () => {
  test('are where the walk along the weight finds the account out of the list, or on it', () => {
    fc.assert(
      fc.property(modelsWithGaps, fc.nat(1), fc.integer({ min: 1, max: 4 }), (given, alternative, first) => {
        const { model, weights } = given;
        const lines = weightLines(model, weights);
        const now = additiveScores(model, weights);
        if (now[alternative] === null) return;
        const found = criticalForCut(lines, alternative, first);
        const inside = isFirst(now, alternative, first);
        for (const { subject, from } of lines) {
          const keeps = (t: number) =>
            isFirst(moved(model, weights, subject, t), alternative, first) === inside;
          const expected = nearestByBisection(from, keeps);
          const got = placed(found, subject);
          if (expected !== null) {
            expect(Math.abs((got?.to ?? Infinity) - from)).toBeLessThan(Math.abs(expected - from) + sameTurn);
          }
          if (got === undefined) continue;
          // All stays as it is up to there, and a little beyond there it has changed.
          if (Math.abs(got.change) > sameTurn) expect(keeps(from + 0.999 * got.change)).toBe(true);
          const side = got.change === 0 ? [-1, 1] : [Math.sign(got.change)];
          const beyond = side.map((direction) => got.to + direction * 1e-7);
          if (got.to > stride && got.to < 1 - stride) expect(beyond.every(keeps)).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('are now where a tie leaves the last place open', () => {
    const model: AdditiveModel = {
      values: [
        [4, 6],
        [6, 4],
        [1, 1],
      ],
      groups: [{ criteria: [0, 1], share: 1 }],
    };
    const [critical] = criticalForCut(weightLines(model, [0.5, 0.5]), 0, 1);
    expect(critical).toMatchObject({ from: 0.5, to: 0.5, change: 0 });
  });

  test('take rivals that turn at the same weight together', () => {
    // Both rivals pass the first at 0.5, one upwards and one downwards: it stays the second best.
    const model: AdditiveModel = {
      values: [
        [5, 5],
        [10, 0],
        [0, 10],
      ],
      groups: [{ criteria: [0, 1], share: 1 }],
    };
    expect(criticalForCut(weightLines(model, [0.4, 0.6]), 0, 2)).toEqual([]);
  });

  test('refuse a list of none', () => {
    expect(() => criticalForCut([], 0, 0)).toThrow(RangeError);
  });
});

describe('critical weights of a list', () => {
  test('leave the list as it is up to the smallest, and alter it beyond', () => {
    fc.assert(
      fc.property(completeModels, ({ model, weights }) => {
        const { list, scores } = standing(model, weights, 2);
        const lines = weightLines(model, weights);
        const sorted = scores.map((score) => score ?? 0).toSorted((a, b) => b - a);
        if ((sorted[1] ?? 0) - (sorted[2] ?? 0) < 1e-6) return;
        const found = criticalForList(lines, list);
        const subjects = found.map(({ critical: { subject } }) => `${subject.kind} ${subject.index}`);
        expect(new Set(subjects).size).toBe(subjects.length);
        const [smallest] = found;
        if (smallest === undefined) return;
        const { subject, from, change, to } = smallest.critical;
        const listAt = (t: number) => {
          const at = moved(model, weights, subject, t);
          return list.filter((alternative) => isFirst(at, alternative, 2));
        };
        expect(listAt(from + 0.999 * change)).toEqual(list);
        if (to > stride && to < 1 - stride) {
          expect(listAt(to + Math.sign(change) * 1e-7)).not.toContain(smallest.alternative);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('are none for an empty list', () => {
    expect(criticalForList([], [])).toEqual([]);
  });
});

test('critical neighbours are the pairs next to each other in rank', () => {
  const model: AdditiveModel = {
    values: [
      [2, 2],
      [9, 1],
      [null, null],
      [1, 5],
    ],
    groups: [{ criteria: [0, 1], share: 1 }],
  };
  const weights = [0.5, 0.5];
  const lines = weightLines(model, weights);
  const found = criticalNeighbours(lines, additiveScores(model, weights));
  const upper = criticalForPair(lines, 1, 3)[0] ?? null;
  const lower = criticalForPair(lines, 3, 0)[0] ?? null;
  // 9 t + (1 - t) = t + 5 (1 - t) at t = 1/3; t + 5 (1 - t) = 2 at t = 3/4.
  expect(upper?.to).toBeCloseTo(1 / 3, 12);
  expect(lower?.to).toBeCloseTo(3 / 4, 12);
  expect(found).toEqual([
    { above: { neighbour: 3, critical: lower }, below: null },
    { above: null, below: { neighbour: 3, critical: upper } },
    { above: null, below: null },
    { above: { neighbour: 1, critical: upper }, below: { neighbour: 0, critical: lower } },
  ]);
});
