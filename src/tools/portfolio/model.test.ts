import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frozen } from '../../engine/reference-case.test-data.ts';
import type { Account } from '../../workspace/schema.ts';
import {
  comparisonKey,
  deriveScore,
  deriveScores,
  emergingGrowth,
  evaluatePortfolio,
  type AccountResult,
  type PortfolioNote,
  type PortfolioResult,
} from './model.ts';
import {
  account,
  criterion,
  earning,
  everyYear,
  figures,
  firm,
  inputsWith,
  oneEach,
  rated,
  rating,
  ratings,
  type Firm,
} from './model.test-data.ts';
import { defaultPortfolioInputs, startingCriteria, type PortfolioInputs, type Scale } from './schema.ts';

/** A handful of additions and divisions of numbers up to ten. */
const digits = 9;

function evaluate(inputs: PortfolioInputs, workspace: Firm): PortfolioResult {
  return evaluatePortfolio(frozen(inputs), frozen(workspace));
}

function resultOf(
  inputs: PortfolioInputs,
  accounts: readonly Account[],
  id = accounts[0]?.id,
): AccountResult {
  const found = evaluate(inputs, firm(accounts)).accounts.find((result) => result.id === id);
  if (found === undefined) throw new RangeError('no such account');
  return found;
}

function codesOf({ notes }: PortfolioResult): PortfolioNote['code'][] {
  return notes.map(({ code }) => code);
}

