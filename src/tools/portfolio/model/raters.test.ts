import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { raterEffects } from '../../../engine/decision/rater-effects.ts';
import { deriveScore, evaluatePortfolio } from '../model.ts';
import { account, criterion, firm, inputsWith, oneEach, rating } from '../model.test-data.ts';
import { parsePortfolioInputs, type PortfolioInputs, type Rater, type Rating } from '../schema.ts';
import { mergedFrom, scoredRatings } from './merged.ts';
import { evaluateRaters } from './raters.ts';

type Given = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

function asRatings(given: Given): Rater['ratings'] {
  const byCriterion = (values: Readonly<Record<string, number | null>>) =>
    Object.fromEntries(Object.entries(values).map(([id, value]): [string, Rating] => [id, rating(value)]));
  return Object.fromEntries(Object.entries(given).map(([id, values]) => [id, byCriterion(values)]));
}

function rater(id: string, given: Given): Rater {
  return { id, name: id, ratings: asRatings(given) };
}

const entered = { kind: 'linear', measure: 'entered', direction: 'cost', worst: 90, best: 30 } as const;
const two = firm([account('x'), account('y')]);
/** Equal sums of decimals in another order differ by as much. */
const rounding = 9;

describe('ratings of several people merged', () => {
  const raters = [
    rater('one', { x: { a: 3, p: 5 } }),
    rater('two', { x: { a: 7, p: null } }),
    rater('three', { x: { a: 8, p: 11 } }),
  ];
  const inputs = inputsWith({
    criteria: oneEach,
    ratings: asRatings({ x: { a: 2, p: 9 }, y: { a: 6, p: 6 } }),
    raters,
    scoreFrom: 'merged',
  });

  test('are their mean or their median, and a number off the scale is none', () => {
    // By hand: (3 + 7 + 8) / 3 = 6, the middle one is 7; 11 is no rating of 0 to 10.
    expect(scoredRatings(inputs, 'x').a?.value).toBe(6);
    expect(scoredRatings({ ...inputs, mergeBy: 'median' }, 'x').a?.value).toBe(7);
    expect(scoredRatings(inputs, 'x').p?.value).toBe(5);
  });

  test('leave the agreed rating where nobody has said anything', () => {
    expect(scoredRatings(inputs, 'y')).toBe(inputs.ratings.y);
    expect(evaluatePortfolio(inputs, two).accounts.map(({ score }) => score)).toEqual([5.5, 6]);
  });

  test('do not count while the score is made of the agreed ones', () => {
    const agreed: PortfolioInputs = { ...inputs, scoreFrom: 'agreed' };
    expect(evaluatePortfolio(agreed, two).accounts[0]?.score).toBe(5.5);
    expect(scoredRatings(agreed, 'x')).toBe(inputs.ratings.x);
    expect(mergedFrom(agreed, 'x', 'a')).toBeNull();
  });

  test('are in the derivation, with what each has said', () => {
    expect(deriveScore(inputs, two, 'x')?.lines[0]).toMatchObject({ raw: 6, value: 6, points: 3 });
    expect(mergedFrom(inputs, 'x', 'a')).toMatchObject({ by: 'mean' });
    expect(mergedFrom(inputs, 'x', 'a')?.said.map(({ given }) => given)).toEqual([3, 7, 8]);
    expect(mergedFrom(inputs, 'y', 'a')).toBeNull();
    expect(mergedFrom(inputs, 'x', 'gone')).toBeNull();
  });

  test('are as sure as the least sure of them', () => {
    const unsure: Rater = { id: 'four', name: '', ratings: { x: { a: rating(6, 'low') } } };
    expect(scoredRatings(inputs, 'x').a?.confidence).toBe('high');
    expect(scoredRatings({ ...inputs, raters: [...raters, unsure] }, 'x').a?.confidence).toBe('low');
  });

  test('are figures as they were entered, worth what their mean is worth', () => {
    const days = [criterion('days', 'attractiveness', 1, entered)];
    const given = [rater('one', { x: { days: 30 } }), rater('two', { x: { days: 120 } })];
    const result = evaluatePortfolio(inputsWith({ criteria: days, raters: given, scoreFrom: 'merged' }), two);
    // By hand: the mean of 30 and 120 days is 75, a quarter of the way from 90 to 30; the mean of the two values is 5.
    expect(result.accounts[0]?.score).toBe(2.5);
  });

  test('are not taken for a criterion that the figures of the accounts fill', () => {
    const growth = criterion('a', 'attractiveness', 1, { ...entered, measure: 'growth' });
    expect(scoredRatings({ ...inputs, criteria: [growth] }, 'x').a?.value).toBe(2);
  });
});

