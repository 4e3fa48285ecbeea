import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectPublished, expectWithin, frozen, type ReferenceCase } from '../reference-case.test-data.ts';
import {
  chosenSet,
  freeCandidates,
  hasChoice,
  isAllowed,
  requireProgramme,
  type ChoiceProgramme,
} from './choice.ts';
import { smallProgrammes, unlimited } from './choice.test-data.ts';
import { enumeratedChoice, greedyChoice } from './choice-search.ts';
import { solveChoice } from './choice-solver.ts';
import { solveLpText } from './lp-text.test-data.ts';

const burkardt =
  'KNAPSACK_01 data sets, J. Burkardt, https://people.sc.fsu.edu/~jburkardt/datasets/knapsack_01/knapsack_01.html; optimum proved by full enumeration';

const knapsackCases: readonly ReferenceCase<
  { capacity: number; weights: readonly number[]; values: readonly number[] },
  { optimalValue: number; usedCapacity: number; greedyValue: number; selected: readonly number[] }
>[] = [
  {
    id: 'PS-53',
    title: 'Burkardt P01, capacity 165, ten items',
    source: burkardt,
    inputs: {
      capacity: 165,
      weights: [23, 31, 29, 44, 53, 38, 63, 85, 89, 82],
      values: [92, 57, 49, 68, 60, 43, 67, 84, 87, 72],
    },
    expected: { optimalValue: 309, usedCapacity: 165, greedyValue: 309, selected: [0, 1, 2, 3, 5] },
    tolerance: { abs: 1e-9, rel: 0 },
    published: [{ path: 'optimalValue', value: 309, decimals: 0 }],
  },
  {
    id: 'PS-56',
    title: 'Burkardt P07, capacity 750, fifteen items',
    source: burkardt,
    inputs: {
      capacity: 750,
      weights: [70, 73, 77, 80, 82, 87, 90, 94, 98, 106, 110, 113, 115, 118, 120],
      values: [135, 139, 149, 150, 156, 163, 173, 184, 192, 201, 210, 214, 221, 229, 240],
    },
    expected: {
      optimalValue: 1458,
      usedCapacity: 749,
      greedyValue: 1441,
      selected: [0, 2, 4, 6, 7, 8, 13, 14],
    },
    tolerance: { abs: 1e-9, rel: 0 },
    published: [{ path: 'optimalValue', value: 1458, decimals: 0 }],
  },
  {
    id: 'PS-57',
    title: 'Greedy trap: best ratio first is not optimal',
    source: 'derived: enumeration',
    inputs: { capacity: 10, weights: [6, 5, 5], values: [66, 50, 50] },
    expected: { optimalValue: 100, usedCapacity: 10, greedyValue: 66, selected: [1, 2] },
    tolerance: { abs: 1e-9, rel: 0 },
  },
  {
    id: 'PS-58',
    title: 'Zero capacity',
    source: 'derived: definition',
    inputs: { capacity: 0, weights: [3, 4], values: [10, 20] },
    expected: { optimalValue: 0, usedCapacity: 0, greedyValue: 0, selected: [] },
    tolerance: { abs: 1e-9, rel: 0 },
  },
];

describe('choice', () => {
  test.each(knapsackCases)('$id $title', async ({ inputs, expected, tolerance, published }) => {
    const resources = [{ limit: inputs.capacity, uses: inputs.weights }];
    const programme = frozen<ChoiceProgramme>({ ...unlimited(inputs.values), resources });
    const best = enumeratedChoice(programme);
    expect(best?.chosen).toEqual(expected.selected);
    expectWithin(best?.value, expected.optimalValue, tolerance);
    expectWithin(best?.used, [expected.usedCapacity], tolerance);
    expectPublished({ optimalValue: best?.value }, published);
    expectWithin(greedyChoice(programme)?.value, expected.greedyValue, tolerance);
    expect(await solveChoice(programme, solveLpText)).toEqual({ kind: 'found', proved: true, ...best });
  });

  test('by hand is allowed and never better than the best', () => {
    fc.assert(
      fc.property(smallProgrammes, (programme) => {
        const best = enumeratedChoice(programme);
        const byHand = greedyChoice(programme);
        expect(byHand === null).toBe(best === null);
        if (best === null || byHand === null) return;
        expect(isAllowed(programme, best.chosen)).toBe(true);
        expect(isAllowed(programme, byHand.chosen)).toBe(true);
        expect(byHand.value).toBeLessThanOrEqual(best.value + 1e-9);
      }),
      { numRuns: 1000 },
    );
  });

  test('by hand takes what costs nothing first, and weighs several resources by their limits', () => {
    const programme: ChoiceProgramme = {
      ...unlimited([1, 10, 10]),
      resources: [
        { limit: 10, uses: [0, 6, 2] },
        { limit: 1000, uses: [0, 500, 600] },
      ],
    };
    // Shares of the limits: 0.6 + 0.5 = 1.1 for the second, 0.2 + 0.6 = 0.8 for the third.
    expect(greedyChoice(programme)?.chosen).toEqual([0, 2]);
  });

  test('takes what is worth nothing only as a must', () => {
    const programme: ChoiceProgramme = { ...unlimited([5, 0, -2, -3]), must: [3] };
    expect(freeCandidates(programme)).toEqual([0]);
    expect(enumeratedChoice(programme)).toEqual({ chosen: [0, 3], value: 2, used: [] });
    expect(greedyChoice(programme)?.chosen).toEqual([0, 3]);
  });

  test('lets hours added up from tenths fit their limit', () => {
    const programme: ChoiceProgramme = {
      ...unlimited([1, 1, 1]),
      resources: [{ limit: 0.3, uses: [0.1, 0.1, 0.1] }],
    };
    expect(chosenSet(programme, [2, 1, 0])).toEqual({
      chosen: [0, 1, 2],
      value: 3,
      used: [0.1 + 0.1 + 0.1 - 0.1 + 0.1],
    });
    expect(isAllowed(programme, [0, 1, 2])).toBe(true);
  });

  test('is none where too much has been promised already', () => {
    expect(hasChoice({ ...unlimited([1]), resources: [{ limit: -1, uses: [0] }] })).toBe(false);
  });

  test('is not tried for more candidates than there is time for', () => {
    expect(() => enumeratedChoice(unlimited(Array<number>(17).fill(1)))).toThrow(RangeError);
  });

  test.each<[string, Partial<ChoiceProgramme>]>([
    ['a value that is not a number', { values: [Number.NaN] }],
    ['a limit without end', { resources: [{ limit: Infinity, uses: [1] }] }],
    ['too few uses', { resources: [{ limit: 1, uses: [] }] }],
    ['a use that gives something back', { resources: [{ limit: 1, uses: [-1] }] }],
    ['a candidate that is not there', { must: [1] }],
    ['half an account', { atMost: 1.5 }],
    ['a group that may have fewer than none', { groups: [{ members: [0], atMost: -1 }] }],
  ])('refuses %s', (_, wrong) => {
    expect(() => requireProgramme({ ...unlimited([1]), ...wrong })).toThrow(RangeError);
  });
});
