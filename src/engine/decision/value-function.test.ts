import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectWithin, frozen } from '../reference-case.test-data.ts';
import { minMaxConstantCases, minMaxScoreCases } from '../reference-cases.test-data.ts';
import { ranks } from '../statistics/rank.ts';
import { linearValue, minMax, piecewiseValue, topValue, type Direction } from './value-function.ts';
import { weightedMean } from './weighted-mean.ts';

const figure = fc.double({ min: -1e9, max: 1e9, noNaN: true });

function normalised(raw: readonly (readonly number[])[], directions: readonly Direction[]): number[][] {
  const ends = directions.map((direction, column) =>
    minMax(
      raw.map((row) => row[column] ?? null),
      direction,
    ),
  );
  return raw.map((row) =>
    row.map(
      (cell, column) => linearValue(cell, ends[column]?.worst ?? 0, ends[column]?.best ?? 0) / topValue,
    ),
  );
}

describe('min-max normalisation', () => {
  test.each(minMaxScoreCases)('$id $title', ({ inputs, expected, tolerance }) => {
    const rows = normalised(frozen(inputs.raw), frozen(inputs.directions));
    expectWithin(rows, expected.normalized, tolerance);
    const scores = rows.map((row) => weightedMean(inputs.weights, row));
    expectWithin(scores, expected.scores, tolerance);
    expect(ranks(scores)).toEqual(expected.ranks);
  });

  test.each(minMaxConstantCases)('$id $title', ({ inputs, expected }) => {
    const rows = normalised(frozen(inputs.raw), frozen(inputs.directions));
    expect(rows.map((row) => row[1])).toEqual([0.5, 0.5, 0.5]);
    expect(ranks(rows.map((row) => weightedMean(inputs.weights, row)))).toEqual(expected.ranks);
  });

  test('leaves out what is not known and has no ends when nothing is', () => {
    expect(minMax(frozen([120, null, 80, 200]), 'benefit')).toEqual({ worst: 80, best: 200 });
    expect(minMax([120, null, 80, 200], 'cost')).toEqual({ worst: 200, best: 80 });
    expect(minMax([null], 'benefit')).toBeNull();
    expect(() => minMax([Infinity], 'benefit')).toThrow(RangeError);
  });
});

describe('linear value', () => {
  test('stays at the ends beyond them', () => {
    expect(linearValue(90, 120, 30)).toBeCloseTo(10 / 3, 12);
    expect(linearValue(150, 120, 30)).toBe(0);
    expect(linearValue(0, 120, 30)).toBe(10);
    expect(linearValue(7, 7, 7)).toBe(5);
    expect(() => linearValue(Number.NaN, 0, 1)).toThrow(RangeError);
  });

  test('of a benefit and of the same cost sum to 10', () => {
    fc.assert(
      fc.property(figure, figure, figure, (raw, a, b) => {
        expect(linearValue(raw, a, b) + linearValue(raw, b, a)).toBeCloseTo(10, 9);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('piecewise value', () => {
  const points = frozen([
    { x: 30, value: 10 },
    { x: 60, value: 4 },
    { x: 60, value: 2 },
    { x: 90, value: 0 },
  ]);

  test('runs straight between points and level beyond them', () => {
    expect([0, 30, 45, 75, 90, 500].map((raw) => piecewiseValue(raw, points))).toEqual([10, 10, 7, 1, 0, 0]);
  });

  test('gives a step to its later point', () => {
    expect(piecewiseValue(60, points)).toBe(2);
    expect(piecewiseValue(59.999999, points)).toBeCloseTo(4, 5);
  });

  test('refuses no points, points out of order and figures that are not finite', () => {
    expect(() => piecewiseValue(1, [])).toThrow(RangeError);
    expect(() => piecewiseValue(1, points.toReversed())).toThrow(RangeError);
    expect(() => piecewiseValue(Infinity, points)).toThrow(RangeError);
  });

  test('through two points is the linear value', () => {
    fc.assert(
      fc.property(figure, figure, fc.double({ min: 1, max: 1e6, noNaN: true }), (raw, worst, width) => {
        const best = worst + width;
        const two = [
          { x: worst, value: 0 },
          { x: best, value: topValue },
        ];
        expect(piecewiseValue(raw, two)).toBeCloseTo(linearValue(raw, worst, best), 6);
      }),
      { numRuns: 1000 },
    );
  });
});
