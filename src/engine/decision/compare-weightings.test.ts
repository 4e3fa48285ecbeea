import { expect, test } from 'vitest';
import { frozen } from '../reference-case.test-data.ts';
import { equalWeights } from './additive-model.ts';
import { agreement, standing } from './compare-weightings.ts';

const model = frozen({
  values: [
    [9, 1],
    [4, 7],
    [6, 6],
    [null, null],
    [6, 6],
  ],
  groups: [{ criteria: [0, 1], share: 1 }],
});

test('weightings side by side say who is on which list', () => {
  const stated = standing(model, [0.8, 0.2], 2);
  // By hand: 7.4, 4.6, 6, none, 6.
  expect(stated.ranks).toEqual([1, 4, 2, null, 2]);
  expect(stated.list).toEqual([0, 2]);
  const equal = standing(model, equalWeights(2, model.groups), 2);
  // By hand: 5, 5.5, 6, none, 6.
  expect(equal.ranks).toEqual([4, 3, 1, null, 1]);
  expect(equal.list).toEqual([2, 4]);
  const compared = agreement(stated, equal);
  expect(compared).toMatchObject({ both: [2], onlyFirst: [0], onlySecond: [4] });
  // Of the six pairs two agree, three disagree, one is tied in both: -1 / 5.
  expect(compared.tau).toBeCloseTo(-1 / 5, 12);
});
