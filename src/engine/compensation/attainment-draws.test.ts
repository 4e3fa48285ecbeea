import { describe, expect, test } from 'vitest';
import { seededSource } from '../random/seeded-source.ts';
import { pertMoments } from '../statistics/pert.ts';
import { triangularMoments } from '../statistics/triangular.ts';
import {
  attainmentDraws,
  type AttainmentDraws,
  type AttainmentSpread,
  type TeamAttainments,
} from './attainment-draws.ts';

const normal: AttainmentSpread = { kind: 'normal', mean: 1, sd: 0.2 };
const points = { low: 0.5, likely: 1, high: 1.3 };
const team: TeamAttainments = {
  spreads: [
    [normal, { kind: 'triangular', ...points }],
    [normal, { kind: 'pert', ...points }],
  ],
  measureCorrelations: [
    [1, 0.5],
    [0.5, 1],
  ],
  teamCorrelation: 0.3,
};

const runs = 40_000;
/** Standard errors: one in about 500,000 tests fails by chance, and the seed is fixed. */
const errors = 5;

function columns({ people, measures, draw }: AttainmentDraws): number[][] {
  const into = new Float64Array(people * measures);
  const table = Array.from(into, (): number[] => []);
  for (let run = 0; run < runs; run += 1) {
    draw(into);
    into.forEach((value, column) => table[column]?.push(value));
  }
  return table;
}

function drawn(other: Partial<TeamAttainments> = {}): AttainmentDraws {
  const draws = attainmentDraws({ ...team, ...other }, seededSource(7));
  if (draws.kind !== 'draws') throw new Error('these correlations exist');
  return draws;
}

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

function correlation(a: readonly number[], b: readonly number[]): number {
  const [ma, mb] = [mean(a), mean(b)];
  const product = (x: readonly number[], mx: number, y: readonly number[], my: number) =>
    x.reduce((total, value, index) => total + (value - mx) * ((y[index] ?? 0) - my), 0);
  return product(a, ma, b, mb) / Math.sqrt(product(a, ma, a, ma) * product(b, mb, b, mb));
}

describe('draws of attainments', () => {
  test('have the mean and the spread stated', () => {
    const expected = [
      { mean: 1, sd: 0.2 },
      triangularMoments(points),
      { mean: 1, sd: 0.2 },
      pertMoments(points),
    ];
    columns(drawn()).forEach((values, column) => {
      const { mean: mu, sd } = expected[column] ?? { mean: NaN, sd: NaN };
      expect(Math.abs(mean(values) - mu)).toBeLessThan((errors * sd) / Math.sqrt(runs));
      const variance = mean(values.map((value) => (value - mu) ** 2));
      // The standard error of a variance is at most sd^2 sqrt(2 / n) for tails no heavier than the normal ones.
      expect(Math.abs(variance - sd * sd)).toBeLessThan(errors * sd * sd * Math.sqrt(2 / runs));
    });
  });

  test('have the correlations stated, between measures and between people', () => {
    const all = drawn({
      spreads: [
        [normal, normal],
        [normal, normal],
      ],
    });
    const [a = [], b = [], c = [], d = []] = columns(all);
    const error = errors / Math.sqrt(runs);
    expect(Math.abs(correlation(a, b) - 0.5)).toBeLessThan(error);
    expect(Math.abs(correlation(a, c) - 0.3)).toBeLessThan(error);
    expect(Math.abs(correlation(a, d) - 0.15)).toBeLessThan(error);
  });

  test('are the same for the same seed', () => {
    const one = new Float64Array(4);
    const two = new Float64Array(4);
    drawn().draw(one);
    drawn().draw(two);
    expect(one).toEqual(two);
  });

  test('have no answer for correlations that contradict each other', () => {
    const measureCorrelations = [0, 1, 2].map((i) => [0, 1, 2].map((j) => (i === j ? 1 : -0.9)));
    const spreads = [[normal, normal, normal]];
    expect(attainmentDraws({ spreads, measureCorrelations, teamCorrelation: 0 }, seededSource(1))).toEqual({
      kind: 'not-positive-semidefinite',
    });
  });

  test.each([
    { teamCorrelation: 1.1 },
    { spreads: [[normal]] },
    { spreads: [[normal, { kind: 'normal', mean: 1, sd: -1 } as const]] },
  ])('refuses %o', (wrong) => {
    expect(() => drawn(wrong)).toThrow(RangeError);
  });
});