describe('where raters are apart', () => {
  const criteria = [
    criterion('a', 'attractiveness', 3),
    criterion('b', 'attractiveness', 1),
    criterion('p', 'position', 1),
    criterion('days', 'position', 0, entered),
  ];
  const inputs = inputsWith({
    criteria,
    choose: 1,
    raters: [
      rater('one', { x: { a: 9, b: 5, p: 6, days: 30 }, y: { a: 7, p: 6 } }),
      rater('silent', {}),
      rater('two', { x: { a: 3, b: 5, p: 8, days: 60 }, y: { a: 8, p: 6 } }),
    ],
  });
  const report = evaluateRaters(inputs, two);

  test('a rater who has said nothing is not among them', () => {
    expect(report.raters.map(({ id, count }) => [id, count])).toEqual([
      ['one', 6],
      ['two', 6],
    ]);
  });

  test('the widest range times weight comes first, with who said what', () => {
    // By hand: weights in the score are 3/8, 1/8 and 1/2; 6 x 3/8 = 2.25, 2 x 1/2 = 1, 1 x 3/8 = 0.375.
    expect(
      report.table.discuss.map(({ accountId, criterionId, range, effect }) => ({
        accountId,
        criterionId,
        range,
        effect,
      })),
    ).toEqual([
      { accountId: 'x', criterionId: 'a', range: 6, effect: 2.25 },
      { accountId: 'x', criterionId: 'p', range: 2, effect: 1 },
      { accountId: 'y', criterionId: 'a', range: 1, effect: 0.375 },
    ]);
    expect(report.table.discuss[0]?.said).toMatchObject([
      { raterId: 'one', given: 9, value: 9 },
      { raterId: 'two', given: 3, value: 3 },
    ]);
  });

  test('each account and each criterion has the mean of its ranges', () => {
    // By hand: x has ranges 6, 0, 2 and 5 (30 days are worth 10, 60 days 5), y has 1 and 0.
    expect(report.table.accounts).toMatchObject([
      { id: 'x', spread: 3.25, effect: 3.25 },
      { id: 'y', spread: 0.5, effect: 0.375 },
    ]);
    expect(report.table.criteria).toMatchObject([
      { id: 'a', spread: 3.5, accounts: 2 },
      { id: 'b', spread: 0, accounts: 1, concordance: null },
      { id: 'p', spread: 1, accounts: 2 },
      { id: 'days', spread: 5, accounts: 1 },
    ]);
    // Both order the two accounts, and in opposite ways: no agreement at all.
    expect(report.table.criteria[0]?.concordance?.w).toBe(0);
    const [widest, , , days] = report.table.accounts[0]?.cells ?? [];
    expect(widest).toMatchObject({ mean: 6, median: 6, range: 6 });
    // Of two numbers the sample deviation is the range over the root of two.
    expect(widest?.deviation).toBeCloseTo(6 / Math.SQRT2, rounding);
    expect(days?.range).toBe(5);
  });

  test('each account has the ranks that its raters give it, and who gives them', () => {
    // By hand: one has x at (0.75 x 9 + 0.25 x 5) / 2 + 3 = 7, y at 3.5 + 3; two has x at 5.75, y at 7.
    expect(report.rankRanges).toEqual([
      { accountId: 'y', rank: 1, best: 1, worst: 2, bestBy: ['two'], worstBy: ['one'], listed: 1 },
      { accountId: 'x', rank: 2, best: 1, worst: 2, bestBy: ['one'], worstBy: ['two'], listed: 1 },
    ]);
    expect(report.list).toEqual(['y']);
    expect(report.raters.map(({ list }) => list)).toEqual([['x'], ['y']]);
    expect(report.concordance?.w).toBe(0);
  });

  test('leaving one out says who comes and who goes', () => {
    expect(report.raters.map(({ without }) => without)).toEqual([
      { comes: [], goes: [], tau: 1 },
      { comes: ['x'], goes: ['y'], tau: -1 },
    ]);
  });

  test('a gate keeps an account off every list', () => {
    const gates = [{ id: 'g', preset: null, name: 'g' }];
    const gated = evaluateRaters({ ...inputs, gates, gateAnswers: { x: { g: 'no' } } }, two);
    expect(gated.raters.map(({ list }) => list)).toEqual([['y'], ['y']]);
    expect(gated.rankRanges[1]).toMatchObject({ accountId: 'x', listed: 0 });
  });

  test('range of use is taken over what is rated 0 to 10', () => {
    expect(report.raters[0]?.use).toMatchObject({ count: 5, least: 5, most: 9, share: 0.4, narrow: false });
  });
});

