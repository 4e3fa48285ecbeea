import { describe, expect, test } from 'vitest';
import { seededSource } from '../random/seeded-source.ts';
import { attainmentDraws } from './attainment-draws.ts';
import { curveOf, measureOf, planOf, straightLine } from './curves.test-data.ts';
import { changedScenario, costAt, goalSeek, keptDraws, type Goal } from './goal-seek.ts';
import type { PersonPay } from './scenario.ts';

const open = curveOf([
  [0.8, 0.5],
  [1, 1],
  [1.2, 2],
]);
const person: PersonPay = { base: 0, targetVariable: 60_000, filled: 1, plan: planOf([measureOf(1, open)]) };
const scenario = [person, person, person];
const made = attainmentDraws(
  {
    spreads: scenario.map(() => [{ kind: 'normal', mean: 1, sd: 0.15 }]),
    measureCorrelations: [[1]],
    teamCorrelation: 0.2,
  },
  seededSource(11),
);
if (made.kind !== 'draws') throw new Error('these correlations exist');
const draws = keptDraws(made, 1000);
const goal: Goal = {
  variable: { kind: 'target-variable' },
  budget: 200_000,
  percentile: 0.9,
  from: 0,
  to: 2,
};

/** A part in 10^12 of the range, times what the cost changes over it. */
const seekTolerance = 1e-3;

describe('goal seek', () => {
  test('finds the target variable in proportion to the budget', () => {
    // Closed form: the cost is proportional to target variable.
    const found = goalSeek(scenario, draws, goal);
    const expected = 200_000 / costAt(scenario, draws, 0.9);
    expect(found.kind === 'found' && found.value).toBeCloseTo(expected, 9);
  });

  test.each([
    ['accelerator', 0, 8],
    ['excellence', 1.01, 2],
  ] as const)('finds the %s that meets the budget and not more', (kind, from, to) => {
    const variable = { kind, measure: 0 };
    const [low, high] = [from, to].map((value) =>
      costAt(changedScenario(scenario, variable, value), draws, 0.9),
    );
    const budget = ((low ?? NaN) + (high ?? NaN)) / 2;
    const found = goalSeek(scenario, draws, { ...goal, variable, budget, from, to });
    if (found.kind !== 'found') throw new Error('the budget lies between the ends');
    expect(found.cost).toBeLessThanOrEqual(budget);
    expect(found.cost).toBeGreaterThan(budget - seekTolerance);
    expect(costAt(changedScenario(scenario, variable, found.value), draws, 0.9)).toBe(found.cost);
  });

  test('says that there is no solution in the range', () => {
    expect(goalSeek(scenario, draws, { ...goal, from: 1.9 })).toMatchObject({ kind: 'budget-too-small' });
    expect(goalSeek(scenario, draws, { ...goal, to: 0.1 })).toMatchObject({
      kind: 'budget-not-reached',
      costFrom: 0,
    });
  });

  test('takes the end of the range where it meets the budget', () => {
    const budget = costAt(scenario, draws, 0.9);
    expect(goalSeek(scenario, draws, { ...goal, budget, to: 1 })).toEqual({
      kind: 'found',
      value: 1,
      cost: budget,
    });
  });

  test('leaves plans without the measure as they are', () => {
    const changed = changedScenario([person], { kind: 'accelerator', measure: 3 }, 9);
    expect(changed).toEqual([person]);
  });

  test.each([
    () => keptDraws(made, 0),
    () => costAt([person], draws, 0.5),
    () => goalSeek(scenario, draws, { ...goal, to: 0 }),
    () => changedScenario([person], { kind: 'target-variable' }, -1),
    () =>
      changedScenario(
        [{ ...person, plan: planOf([measureOf(1, straightLine)]) }],
        { kind: 'excellence', measure: 0 },
        0,
      ),
  ])('refuses what does not fit: %#', (wrong) => {
    expect(wrong).toThrow(RangeError);
  });
});