/** Every number in a value, however deep. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
}

describe('net contribution', () => {
  test('is revenue less direct and indirect cost, summed over the five years', () => {
    const got = resultOf(inputsWith({}), [account('x', everyYear(figures(100, 60, 15)))]);
    expect(got.years.map(({ year, net }) => [year, net])).toEqual([
      [2024, 25],
      [2025, 25],
      [2026, 25],
      [2027, 25],
      [2028, 25],
    ]);
    expect(got).toMatchObject({ net: 125, knownYears: 5, margin: 0.25, growth: 0, revenueThisYear: 100 });
  });

  test('is unknown where the revenue is, or both costs are', () => {
    const got = resultOf(inputsWith({}), [
      account('x', {
        '2025': figures(null, 5, 5),
        '2026': figures(100, null, null),
        '2027': figures(100, 40, null),
      }),
    ]);
    expect(got.years.map(({ net }) => net)).toEqual([null, null, null, 60, null]);
    expect(got.years.map(({ incomplete }) => incomplete)).toEqual([false, false, false, true, false]);
    expect(got).toMatchObject({ net: 60, knownYears: 1, margin: 0.6, revenueThisYear: 100, growth: null });
  });

  test('has no answer without figures', () => {
    expect(resultOf(inputsWith({}), [account('x')])).toMatchObject({
      net: null,
      knownYears: 0,
      margin: null,
      growth: null,
      revenueShare: null,
      role: null,
    });
  });

  test('has no margin or growth where there is no revenue', () => {
    const got = resultOf(inputsWith({}), [account('x', everyYear(figures(0, 10, 0)))]);
    expect(got).toMatchObject({ net: -50, margin: null, growth: null });
  });

  test('of an account with locations is their sum, and says where a part is unknown', () => {
    const got = resultOf(inputsWith({}), [
      account('x', everyYear(figures(999, 0, 0)), {
        locations: [
          { id: 'n', name: 'North', figures: { '2026': figures(100, 60, 10), '2027': figures(50, 20, 5) } },
          { id: 's', name: 'South', figures: { '2026': figures(40, 50, 5) } },
        ],
      }),
    ]);
    expect(got.years[2]).toEqual({
      year: 2026,
      revenue: 140,
      directCost: 110,
      indirectCost: 15,
      net: 15,
      incomplete: false,
    });
    expect(got.years[3]).toMatchObject({ revenue: 50, net: 25, incomplete: true });
    expect(got.years[0]).toMatchObject({ revenue: null, net: null, incomplete: false });
    expect(got.locations).toEqual([
      { id: 'n', name: 'North', net: 55 },
      { id: 's', name: 'South', net: -15 },
    ]);
    expect(got.net).toBe(40);
  });

  test('follows another choice of this year', () => {
    const own = account('x', { '2026': figures(100, 60, 15), '2027': figures(200, 60, 15) });
    const inputs = inputsWith({});
    const at = (thisYear: number) =>
      evaluatePortfolio(inputs, {
        accounts: [own],
        settings: { currency: 'GBP', fiscalYearStart: 1, thisYear },
      });
    expect(at(2026).accounts[0]?.revenueThisYear).toBe(100);
    expect(at(2027).accounts[0]?.revenueThisYear).toBe(200);
    expect(at(2027).years).toEqual([2025, 2026, 2027, 2028, 2029]);
  });
});

describe('score', () => {
  test('agrees with the worked example of the portfolio chapter', () => {
    // By hand: 2.40 + 1.50 + 1.40 + 0.75 + 0.90 = 6.95.
    const points = [30, 25, 20, 15, 10];
    const criteria = points.map((own, index) => criterion(`c${index}`, 'attractiveness', own));
    const scores = { c0: 8, c1: 6, c2: 7, c3: 5, c4: 9 };
    const got = resultOf(inputsWith({ criteria, ratings: { x: ratings(scores) } }), [account('x')]);
    expect(got.attractiveness).toBeCloseTo(6.95, digits);
    expect(got.score).toBeCloseTo(6.95, digits);
    expect(got.position).toBeNull();
  });

  test('shares between the axes as stated', () => {
    const inputs = inputsWith({
      criteria: oneEach,
      attractivenessShare: 0.7,
      ratings: { x: ratings({ a: 8, p: 3 }) },
    });
    expect(resultOf(inputs, [account('x')])).toMatchObject({ attractiveness: 8, position: 3 });
    expect(resultOf(inputs, [account('x')]).score).toBeCloseTo(6.5, digits);
  });

  test('ranks equal scores alike, whatever the rounding, and leaves the next rank out', () => {
    // 0.1 * 6 + 0.2 * 6 + 0.7 * 6 is not 6 in binary; the scores of x and y are the same by hand.
    const criteria = [1, 2, 7].map((points, index) => criterion(`c${index}`, 'attractiveness', points));
    const same = {
      x: ratings({ c0: 6, c1: 6, c2: 6 }),
      y: ratings({ c0: 2, c1: 8, c2: 6 }),
      z: ratings({ c0: 0, c1: 0, c2: 0 }),
    };
    const got = evaluate(
      inputsWith({ criteria, ratings: same }),
      firm(['z', 'y', 'x'].map((id) => account(id))),
    );
    expect(got.accounts.map(({ rank }) => rank)).toEqual([3, 1, 1]);
  });

  test.each([
    ['leave-out', 8, 0.5],
    ['worst-case', 4, 0.25],
  ] as const)('deals with a missing rating by %s', (missing, attractiveness, weight) => {
    const criteria = [
      criterion('a', 'attractiveness', 5),
      criterion('b', 'attractiveness', 5),
      criterion('p', 'position', 5),
    ];
    const inputs = inputsWith({ criteria, missing, ratings: { x: ratings({ a: 8, b: null, p: 6 }) } });
    expect(resultOf(inputs, [account('x')])).toMatchObject({ attractiveness, position: 6, missing: 1 });
    const lines = deriveScore(inputs, firm([account('x')]), 'x')?.lines;
    expect(lines?.[0]).toEqual({
      criterionId: 'a',
      axis: 'attractiveness',
      raw: 8,
      value: 8,
      weight,
      points: 8 * weight,
      missing: false,
    });
    expect(lines?.[1]).toMatchObject({
      raw: null,
      value: missing === 'worst-case' ? 0 : null,
      points: 0,
      missing: true,
    });
  });

  test('is none while an axis with a share has no value, and is there again in the worst case', () => {
    const half = { criteria: oneEach, ratings: { x: ratings({ a: 8 }) } };
    expect(resultOf(inputsWith(half), [account('x')])).toMatchObject({
      attractiveness: 8,
      position: null,
      score: null,
      rank: null,
      low: null,
      high: null,
      role: null,
    });
    expect(resultOf(inputsWith({ ...half, attractivenessShare: 1 }), [account('x')]).score).toBe(8);
    expect(resultOf(inputsWith({ ...half, missing: 'worst-case' }), [account('x')]).score).toBe(4);
  });

  test('ignores a criterion without weight, also where its rating is missing', () => {
    const criteria = [...oneEach, criterion('z', 'position', 0)];
    const got = resultOf(inputsWith({ criteria, ratings: { x: ratings({ a: 8, p: 6 }) } }), [account('x')]);
    expect(got).toMatchObject({ score: 7, missing: 0 });
  });

  test('widens by confidence and stays within 0 and 10', () => {
    // Half-widths 0.5, 1 and 2 for high, medium and low, as the tool's page states them.
    const criteria = [
      criterion('a', 'attractiveness', 1),
      criterion('b', 'attractiveness', 1),
      criterion('c', 'attractiveness', 2),
    ];
    const own = { a: rating(9, 'low'), b: rating(5, 'medium'), c: rating(6, 'high') };
    const got = resultOf(inputsWith({ criteria, ratings: { x: own } }), [account('x')]);
    expect(got.score).toBeCloseTo((9 + 5 + 12) / 4, digits);
    expect(got.low).toBeCloseTo((7 + 4 + 11) / 4, digits);
    expect(got.high).toBeCloseTo((10 + 6 + 13) / 4, digits);
  });

  test('counts a rating outside 0 to 10 as missing', () => {
    const inputs = inputsWith({ criteria: oneEach, ratings: { x: ratings({ a: 45, p: 6 }) } });
    expect(resultOf(inputs, [account('x')])).toMatchObject({ attractiveness: null, missing: 1 });
  });

  test('takes nothing from what every object has', () => {
    const inputs = inputsWith({ criteria: oneEach, gates: [{ id: 'g', preset: null, name: 'g' }] });
    const got = resultOf(inputs, [account('constructor'), account('toString')], 'toString');
    expect(got).toMatchObject({ score: null, missing: 2, openGates: ['g'], flags: { marquee: false } });
  });
});

describe('measured criteria', () => {
  const accounts = [
    account('small', { '2026': figures(100, 50, 10), '2028': figures(300, 100, 100) }),
    account('large', { '2026': figures(500, 400, 200), '2028': figures(400, 100, 100) }),
    account('middle', { '2026': figures(200, 100, 60), '2028': figures(200, 150, 10) }),
  ];

  function valuesBy(scale: Scale, own: PortfolioInputs['ratings'] = {}): (number | null)[] {
    const inputs = inputsWith({ criteria: [criterion('m', 'attractiveness', 1, scale)], ratings: own });
    return evaluate(inputs, firm(accounts)).accounts.map(({ attractiveness }) => attractiveness);
  }

  const open = { kind: 'linear', direction: 'benefit', worst: null, best: null } as const;

  test.each([
    ['revenue', [0, 10, 2.5]],
    ['forecastRevenue', [5, 10, 0]],
    // Growth 2, -0.2 and 0.
    ['growth', [10, 0, 10 / 11]],
    // Net over the known years 140, 100 and 80.
    ['contribution', [10, 10 / 3, 0]],
    // Margin 140/400, 100/900 and 80/400: 0.35, 0.1111 and 0.2.
    ['margin', [10, 0, (10 * (0.2 - 1 / 9)) / (0.35 - 1 / 9)]],
  ] as const)('by %s run from the worst to the best among the accounts', (measure, expected) => {
    valuesBy({ ...open, measure }).forEach((value, index) => {
      expect(value).toBeCloseTo(expected[index] ?? Number.NaN, digits);
    });
  });

  test('turn round where less is better', () => {
    expect(valuesBy({ ...open, measure: 'revenue', direction: 'cost' })).toEqual([10, 0, 7.5]);
  });

  test('keep to the ends that are given', () => {
    expect(valuesBy({ ...open, measure: 'revenue', worst: 150, best: 250 })).toEqual([0, 10, 5]);
    expect(valuesBy({ ...open, measure: 'revenue', worst: 0 })).toEqual([2, 10, 4]);
    expect(valuesBy({ ...open, measure: 'revenue', worst: 500, best: 100 })).toEqual([10, 0, 7.5]);
  });

  test('give all 0 beyond a given worst and all 10 beyond a given best', () => {
    expect(valuesBy({ ...open, measure: 'revenue', worst: 600 })).toEqual([0, 0, 0]);
    expect(valuesBy({ ...open, measure: 'revenue', best: 50 })).toEqual([10, 10, 10]);
    expect(valuesBy({ ...open, measure: 'revenue', direction: 'cost', worst: 50 })).toEqual([0, 0, 0]);
  });

  test('read what the reader typed and say what 0 and 10 stand for', () => {
    const scale: Scale = { kind: 'linear', measure: 'entered', direction: 'cost', worst: 120, best: null };
    const own = { small: ratings({ m: 30 }), large: { m: rating(90, 'low') } };
    expect(valuesBy(scale, own)).toEqual([10, expect.closeTo(10 / 3, digits), null]);
    const inputs = inputsWith({ criteria: [criterion('m', 'attractiveness', 1, scale)], ratings: own });
    const got = evaluate(inputs, firm(accounts));
    expect(got.scales).toEqual({ m: { worst: 120, best: 30 } });
    expect(got.accounts[1]?.low).toBeCloseTo(10 / 3 - 2, digits);
  });

  test('by a figure have no range, since nobody judged', () => {
    const inputs = inputsWith({
      criteria: [criterion('m', 'attractiveness', 1, { ...open, measure: 'revenue' })],
    });
    expect(resultOf(inputs, accounts, 'middle')).toMatchObject({ score: 2.5, low: 2.5, high: 2.5 });
  });

  test('run straight between points in any order', () => {
    const points = [
      { x: 300, value: 10 },
      { x: 100, value: 2 },
    ];
    expect(valuesBy({ kind: 'piecewise', measure: 'revenue', points })).toEqual([2, 10, 6]);
    expect(valuesBy({ kind: 'piecewise', measure: 'revenue', points: [] })).toEqual([null, null, null]);
  });

  test('that are the same for all are worth 5, change no rank and are named', () => {
    const alike = [earning('x', 100, 10), earning('y', 100, 20)];
    const criteria = [
      criterion('m', 'attractiveness', 9, { ...open, measure: 'revenue' }),
      criterion('r', 'attractiveness', 1),
    ];
    const inputs = inputsWith({ criteria, ratings: { x: ratings({ r: 3 }), y: ratings({ r: 4 }) } });
    const got = evaluate(inputs, firm(alike));
    expect(got.accounts.map(({ score }) => score)).toEqual([4.8, 4.9]);
    expect(got.accounts.map(({ rank }) => rank)).toEqual([2, 1]);
    expect(got.notes).toContainEqual({ code: 'constant-criterion', criterionId: 'm' });
  });

  test('of a single account are worth 5 without a note', () => {
    const criteria = [criterion('m', 'attractiveness', 1, { ...open, measure: 'revenue' })];
    const got = evaluate(inputsWith({ criteria }), firm([earning('x', 100, 10)]));
    expect(got.accounts[0]).toMatchObject({ score: 5, rank: 1 });
    expect(codesOf(got)).not.toContain('constant-criterion');
  });

  test('without any figure have no value and no ends', () => {
    const criteria = [criterion('m', 'attractiveness', 1, { ...open, measure: 'growth' })];
    const got = evaluate(inputsWith({ criteria }), firm([account('x')]));
    expect(got.accounts[0]).toMatchObject({ score: null, missing: 1 });
    expect(got.scales).toEqual({});
  });
});

describe('weights', () => {
  const three = [
    { ...criterion('b', 'attractiveness', 30), swing: 60, rank: 2 },
    { ...criterion('a', 'attractiveness', 50), swing: 100, rank: 1 },
    { ...criterion('c', 'attractiveness', 20), swing: 40, rank: 2 },
  ];
  const comparisons = { 'a|b': 2, 'a|c': 6, 'b|c': 3 };

  function weightsBy(change: Partial<PortfolioInputs>) {
    return evaluate(inputsWith({ criteria: three, ...change }), firm([])).axes.attractiveness;
  }

  test('by points and by swing are their shares', () => {
    expect(weightsBy({ weightMethod: 'points' }).weights).toEqual({ a: 0.5, b: 0.3, c: 0.2 });
    expect(weightsBy({ weightMethod: 'swing' }).weights).toEqual({ a: 0.5, b: 0.3, c: 0.2 });
  });

  test('by rank share the centroid weights of tied places', () => {
    // Rank-order centroid of three: 11/18, 5/18, 2/18 (Barron and Barrett 1996).
    const weights = weightsBy({ weightMethod: 'rank' }).weights;
    expect(weights?.a).toBeCloseTo(11 / 18, digits);
    expect(weights?.b).toBeCloseTo(7 / 36, digits);
    expect(weights?.c).toBeCloseTo(7 / 36, digits);
  });

  test('by comparison are those of the reference case, whatever the order of the criteria', () => {
    // PS-12: consistent at 6:3:1.
    const { weights, consistency } = weightsBy({ weightMethod: 'pairwise', comparisons });
    expect(weights?.a).toBeCloseTo(0.6, digits);
    expect(weights?.b).toBeCloseTo(0.3, digits);
    expect(weights?.c).toBeCloseTo(0.1, digits);
    expect(consistency).toMatchObject({ answered: 3, total: 3, groups: 1, look: null });
    expect(consistency?.ratio).toBeCloseTo(0, digits);
  });

  test('by comparison name the one to look at again', () => {
    // PS-14: a > b > c > a at 9, a ratio of 6.13.
    const got = evaluate(
      inputsWith({
        criteria: three,
        weightMethod: 'pairwise',
        comparisons: { 'a|b': 9, 'b|c': 9, 'a|c': 1 / 9 },
      }),
      firm([]),
    );
    expect(got.axes.attractiveness.consistency?.ratio).toBeCloseTo(6.130268, 6);
    expect(got.axes.attractiveness.consistency?.look).toEqual({ a: 'b', b: 'a', given: 1 / 9, suggested: 1 });
    const note = got.notes.find(({ code }) => code === 'inconsistent');
    expect(note).toMatchObject({ axis: 'attractiveness' });
  });

  test('by some of the comparisons have no ratio, and by none are equal', () => {
    const some = weightsBy({ weightMethod: 'pairwise', comparisons: { 'a|b': 2, 'b|c': 3 } });
    expect(some.weights?.a).toBeCloseTo(0.6, digits);
    expect(some.consistency).toMatchObject({ ratio: null, answered: 2, total: 3, groups: 1 });
    const none = evaluate(inputsWith({ criteria: three, weightMethod: 'pairwise' }), firm([]));
    expect(none.axes.attractiveness.weights?.c).toBeCloseTo(1 / 3, digits);
    expect(none.notes).toContainEqual({
      code: 'unanswered-comparisons',
      axis: 'attractiveness',
      answered: 0,
      total: 3,
    });
    expect(none.notes).toContainEqual({ code: 'unconnected-comparisons', axis: 'attractiveness', groups: 3 });
  });

  test('by comparison of more than fifteen say that no ratio is published', () => {
    const criteria = Array.from({ length: 16 }, (_, n) => criterion(`c${n}`, 'position', 1));
    const pairs = criteria.flatMap(({ id: a }) =>
      criteria.map(({ id: b }) => [comparisonKey(a, b), 1] as const),
    );
    const got = evaluate(
      inputsWith({ criteria, weightMethod: 'pairwise', comparisons: Object.fromEntries(pairs) }),
      firm([]),
    );
    expect(got.axes.position.consistency?.ratio).toBeNull();
    expect(got.notes).toContainEqual({ code: 'no-consistency-ratio', axis: 'position', criteria: 16 });
  });

  test('are none where all points are zero, and the other axis takes the score', () => {
    const criteria = [criterion('a', 'attractiveness', 0), criterion('p', 'position', 1)];
    const got = evaluate(
      inputsWith({ criteria, ratings: { x: ratings({ a: 9, p: 4 }) } }),
      firm([account('x')]),
    );
    expect(got.axes.attractiveness.weights).toBeNull();
    expect(got.overallWeights).toEqual({ p: 1 });
    expect(got.accounts[0]).toMatchObject({
      attractiveness: null,
      position: 4,
      score: 4,
      missing: 0,
      role: null,
    });
    expect(got.notes).toContainEqual({ code: 'zero-weights', axis: 'attractiveness' });
  });

  test('are none where every point is zero, and there is no score', () => {
    const criteria = [criterion('a', 'attractiveness', 0), criterion('p', 'position', 0)];
    const inputs = inputsWith({ criteria, ratings: { x: ratings({ a: 9, p: 4 }) } });
    const got = evaluate(inputs, firm([account('x')]));
    expect(got.overallWeights).toBeNull();
    expect(got.accounts[0]).toMatchObject({ score: null, rank: null, low: null });
    expect(codesOf(got)).not.toContain('unscored');
    expect(deriveScore(inputs, firm([account('x')]), 'x')?.lines.map(({ weight }) => weight)).toEqual([0, 0]);
  });

  test('have one key for a comparison asked either way', () => {
    expect(comparisonKey('solvency', 'channel')).toBe('channel|solvency');
    expect(comparisonKey('channel', 'solvency')).toBe('channel|solvency');
  });
});

describe('gates', () => {
  const gates = ['g', 'h'].map((id) => ({ id, preset: null, name: id }));

  test.each([
    [{ g: 'yes', h: 'yes' }, 'eligible', [], []],
    [{ g: 'yes' }, 'find-out', [], ['h']],
    [{ g: 'yes', h: 'unknown' }, 'find-out', [], ['h']],
    [{ g: 'no' }, 'not-eligible', ['g'], ['h']],
    [{ g: 'no', h: 'no' }, 'not-eligible', ['g', 'h'], []],
  ] as const)('answered %j make an account %s', (answers, eligibility, failedGates, openGates) => {
    const got = resultOf(inputsWith({ gates, gateAnswers: { x: answers } }), [account('x')]);
    expect(got).toMatchObject({ eligibility, failedGates, openGates });
  });

  test('that nobody answered are to find out, and none let everybody in', () => {
    expect(resultOf(inputsWith({ gates }), [account('x')]).eligibility).toBe('find-out');
    expect(resultOf(inputsWith({}), [account('x')]).eligibility).toBe('eligible');
  });

  test('keep an account off the list by score and leave its score', () => {
    const own = { w: ratings({ a: 9, p: 9 }), x: ratings({ a: 8, p: 8 }), y: ratings({ a: 7, p: 7 }) };
    const gateAnswers = { w: { g: 'no' }, x: { g: 'yes' } } as const;
    const inputs = inputsWith({
      criteria: oneEach,
      gates: gates.slice(0, 1),
      gateAnswers,
      ratings: own,
      choose: 2,
    });
    const got = evaluate(inputs, firm(['w', 'x', 'y'].map((id) => account(id))));
    expect(got.accounts[0]).toMatchObject({ score: 9, rank: 1, role: 'invest' });
    expect(got.chosen.scored).toEqual(['x', 'y']);
    expect(got.notes).toContainEqual({ code: 'open-gates', accounts: 1 });
  });
});

describe('role', () => {
  test.each([
    [5, 5, 1, 'invest'],
    [5, 4.9, 1, 'grow'],
    [4.9, 5, 1, 'keep'],
    [4.9, 4.9, 1, 'release'],
    [5, 5, -1, 'repair'],
    [5, 4.9, -1, 'repair'],
    [4.9, 5, -1, 'repair'],
    [4.9, 4.9, -1, 'release'],
    [5, 5, 0, 'invest'],
  ] as const)('of attractiveness %d, position %d and net %d is %s', (a, p, net, role) => {
    const inputs = inputsWith({ criteria: oneEach, ratings: { x: ratings({ a, p }) } });
    expect(resultOf(inputs, [earning('x', 100, net)]).role).toBe(role);
  });

  test('needs no net and follows the cuts', () => {
    const inputs = inputsWith({ criteria: oneEach, ratings: { x: ratings({ a: 6, p: 3 }) } });
    expect(resultOf(inputs, [account('x')]).role).toBe('grow');
    expect(resultOf({ ...inputs, cuts: { attractiveness: 6.5, position: 3 } }, [account('x')]).role).toBe(
      'keep',
    );
  });
});

describe('flags', () => {
  const growing = (id: string, now: number, later: number) =>
    account(id, { '2026': figures(now, 0, 0), '2028': figures(later, 0, 0) });

  test('emerging is proposed for fast growth from a small share', () => {
    const accounts = [
      growing('big', 10_000, 30_000),
      growing('fast', 100, 100 * (1 + emergingGrowth)),
      growing('slow', 100, 149),
      growing('share', 250, 500),
      account('unknown'),
    ];
    const got = evaluate(inputsWith({}), firm(accounts));
    expect(got.accounts.map(({ emergingProposed }) => emergingProposed)).toEqual([
      false,
      true,
      false,
      false,
      false,
    ]);
  });

  test('are shown as set, and one without a reason is named', () => {
    const flag = { marquee: false, emerging: false, overhead: true, reason: ' ', reviewDate: '' };
    const none = { ...flag, overhead: false };
    const flags = { x: flag, y: { ...flag, reason: 'Fills the night shift' }, z: none };
    const got = evaluate(inputsWith({ flags }), firm(['x', 'y', 'z'].map((id) => account(id))));
    expect(got.accounts[0]?.flags).toEqual({ marquee: false, emerging: false, overhead: true });
    expect(got.notes).toContainEqual({ code: 'flag-without-reason', accounts: 1 });
  });
});

describe('whale curve and concentration', () => {
  test('agree with the ten accounts of the portfolio chapter', () => {
    // By hand: 1,900 of profits against 900 of losses.
    const nets = [900, 500, 300, 150, 50, 0, -100, -150, -250, -400];
    const got = evaluate(inputsWith({}), firm(nets.map((net, n) => earning(`a${n}`, 1000, net)).reverse()));
    expect(got.whale?.peakPercentOfTotal).toBeCloseTo(190, digits);
    expect(got.whale?.order.slice(0, 2)).toEqual(['a0', 'a1']);
    expect(got.whale?.unprofitableCount).toBe(4);
  });

  test('read only what is known', () => {
    const got = evaluate(inputsWith({}), firm([earning('x', 30, 3), account('y'), earning('z', 10, -1)]));
    expect(got.whale).toMatchObject({ order: ['x', 'z'], total: 2, peak: 3 });
    expect(got.concentration).toMatchObject({
      revenue: { hhi: 0.625 },
      top: [{ k: 1, share: 0.75 }],
      largestShare: { accountId: 'x', share: 0.75 },
      gini: 0.25,
    });
    expect(got.accounts.map(({ revenueShare }) => revenueShare)).toEqual([0.75, null, 0.25]);
  });

  test('have no answer without figures or with a negative revenue', () => {
    const empty = { revenue: null, top: [], gini: null, largestShare: null };
    expect(evaluate(inputsWith({}), firm([account('x')]))).toMatchObject({
      whale: null,
      concentration: empty,
    });
    const credit = evaluate(inputsWith({}), firm([earning('x', 30, 3), earning('y', -1, -1)]));
    expect(credit.concentration).toEqual(empty);
    expect(credit.notes).toContainEqual({ code: 'negative-revenue', accounts: 1 });
  });
});

describe('choice', () => {
  const own = {
    p: ratings({ a: 9, p: 9 }),
    q: ratings({ a: 8, p: 8 }),
    r: ratings({ a: 8, p: 8 }),
    s: ratings({ a: 1, p: 1 }),
  };
  const accounts = [
    earning('s', 900, -50),
    earning('q', 100, 20),
    account('r'),
    earning('p', 500, 60),
    earning('t', 300, 5),
  ];

  test('sets the list by score beside the list by size and says what the difference is worth', () => {
    const got = evaluate(inputsWith({ criteria: oneEach, ratings: own, choose: 2 }), firm(accounts));
    expect(got.chosen).toEqual({
      scored: ['p', 'q'],
      largest: ['s', 'p'],
      both: ['p'],
      onlyScored: ['q'],
      onlyLargest: ['s'],
      netScored: 80,
      netLargest: 10,
      difference: 70,
      unknownNet: 0,
      tied: 1,
    });
    expect(got.notes).toContainEqual({ code: 'tie-at-cut', accounts: 1 });
  });

  test('of more than there are takes all that qualify and counts unknown nets', () => {
    const got = evaluate(inputsWith({ criteria: oneEach, ratings: own, choose: 50 }), firm(accounts));
    expect(got.chosen.scored).toEqual(['p', 'q', 'r', 's']);
    expect(got.chosen.largest).toEqual(['s', 'p', 't', 'q']);
    expect(got.chosen).toMatchObject({ unknownNet: 1, tied: 0 });
  });
});

describe('notes', () => {
  test('begin with what is not there', () => {
    expect(evaluate(inputsWith({}), firm([])).notes).toEqual([
      { code: 'no-criteria' },
      { code: 'no-accounts' },
    ]);
    const oneAxis = inputsWith({ criteria: oneEach.slice(0, 1) });
    expect(codesOf(evaluate(oneAxis, firm([account('x')])))).toEqual([
      'empty-axis',
      'no-figures',
      'missing-ratings',
      'unscored',
    ]);
  });

  test('count what is missing', () => {
    const gap = account('gap', { '2026': figures(100, 20, null) });
    const inputs = inputsWith({
      criteria: oneEach,
      ratings: { full: ratings({ a: 5, p: 5 }), gap: ratings({ a: 5 }) },
    });
    const got = evaluate(inputs, firm([account('full', everyYear(figures(1, 0, 0))), gap, account('none')]));
    expect(got.notes).toEqual([
      { code: 'partial-years', accounts: 2 },
      { code: 'incomplete-figures', accounts: 1 },
      { code: 'missing-ratings', count: 3, accounts: 2 },
      { code: 'unscored', accounts: 2 },
    ]);
  });

  test('are none where all is well', () => {
    const full = everyYear(figures(10, 5, 1));
    const inputs = inputsWith({ criteria: oneEach, ratings: { x: ratings({ a: 5, p: 5 }) } });
    expect(evaluate(inputs, firm([account('x', full)])).notes).toEqual([]);
  });
});

describe('derivation', () => {
  test('of all accounts at once is that of each alone, in the order of the document', () => {
    const workspace = firm([earning('a', 100, 10), earning('b', 300, -20), account('c')]);
    const inputs = { ...defaultPortfolioInputs, ratings: { a: ratings({ 'product-fit': 7 }) } };
    const alone = ['a', 'b', 'c'].map((id) => deriveScore(inputs, workspace, id));
    expect(deriveScores(inputs, workspace)).toEqual(alone);
    expect(deriveScores(inputs, firm([]))).toEqual([]);
  });

  test('of an account that is not there is none', () => {
    expect(deriveScore(defaultPortfolioInputs, firm([]), 'x')).toBeNull();
  });

  const criteria = [...startingCriteria('method'), criterion('typed', 'position', 40, { ...rated })];
  const amount = fc.option(fc.integer({ min: -1_000_000, max: 5_000_000 }));
  const year = fc.record({ revenue: amount, directCost: amount, indirectCost: amount });
  const years = fc.record({ '2024': year, '2025': year, '2026': year, '2027': year, '2028': year });
  const oneRating = fc.record({
    value: fc.option(fc.integer({ min: -1, max: 11 })),
    confidence: fc.constantFrom('high' as const, 'medium' as const, 'low' as const),
    source: fc.constant(''),
  });
  const someRatings = fc.dictionary(fc.constantFrom(...criteria.map(({ id }) => id)), oneRating);
  const portfolios = fc.record({
    accounts: fc.array(fc.record({ years, own: someRatings }), { maxLength: 6 }),
    points: fc.array(fc.integer({ min: 0, max: 100 }), {
      minLength: criteria.length,
      maxLength: criteria.length,
    }),
    missing: fc.constantFrom('leave-out' as const, 'worst-case' as const),
    weightMethod: fc.constantFrom('points' as const, 'swing' as const, 'rank' as const, 'pairwise' as const),
    share: fc.constantFrom(0, 0.3, 0.5, 1),
    choose: fc.integer({ min: 1, max: 8 }),
  });

  test('sums to the score, and nothing anywhere is without a finite number', () => {
    fc.assert(
      fc.property(portfolios, ({ accounts, points, missing, weightMethod, share, choose }) => {
        const ids = accounts.map((_, n) => `a${n}`);
        const inputs = inputsWith({
          criteria: criteria.map((own, n) => ({
            ...own,
            points: points[n] ?? 0,
            swing: points[n] ?? 0,
            rank: 1 + (points[n] ?? 0),
          })),
          gates: defaultPortfolioInputs.gates,
          ratings: Object.fromEntries(accounts.map(({ own }, n) => [`a${n}`, own])),
          comparisons: { 'culture-fit|product-fit': 1 / 3, 'product-fit|typed': 5 },
          attractivenessShare: share,
          weightMethod,
          missing,
          choose,
        });
        const workspace = firm(accounts.map(({ years: byYear }, n) => account(`a${n}`, byYear)));
        const got = evaluate(inputs, workspace);

        expect(numbersIn(got).every(Number.isFinite)).toBe(true);
        for (const weights of [
          got.overallWeights,
          got.axes.attractiveness.weights,
          got.axes.position.weights,
        ]) {
          if (weights === null) continue;
          expect(Object.values(weights).reduce((total, weight) => total + weight, 0)).toBeCloseTo(1, digits);
        }
        got.accounts.forEach((own) => {
          const derivation = deriveScore(inputs, workspace, own.id);
          const sumOfPoints = derivation?.lines.reduce((total, line) => total + line.points, 0);
          const sumOfWeights = derivation?.lines.reduce((total, line) => total + line.weight, 0);
          expect(derivation).toMatchObject({
            score: own.score,
            low: own.low,
            high: own.high,
            missing: own.missing,
          });
          expect(numbersIn(derivation).every(Number.isFinite)).toBe(true);
          if (own.score === null) return;
          expect(sumOfPoints).toBeCloseTo(own.score, digits);
          if (missing === 'leave-out') expect(sumOfWeights).toBeCloseTo(1, digits);
          expect(own.score).toBeGreaterThanOrEqual((own.low ?? Number.NaN) - 1e-9);
          expect(own.score).toBeLessThanOrEqual((own.high ?? Number.NaN) + 1e-9);
          const better = got.accounts.filter(({ score }) => (score ?? -1) > (own.score ?? 0) + 1e-9).length;
          expect(own.rank).toBe(1 + better);
        });
        expect(got.chosen.both.length + got.chosen.onlyScored.length).toBe(got.chosen.scored.length);
        expect(got.chosen.both.length + got.chosen.onlyLargest.length).toBe(got.chosen.largest.length);
        expect(got.chosen.scored.every((id) => ids.includes(id))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('does not change when all points are scaled', () => {
    fc.assert(
      fc.property(portfolios, fc.integer({ min: 2, max: 50 }), ({ accounts, points, missing }, factor) => {
        const scoresWith = (scale: number) => {
          const own = criteria.map((each, n) => ({ ...each, points: scale * (points[n] ?? 0) }));
          const inputs = inputsWith({
            criteria: own,
            ratings: Object.fromEntries(accounts.map(({ own: given }, n) => [`a${n}`, given])),
            missing,
          });
          return evaluatePortfolio(
            inputs,
            firm(accounts.map(({ years: byYear }, n) => account(`a${n}`, byYear))),
          ).accounts;
        };
        const scaled = scoresWith(factor);
        scoresWith(1).forEach(({ score, rank }, n) => {
          if (score === null) expect(scaled[n]?.score).toBeNull();
          else expect(scaled[n]?.score).toBeCloseTo(score, digits);
          expect(scaled[n]?.rank).toBe(rank);
        });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('two thousand accounts', () => {
  test('are all evaluated', () => {
    const accounts = Array.from({ length: 2000 }, (_, n) => earning(`a${n}`, n + 1, (n % 7) - 2));
    const criteria = [
      ...oneEach,
      criterion('m', 'attractiveness', 3, {
        kind: 'linear',
        measure: 'revenue',
        direction: 'benefit',
        worst: null,
        best: null,
      }),
    ];
    const own = Object.fromEntries(
      accounts.map(({ id }, n) => [id, ratings({ a: n % 11, p: (n * 3) % 11 })]),
    );
    const got = evaluate(inputsWith({ criteria, ratings: own, choose: 8 }), firm(accounts));
    expect(got.accounts).toHaveLength(2000);
    expect(got.whale?.order).toHaveLength(2000);
    expect(Math.min(...got.accounts.map(({ rank }) => rank ?? Number.NaN))).toBe(1);
    expect(got.chosen.scored).toHaveLength(8);
    expect(got.chosen.largest).toEqual(Array.from({ length: 8 }, (_, n) => `a${1999 - n}`));
  });
});
