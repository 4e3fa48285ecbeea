import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateCapacity, limitLines, loadLines, managersId, sponsorsId } from './model.ts';
import { example, firmFunction, onlyFunctions, tier } from './model.test-data.ts';
import { peakHours } from './model/limits.ts';
import { accountSequence, tierCounts } from './model/mix.ts';
import { fullnessOf, relationshipLoad } from './model/relationships.ts';
import { accountHours, relationshipHours } from './model/workload.ts';
import type { CapacityInputs } from './schema.ts';

function withManagers(managers: Partial<CapacityInputs['managers']>, change: Partial<CapacityInputs> = {}) {
  return { ...example, ...change, managers: { ...example.managers, ...managers } };
}

function noteCodes(inputs: CapacityInputs): string[] {
  return evaluateCapacity(inputs, null).notes.map(({ code }) => code);
}

function row(inputs: CapacityInputs, plan: 'own' | 'declared' | 'recommended', id: string) {
  const found = evaluateCapacity(inputs, null).plans[plan].rows.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no row ${id}`);
  return found;
}

describe('mix of tiers', () => {
  test('gives accounts to tiers by the method of Webster', () => {
    // Wikipedia, "Sainte-Laguë method": 100,000, 80,000, 30,000 and 20,000 votes, eight seats.
    expect(tierCounts(accountSequence([100, 80, 30, 20], 8), 8, 4)).toEqual([3, 3, 1, 1]);
    expect(accountSequence([1, 2], 6)).toEqual([1, 0, 1, 1, 0, 1]);
  });

  test('keeps every beginning within one account of the mix of two tiers', () => {
    const parts = fc.integer({ min: 1, max: 50 });
    fc.assert(
      fc.property(parts, parts, fc.integer({ min: 1, max: 100 }), (a, b, n) => {
        const [first = 0, second = 0] = tierCounts(accountSequence([a, b], n), n, 2);
        expect(first + second).toBe(n);
        expect(Math.abs(first - (n * a) / (a + b))).toBeLessThan(1);
      }),
    );
  });

  test('takes tiers without a mix as equally common', () => {
    expect(tierCounts(accountSequence([0, 0], 10), 10, 2)).toEqual([5, 5]);
  });

  test('refuses no tier and a mix below zero', () => {
    expect(() => accountSequence([], 3)).toThrow(RangeError);
    expect(() => accountSequence([1, -1], 3)).toThrow(RangeError);
  });
});

describe('relationship load', () => {
  test('is 30 hours for two new and six mature relationships', () => {
    // method.md, Key 4, 4b: "account with 2 new + 6 mature = 30 h".
    expect(
      relationshipHours({ newHours: 6, matureHours: 3 }, { newRelationships: 2, matureRelationships: 6 }),
    ).toBe(30);
  });

  test.each([
    // method.md, Key 4, 4b: the example and the two extremes.
    ['96 hours and 30 hours per account', {}, { newRelationships: 2, matureRelationships: 6 }, 3],
    [
      'ten relationships of 8 hours at half of the time',
      { share: 0.5, newHours: 8 },
      { newRelationships: 10, matureRelationships: 0 },
      1,
    ],
    [
      'five relationships of 2 hours at 60 % of the time',
      { share: 0.6, matureHours: 2 },
      { newRelationships: 0, matureRelationships: 5 },
      9,
    ],
  ])('leaves room for whole accounts: %s', (_, managers, relationships, accounts) => {
    const inputs = withManagers(managers, { tiers: [tier('full', relationships)] });
    const result = evaluateCapacity(inputs, null);
    expect(result.perManager).toBe(accounts);
    expect(result.ceiling).toEqual({ accounts, binding: [managersId] });
  });

  test('says what four accounts do to one manager', () => {
    // By method.md 4b: load 120, 120 / 96 = 125 %, drift 24 h = 8 relationships of 3 h, ceil(120 / 86.4) = 2 managers.
    expect(relationshipLoad(example, [4])).toEqual({
      accounts: 4,
      relationships: 32,
      load: 120,
      available: 96,
      utilisation: 1.25,
      fullness: 'over',
      driftHours: 24,
      atRisk: 8,
      managersNeeded: 2,
    });
  });

  test('loses no more relationships than there are', () => {
    const many = relationshipLoad(example, [65]);
    // 65 × 30 - 96 = 1,854 hours would be 618 relationships of 3 hours, but 65 × 8 = 520 exist.
    expect(many.driftHours).toBe(1854);
    expect(many.atRisk).toBe(520);
    // ceil(1950 / 86.4)
    expect(many.managersNeeded).toBe(23);
  });

  test('counts new relationships where mature ones need no time', () => {
    const inputs = withManagers({ matureHours: 0, newHours: 8, hoursPerMonth: 0 });
    expect(relationshipLoad(inputs, [1]).atRisk).toBe(2);
  });

  test('has no utilisation without hours', () => {
    const none = relationshipLoad(withManagers({ count: 1, hoursPerMonth: 0 }), [2]);
    expect(none).toMatchObject({ utilisation: null, fullness: null, managersNeeded: null, driftHours: 60 });
    expect(relationshipLoad(withManagers({ hoursPerMonth: 0 }), [0]).managersNeeded).toBe(0);
  });

  test('needs a whole manager exactly where the division comes out even', () => {
    const inputs = { ...example, fillTarget: 0.625 };
    // 96 × 0.625 = 60 hours a manager; 120 / 60 = 2.
    expect(relationshipLoad(inputs, [4]).managersNeeded).toBe(2);
  });

  test.each([
    // method.md, Key 4, 4b: > 100 % skimmed, 80-95 % healthy, < 60 % room.
    [1.01, 'over'],
    [1, 'tight'],
    [0.96, 'tight'],
    [0.95, 'healthy'],
    [0.8, 'healthy'],
    [0.79, 'some-room'],
    [0.6, 'some-room'],
    [0.59, 'room'],
  ])('reads %d as %s', (utilisation, fullness) => {
    expect(fullnessOf(utilisation, example.bands)).toBe(fullness);
  });
});

describe('limits', () => {
  test('are the smallest of managers, functions and sponsors', () => {
    // method.md, Key 3, 3c. Managers: floor(480 / 30) = 16; delivery: floor(100 / 12) = 8; sponsors: 2 × 5 = 10.
    const inputs = withManagers(
      { count: 5 },
      { functions: [firmFunction('delivery', 100, 12)], sponsors: { count: 2, accountsEach: 5 } },
    );
    const { limits, ceiling } = evaluateCapacity(inputs, null);
    expect(limits).toEqual([
      { id: managersId, carries: 16 },
      { id: 'delivery', carries: 8 },
      { id: sponsorsId, carries: 10 },
    ]);
    expect(ceiling).toEqual({ accounts: 8, binding: ['delivery'] });
  });

  test('name everybody who breaks at the same number', () => {
    const inputs = onlyFunctions(firmFunction('a', 20, 10), firmFunction('b', 29, 10));
    expect(evaluateCapacity(inputs, null).ceiling).toEqual({ accounts: 2, binding: ['a', 'b'] });
  });

  test('do not exist where nobody knows the hours or nothing is asked', () => {
    const inputs = {
      ...onlyFunctions(firmFunction('a', null, 10), firmFunction('b', 10, 0)),
      tiers: [tier('full', { newRelationships: 0, matureRelationships: 0 })],
    };
    const result = evaluateCapacity(inputs, null);
    expect(result.ceiling).toEqual({ accounts: null, binding: [] });
    expect(result.recommendation.start).toBe(3);
  });

  test('fit exactly in spite of binary fractions', () => {
    const inputs = onlyFunctions(firmFunction('a', 0.3, 0.1));
    expect(evaluateCapacity(inputs, null).ceiling.accounts).toBe(3);
  });

  test('unfold into lines that sum to the hours', () => {
    const workload = { perMonth: [36, 21] };
    // Of three accounts one is of the first kind: 36 + 2 × 21 = 78.
    const lines = limitLines(workload, accountSequence([1, 2], 3), 3);
    expect(lines).toEqual([
      { tier: 0, accounts: 1, hoursEach: 36, hours: 36 },
      { tier: 1, accounts: 2, hoursEach: 21, hours: 42 },
    ]);
    expect(limitLines(workload, [1], 1)).toEqual([{ tier: 1, accounts: 1, hoursEach: 21, hours: 21 }]);
  });
});

test('the busiest month of an account is the one that asks for most of all its months', () => {
  const hours = fc.double({ min: 0, max: 1000, noNaN: true });
  const workload = fc.record({
    perMonth: fc.tuple(hours),
    setUp: fc.tuple(hours),
    rework: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(workload, fc.integer({ min: 1, max: 24 }), (one, setUpMonths) => {
      const months = Array.from({ length: setUpMonths + 2 }, (_, age) => {
        const { running, setUp, rework } = accountHours(one, 0, age, setUpMonths);
        return running + setUp + rework;
      });
      expect(peakHours(one, 0, setUpMonths)).toBe(Math.max(...months));
    }),
    { numRuns: 1000 },
  );
});

describe('load by month', () => {
  const onboarding = firmFunction('it', 30, 10, { setUpHours: 60, rework: 0.2 });
  const plan = {
    ...onlyFunctions(onboarding),
    waves: [{ id: 'w', month: 2, accounts: 1 }],
    horizonMonths: 6,
  };

  test('is running service, set-up and the part that failed the month before', () => {
    // By hand: 60 h over 3 months are 20 a month; a fifth, 4 h, comes back a month later.
    const months = row(plan, 'own', 'it').months.map(({ running, setUp, rework, total }) => [
      running,
      setUp,
      rework,
      total,
    ]);
    expect(months).toEqual([
      [0, 0, 0, 0],
      [10, 20, 0, 30],
      [10, 20, 4, 34],
      [10, 20, 4, 34],
      [10, 0, 4, 14],
      [10, 0, 0, 10],
    ]);
  });

  test('leaves what does not fit for the next month', () => {
    const { months, peak, firstOver, owedAtEnd } = row(plan, 'own', 'it');
    expect(months.map(({ owed }) => owed)).toEqual([0, 0, 4, 8, 0, 0]);
    expect(peak?.month).toBe(3);
    expect(peak?.used).toBeCloseTo(34 / 30, 12);
    expect([firstOver, owedAtEnd]).toEqual([3, 0]);
  });

  test('unfolds into lines that sum to the month', () => {
    const { plans, workloads } = evaluateCapacity(plan, null);
    const workload = workloads.find(({ id }) => id === 'it');
    if (workload === undefined) throw new Error('no workload');
    const lines = loadLines(workload, plans.own.cohorts, 3, plan.setUpMonths);
    expect(lines.map(({ part, hours }) => [part, hours])).toEqual([
      ['running', 10],
      ['setUp', 20],
      ['rework', 4],
    ]);
    expect(lines.reduce((sum, { hours }) => sum + hours, 0)).toBe(34);
  });

  test('sums over any plan to what its accounts ask for', () => {
    const waves = fc.array(
      fc.record({ month: fc.integer({ min: 1, max: 12 }), accounts: fc.integer({ min: 0, max: 9 }) }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(waves, (list) => {
        const inputs = {
          ...onlyFunctions(onboarding),
          waves: list.map((wave, index) => ({ id: String(index), ...wave })),
          horizonMonths: 24,
        };
        const accounts = list.reduce((sum, wave) => sum + wave.accounts, 0);
        const served = list.reduce((sum, wave) => sum + wave.accounts * (24 - wave.month + 1), 0);
        const total = row(inputs, 'own', 'it').months.reduce((sum, month) => sum + month.total, 0);
        expect(total).toBeCloseTo(served * 10 + accounts * 60 * 1.2, 6);
        expect(evaluateCapacity(inputs, null).plans.own.accounts).toBe(accounts);
      }),
    );
  });

  test('knows no part and no debt where the hours are not known', () => {
    const unknown = {
      ...onlyFunctions(firmFunction('it', null, 10)),
      waves: [{ id: 'w', month: 1, accounts: 2 }],
    };
    expect(row(unknown, 'own', 'it').months[0]).toMatchObject({ total: 20, used: null, owed: null });
    expect(row(unknown, 'own', 'it')).toMatchObject({ firstOver: null, owedAtEnd: null });
  });

  test('takes the tiers of later waves from where the earlier ones stopped', () => {
    const inputs = {
      ...example,
      tiers: [tier('full'), tier('light', { mix: 2 })],
      waves: [
        { id: 'b', month: 7, accounts: 3 },
        { id: 'a', month: 1, accounts: 2 },
      ],
    };
    // The sequence of a mix 1 : 2 is light, full, light, light, full, …
    expect(evaluateCapacity(inputs, null).plans.own.cohorts).toEqual([
      { wave: 1, month: 1, tier: 0, accounts: 1 },
      { wave: 1, month: 1, tier: 1, accounts: 1 },
      { wave: 0, month: 7, tier: 0, accounts: 1 },
      { wave: 0, month: 7, tier: 1, accounts: 2 },
    ]);
  });
});

describe('counter-example', () => {
  test('breaks whoever is most overloaded in the first month and leaves hours owed', () => {
    const inputs = {
      ...onlyFunctions(firmFunction('a', 100, 10), firmFunction('b', 50, 10)),
      horizonMonths: 2,
    };
    const { declared } = evaluateCapacity(inputs, null).plans;
    expect(declared.accounts).toBe(65);
    expect(declared.firstBreak).toEqual({ id: 'b', month: 1, used: 13 });
    // a: 2 × (650 - 100), b: 2 × (650 - 50).
    expect(declared.owedAtEnd).toBe(2300);
  });

  test('breaks a function without any hours first', () => {
    const inputs = onlyFunctions(firmFunction('a', 100, 10), firmFunction('b', 0, 1));
    expect(evaluateCapacity(inputs, null).plans.declared.firstBreak).toEqual({
      id: 'b',
      month: 1,
      used: null,
    });
    expect(row(inputs, 'declared', 'b').peak?.total).toBe(65);
  });
});

describe('recommendation', () => {
  // Running service fits for 8, set-up together for floor(100 / (12 + 60 / 3 + 20 × 0.2)) = 2.
  const inputs = onlyFunctions(firmFunction('a', 100, 12, { setUpHours: 60, rework: 0.2 }));

  test('starts with the smallest of ceiling, pilot and set-up', () => {
    const { recommendation } = evaluateCapacity(inputs, null);
    expect(recommendation.lines.map(({ code, accounts, pending }) => [code, accounts, pending])).toEqual([
      ['ceiling', 8, false],
      ['pilot', 3, false],
      ['set-up', 2, false],
      ['service', null, true],
    ]);
    expect(recommendation.start).toBe(2);
  });

  test('starts with fewer where the promises would not be kept', () => {
    const { recommendation } = evaluateCapacity(inputs, {
      together: 1,
      running: 5,
      waves: [{ month: 1, accounts: 1 }],
    });
    expect(recommendation.start).toBe(1);
    expect(recommendation.ceiling).toBe(5);
    expect(recommendation.waves).toEqual([{ month: 1, accounts: 1 }]);
    expect(recommendation.lines[3]).toEqual({ code: 'service', accounts: 1, pending: false });
  });

  test('adds waves while the hours and the ceiling allow', () => {
    // Every half year up to two: 2 × 36 = 72 ≤ 90; then 2 × 12 + 2 × 36 = 96 > 90, so 1: 24 + 36 = 60;
    // then 3 × 12 + 1 × 36 = 72; 4 × 12 + 36 = 84. The fifth would begin after the 24 months.
    expect(evaluateCapacity(inputs, null).recommendation.waves).toEqual([
      { month: 1, accounts: 2 },
      { month: 7, accounts: 1 },
      { month: 13, accounts: 1 },
      { month: 19, accounts: 1 },
    ]);
  });

  test('never passes the ceiling nor the part of the hours that may be filled', () => {
    const number = fc.integer({ min: 1, max: 300 });
    fc.assert(
      fc.property(number, number, fc.integer({ min: 0, max: 200 }), (available, each, setUpHours) => {
        const tested = onlyFunctions(firmFunction('a', available, each, { setUpHours, rework: 0.5 }));
        const { recommendation, plans, ceiling } = evaluateCapacity(tested, null);
        expect(recommendation.accounts).toBeLessThanOrEqual(ceiling.accounts ?? Infinity);
        const months = plans.recommended.rows.find(({ id }) => id === 'a')?.months ?? [];
        const later = recommendation.waves[1]?.month ?? Infinity;
        const over = months.filter(({ month, used }) => (used ?? 0) > (month >= later ? 0.9 : 1) + 1e-9);
        expect(over).toEqual([]);
      }),
    );
  });

  test('starts with nobody where not even one account fits', () => {
    const none = onlyFunctions(firmFunction('a', 5, 12));
    const { recommendation, plans } = evaluateCapacity(none, null);
    expect([recommendation.start, recommendation.waves, plans.recommended.accounts]).toEqual([0, [], 0]);
    expect(noteCodes(none)).toContain('nothing-fits');
  });
});

describe('notes', () => {
  test('are few for a complete set of inputs', () => {
    const complete = withManagers(
      { count: 1 },
      { functions: [firmFunction('a', 100, 10)], sponsors: { count: 1, accountsEach: 3 } },
    );
    expect(noteCodes(complete)).toEqual([]);
  });

  test.each<[string, CapacityInputs, string]>([
    ['no function', example, 'no-functions'],
    ['hours that nobody knows', onlyFunctions(firmFunction('a', null, 1)), 'unknown-hours'],
    [
      'a demand that nobody knows',
      onlyFunctions(firmFunction('a', 9, 1, { setUpHours: null })),
      'unknown-demand',
    ],
    ['a function that is asked for nothing', onlyFunctions(firmFunction('a', 9, null)), 'no-demand'],
    ['no sponsor', { ...example, sponsors: { count: 2, accountsEach: null } }, 'no-sponsors'],
    ['no hours of managers', withManagers({ share: 0 }), 'no-manager-hours'],
    ['hours beyond 2 to 8', withManagers({ newHours: 9 }), 'hours-outside-method'],
    [
      'a tier without relationships',
      withManagers({}, { tiers: [tier('a', { newRelationships: 0, matureRelationships: 0 })] }),
      'no-relationships',
    ],
    [
      'a tier of few relationships',
      withManagers({}, { tiers: [tier('a', { matureRelationships: 2 })] }),
      'few-relationships',
    ],
    [
      'tiers without a mix',
      withManagers({}, { tiers: [tier('a', { mix: 0 }), tier('b', { mix: 0 })] }),
      'equal-mix',
    ],
    ['a pilot of ten', { ...example, pilot: 10 }, 'pilot-outside-method'],
    [
      'a wave after the months looked at',
      { ...example, waves: [{ id: 'w', month: 30, accounts: 1 }] },
      'waves-after-horizon',
    ],
    [
      'a plan above the ceiling',
      { ...example, waves: [{ id: 'w', month: 1, accounts: 4 }] },
      'plan-above-ceiling',
    ],
  ])('name %s', (_, inputs, code) => {
    expect(noteCodes(inputs)).toContain(code);
  });

  test('say when managers would have to share an account', () => {
    // 50 hours an account: one manager of 96 hours carries 1, two together floor(192 / 50) = 3.
    const inputs = withManagers(
      { count: 2 },
      { tiers: [tier('full', { newRelationships: 7, matureRelationships: 8 / 3 })] },
    );
    expect(evaluateCapacity(inputs, null).notes).toContainEqual({
      code: 'shared-accounts',
      total: 3,
      each: 1,
    });
  });
});

describe('any inputs within the limits', () => {
  test('give numbers that are finite', () => {
    const hours = fc.option(fc.integer({ min: 0, max: 1000 }), { nil: null });
    fc.assert(
      fc.property(
        hours,
        hours,
        hours,
        fc.integer({ min: 0, max: 3 }),
        (available, each, setUpHours, count) => {
          const inputs = {
            ...withManagers({ count }, { functions: [firmFunction('a', available, each, { setUpHours })] }),
            waves: [{ id: 'w', month: 1, accounts: 2 }],
          };
          const numbers = JSON.stringify(evaluateCapacity(inputs, null), (_, value: unknown) => {
            if (typeof value === 'number' && !Number.isFinite(value)) throw new Error('not a finite number');
            return value;
          });
          expect(numbers.length).toBeGreaterThan(0);
        },
      ),
    );
  });

  test('are not refused for many accounts', () => {
    const waves = Array.from({ length: 60 }, (_, index) => ({ id: String(index), month: 1, accounts: 200 }));
    expect(evaluateCapacity({ ...example, waves }, null).plans.own.accounts).toBe(12_000);
  });
});