describe('too little to compare', () => {
  const [a, p] = oneEach;
  test('nobody gives nothing', () => {
    const report = evaluateRaters(
      inputsWith({ criteria: oneEach, ratings: asRatings({ x: { a: 1, p: 2 } }) }),
      two,
    );
    expect(report).toMatchObject({ raters: [], concordance: null, table: { accounts: [], discuss: [] } });
    expect(report.rankRanges).toEqual([
      { accountId: 'x', rank: 1, best: 1, worst: 1, bestBy: [], worstBy: [], listed: 0 },
    ]);
  });

  test('one alone has nobody to be left out of and nothing to disagree with', () => {
    const report = evaluateRaters(
      inputsWith({ criteria: oneEach, raters: [rater('one', { x: { a: 1, p: 2 } })] }),
      two,
    );
    expect(report.raters[0]).toMatchObject({ count: 2, without: null });
    expect(report.table).toMatchObject({ discuss: [], accounts: [{ spread: null, effect: 0 }] });
  });

  test('criteria without weight are shown and not discussed', () => {
    const criteria = [a, p].flatMap((each) => (each ? [{ ...each, points: 0 }] : []));
    const raters = [rater('one', { x: { a: 1 } }), rater('two', { x: { a: 9 } })];
    const report = evaluateRaters(inputsWith({ criteria, raters }), two);
    expect(report.table.discuss).toEqual([]);
    expect(report.table.accounts).toMatchObject([{ id: 'x', spread: 8, effect: 0 }]);
  });

  test('an entered figure on a scale without points has no value and is left out', () => {
    const criteria = [
      criterion('a', 'attractiveness', 1, { kind: 'piecewise', measure: 'entered', points: [] }),
    ];
    const report = evaluateRaters(inputsWith({ criteria, raters: [rater('one', { x: { a: 1 } })] }), two);
    expect(report.table.accounts).toMatchObject([{ cells: [{ said: [], range: null }] }]);
  });
});

describe('the tool beside the engine', () => {
  const ids = ['u', 'v', 'w', 'x', 'y'];
  const workspace = firm(ids.map((id) => account(id)));
  const criteria = [
    criterion('a', 'attractiveness', 2),
    criterion('b', 'attractiveness', 1),
    criterion('p', 'position', 1),
  ];
  const value = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null });
  const row = fc.record({ a: value, b: value, p: value });
  const given = fc.record({ u: row, v: row, w: row, x: row, y: row });

  test('gives the ranks, ranges, lists and concordance that the engine gives by another way', () => {
    fc.assert(
      fc.property(fc.array(given, { minLength: 2, maxLength: 5 }), (all) => {
        const raters = all.map((each, index) => rater(`r${index}`, each));
        const inputs = inputsWith({ criteria, raters, choose: 2 });
        const report = evaluateRaters(inputs, workspace);
        fc.pre(report.raters.length === raters.length);
        const tables = all.map((each) => ids.map((id) => Object.values(each[id as keyof typeof each])));
        const groups = [
          { criteria: [0, 1], share: 0.5 },
          { criteria: [2], share: 0.5 },
        ];
        const weights = [2 / 3, 1 / 3, 1];
        const expected = raterEffects(tables, { groups, weights, first: 2 });
        expect(report.list).toEqual(expected.merged.list.map((index) => ids[index]));
        for (const range of report.rankRanges) {
          const { best, worst } = expected.rankRanges[ids.indexOf(range.accountId)] ?? {};
          expect([range.best, range.worst]).toEqual([best, worst]);
        }
        expect(report.raters.map(({ without }) => without?.comes)).toEqual(
          expected.without.map(({ onlySecond }) => onlySecond.map((index) => ids[index])),
        );
        expect(report.concordance?.w ?? null).toBe(expected.concordance?.w ?? null);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('raters as they are stored', () => {
  const inputs = inputsWith({ raters: [rater('one', { x: { a: 1 } })] });

  test('come back equal, and are refused where they do not fit', () => {
    expect(parsePortfolioInputs(JSON.parse(JSON.stringify(inputs)))).toEqual({ ok: true, inputs });
    const many = Array.from({ length: 51 }, (_, n) => rater(`r${n}`, {}));
    const issues = (raters: unknown) => {
      const parsed = parsePortfolioInputs({ ...inputs, raters });
      return parsed.ok ? [] : parsed.issues;
    };
    expect(issues(many)).toEqual([{ path: 'raters', code: 'too-many' }]);
    expect(issues([rater('one', {}), rater('one', {})])).toEqual([
      { path: 'raters.1.id', code: 'duplicate-id' },
    ]);
    expect(issues([{ id: 'one', name: '', ratings: { x: { a: 1 } } }])).toEqual([
      { path: 'raters.0.ratings.x.a', code: 'wrong-type' },
    ]);
  });

  test('are not there in a document of version 1, which opens with the agreed ratings', () => {
    const later = new Set(['raters', 'scoreFrom', 'mergeBy']);
    const first = Object.fromEntries(Object.entries(inputs).filter(([key]) => !later.has(key)));
    const parsed = parsePortfolioInputs(first, 1);
    expect(parsed.ok && parsed.inputs).toMatchObject({ raters: [], scoreFrom: 'agreed', mergeBy: 'mean' });
  });

  test('are read again only where they have changed, also after what was read is stored', () => {
    const first = parsePortfolioInputs(inputs);
    if (!first.ok) throw new Error('refused');
    const [one] = first.inputs.raters;
    const again = parsePortfolioInputs({ ...first.inputs, choose: 3 });
    expect(again.ok && again.inputs.raters[0]).toBe(one);
  });
});
