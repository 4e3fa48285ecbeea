import { describe, expect, test } from 'vitest';
import { frozen } from '../reference-case.test-data.ts';
import { raterEffects } from './rater-effects.ts';

const weighting = frozen({ groups: [{ criteria: [0, 1], share: 1 }], weights: [0.5, 0.5], first: 1 });

describe('rater effects', () => {
  // By hand: means 6 and 5; 5 and 7; none. The second has not rated the first on the second criterion.
  const tables = frozen([
    [
      [4, 5],
      [4, 8],
      [null, null],
    ],
    [
      [8, null],
      [6, 6],
      [null, null],
    ],
  ]);
  const effects = raterEffects(tables, weighting);

  test('rank by the mean of all', () => {
    expect(effects.merged.scores).toEqual([5.5, 6, null]);
    expect(effects.merged.list).toEqual([1]);
  });

  test('let the mean of the others stand in where a rater has given nothing', () => {
    expect(effects.alone.map(({ scores }) => scores)).toEqual([
      [4.5, 6, null],
      [6.5, 6, null],
    ]);
  });

  test('say between which ranks an alternative moves', () => {
    expect(effects.rankRanges).toEqual([{ best: 1, worst: 2 }, { best: 1, worst: 2 }, null]);
  });

  test('say whom the list would have without a rater', () => {
    expect(effects.without[0]).toMatchObject({ both: [], onlyFirst: [1], onlySecond: [0] });
    expect(effects.without[1]).toMatchObject({ both: [1], onlyFirst: [], onlySecond: [] });
  });

  test('say how far the raters rank alike', () => {
    // Two raters who rank two things the other way round.
    expect(effects.concordance).toEqual({ w: 0, meanCorrelation: -1, things: 2 });
  });

  test('of one rater have nobody to leave out', () => {
    const one = raterEffects(tables.slice(0, 1), weighting);
    expect(one.without).toEqual([]);
    expect(one.concordance).toBeNull();
    expect(one.rankRanges[0]).toEqual({ best: 2, worst: 2 });
  });

  test('refuse no rater', () => {
    expect(() => raterEffects([], weighting)).toThrow(RangeError);
  });
});
