import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { complete, evaluateAlignment, raterName, sharedRanks } from './model.ts';
import { answersOf, firm, inputsOf, people, rater } from './model.test-data.ts';
import { meanOfAll, meansOf } from './model/answers.ts';
import { isAble, nextStage, proposedStage } from './model/stage.ts';
import { defaultAlignmentInputs, noDepartment, type AlignmentInputs, type Department } from './schema.ts';

/** All worked by hand from method.md, key 2 (d), unless a line says otherwise. */
const digits = 10;
const seed = 20_261_126;

function evaluate(part: Partial<AlignmentInputs>) {
  return evaluateAlignment(inputsOf(part), firm);
}

function department(part: Partial<Department>): Department {
  return { ...noDepartment, ...part };
}

/** Sales (5 people) answers 4 throughout: 75; logistics (4 people) 1, 3, 2, 2, 1, 3: means 2, index 25. */
const respondents = [
  ...people(5, 'sales', 'executive', 4),
  ...people(4, 'logistics', 'front-line', [1, 3, 2, 2, 1, 3]),
];

describe('departments', () => {
  test('have their index from their own people', () => {
    const [sales, logistics] = evaluate({ respondents }).functions;
    expect(sales).toMatchObject({ basis: 'survey', people: 5, index: 75, stage: 'able', next: 'owning' });
    expect(logistics).toMatchObject({
      elements: { vision: 2, communication: 2, structure: 2 },
      index: 25,
      ahead: 0,
      proposed: 'unaware',
      next: 'aware',
    });
  });

  test('fall back on the team where too few have answered, who then count nowhere', () => {
    const few = people(3, 'logistics', 'manager', 5);
    const raters = [rater('Bo', { logistics: 2 }), rater('Cy', { logistics: 3 })];
    const [, logistics] = evaluate({ respondents: few, raters }).functions;
    // Means 2.5, index 100 × 1.5 / 4.
    expect(logistics).toMatchObject({ basis: 'team', people: 2, withheld: 3, index: 37.5, teamIndex: null });
    const without = evaluate({ raters });
    expect(evaluate({ respondents: few, raters }).firm?.mean).toBe(without.firm?.mean);
  });

  test('show beside their own people what the team says', () => {
    const found = evaluate({ respondents, raters: [rater('Bo', { logistics: 3 })] });
    expect(found.functions[1]).toMatchObject({ index: 25, teamIndex: 50, withheld: 0 });
    expect(found.functions[0]?.teamIndex).toBeNull();
  });

  test('have the stage that the team chooses, beside the one proposed', () => {
    const departments = { logistics: department({ stage: 'owning' }) };
    const [, logistics] = evaluate({ respondents, departments }).functions;
    expect(logistics).toMatchObject({ proposed: 'unaware', stage: 'owning', next: null });
  });

  test('count only complete answers that name a department there is', () => {
    const gaps = [
      ...people(4, 'sales', null, [4, 4, 4, 4, 4, null]),
      ...people(1, null, null, 4),
      ...people(1, 'gone', null, 4),
    ];
    const found = evaluate({ respondents: gaps });
    expect(found.unfinished).toBe(6);
    expect(found.functions[0]).toMatchObject({ basis: null, index: null, people: 0 });
    expect(found.noFirm).toBe('incomplete');
  });
});

describe('means', () => {
  test('are none of nobody', () => {
    expect(meansOf([])).toBeNull();
    expect(meanOfAll([])).toBeNull();
    expect(complete(answersOf([1, 2, 3, 4, 5, null]))).toBeNull();
    // (1 + 2 + 3 + 4 + 5 + 3) / 6 = 3.
    const one = complete(answersOf([1, 2, 3, 4, 5, 3]));
    expect(meanOfAll(one ? [one] : [])).toBe(3);
  });
});

describe('stages', () => {
  const bounds = { reached: 3.5, owned: 4.5 };

  test.each([
    [[3, 5, 5, 5, 5, 5], 'unaware'],
    [[4, 3, 5, 5, 5, 5], 'aware'],
    [[4, 4, 3, 3, 5, 5], 'willing'],
    [[4, 4, 4, 4, 4, 4], 'able'],
    [[5, 5, 5, 5, 5, 5], 'owning'],
  ] as const)('of %s is %s', (six, stage) => {
    const [v1, v2, c1, c2, s1, s2] = six;
    const elements = { vision: (v1 + v2) / 2, communication: (c1 + c2) / 2, structure: (s1 + s2) / 2 };
    expect(proposedStage({ v1, v2, c1, c2, s1, s2 }, elements, bounds)).toBe(stage);
  });

  test('follow one another, and from able on a promise can rest on them', () => {
    expect(nextStage('unaware')).toBe('aware');
    expect(nextStage('owning')).toBeNull();
    expect([isAble('willing'), isAble('able'), isAble('owning')]).toEqual([false, true, true]);
  });
});

describe('the firm', () => {
  test('reports no more than the weakest link allows, and the lines sum to its mean', () => {
    const departments = { sales: department({ touchpoints: 3 }), logistics: department({ touchpoints: 1 }) };
    const found = evaluate({ respondents, departments });
    // (75 × 3 + 25) / 4 = 62.5; 25 + 20 = 45.
    expect(found.firm).toMatchObject({ mean: 62.5, reported: 45, isHeld: true });
    expect(found.firm?.weakest.name).toBe('Logistics');
    const points = found.firm?.lines.map((line) => line.points) ?? [];
    expect(points.reduce((total, value) => total + value, 0)).toBeCloseTo(62.5, digits);
    expect(found.repair.map(({ id }) => id)).toEqual(['logistics']);
    expect(found.toMove.map(({ id }) => id)).toEqual(['logistics', 'sales']);
  });

  test('has a reason where it has no index', () => {
    const noFunctions = evaluateAlignment(inputsOf({ respondents }), { ...firm, functions: [] });
    expect(noFunctions.noFirm).toBe('no-functions');
    expect(evaluate({}).noFirm).toBe('no-answers');
    expect(evaluate({ raters: [rater('Bo', {})] }).noFirm).toBe('incomplete');
    expect(evaluate({ respondents: people(3, 'sales', null, 3) }).noFirm).toBe('too-few');
    const idle = department({ touchpoints: 0 });
    const found = evaluate({ respondents, departments: { sales: idle, logistics: idle } });
    expect(found).toMatchObject({ noFirm: 'no-touchpoints', firm: null, repair: [] });
  });

  test('keeps departments without an index last among those to move', () => {
    const departments = { sales: department({ stage: 'aware' }), logistics: department({ stage: 'aware' }) };
    const found = evaluate({ raters: [rater('Bo', { logistics: 3 })], departments });
    expect(found.toMove.map(({ id }) => id)).toEqual(['logistics', 'sales']);
    expect(evaluate({ departments }).toMove.map(({ id }) => id)).toEqual(['sales', 'logistics']);
  });
});

describe('levels', () => {
  test('are apart where executives believe in more than the front line has met', () => {
    const { levels } = evaluate({ respondents });
    // Executives 4; front line (1 + 3 + 2 + 2 + 1 + 3) / 6 = 2.
    expect(levels).toMatchObject({ hidden: null, gap: 2 });
    expect(levels.levels).toEqual([
      { level: 'executive', people: 5, mean: 4 },
      { level: 'manager', people: 0, mean: null },
      { level: 'front-line', people: 4, mean: 2 },
    ]);
  });

  test('have no gap without one of the two', () => {
    expect(evaluate({ respondents: people(4, 'sales', 'manager', 3) }).levels).toMatchObject({
      hidden: null,
      gap: null,
    });
  });

  test('are hidden without own people, with a small level, and where a subtraction gives somebody away', () => {
    expect(evaluate({}).levels.hidden).toBe('no-survey');
    const few = [...people(4, 'sales', 'manager', 3), ...people(1, 'sales', 'executive', 5)];
    expect(evaluate({ respondents: few }).levels.hidden).toBe('small-level');
    // Executives: 4 in sales; front line: 1 in sales, 4 in logistics. Sales less executives leaves the one.
    const single = [
      ...people(4, 'sales', 'executive', 4),
      ...people(1, 'sales', 'front-line', 1),
      ...people(4, 'logistics', 'front-line', 3),
    ];
    expect(evaluate({ respondents: single }).levels).toMatchObject({ hidden: 'singles-out', levels: [] });
  });

  test('take no answer from a department that is not shown', () => {
    const more = [...respondents, ...people(3, 'gone', 'front-line', 5)];
    expect(evaluate({ respondents: more }).levels).toEqual(evaluate({ respondents }).levels);
  });

  test('and all other figures stay the same, whatever a group below the smallest answers', () => {
    const six = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(six, six, fc.integer({ min: 1, max: 3 }), (one, other, count) => {
        const raters = [rater('Bo', { logistics: 3 })];
        const own = people(5, 'sales', 'executive', 4);
        const shown = (given: readonly number[]) =>
          JSON.stringify(
            evaluate({ raters, respondents: [...own, ...people(count, 'logistics', 'manager', given)] }),
          );
        expect(shown(one)).toBe(shown(other));
      }),
      { seed },
    );
  });
});

describe('the sequence', () => {
  test('is named when structure is ahead of vision in enough departments', () => {
    const raters = [rater('Bo', { sales: [2, 2, 3, 3, 3, 3], logistics: [3, 3, 3, 3, 3, 4] })];
    const settings = { ...defaultAlignmentInputs.settings, aheadFunctions: 1 };
    const found = evaluate({ raters, settings }).sequence;
    expect(found.functions.map(({ id }) => id)).toEqual(['sales']);
    expect(found.isFlagged).toBe(true);
    expect(evaluate({ raters }).sequence.isFlagged).toBe(false);
  });
});

describe('agreement', () => {
  const raters = [
    rater('A', { sales: [1, 2, 3, 4, 5, 5] }),
    rater('B', { sales: [1, 1, 3, 4, 4, 5] }),
    rater('C', { sales: [2, 1, 3, 5, 4, 4] }),
  ];

  test('is Kendall’s W with the correction for ties', () => {
    // Rank sums 16.5, 16.5, 12, 6.5, 6.5, 5 about 10.5: S = 136.5. Ties: six pairs less two, 4 × 6 = 24.
    // 12 × 136.5 / (9 × 210 - 3 × 24) = 91/101, as scipy.stats.friedmanchisquare / (3 × 5) gives.
    const { agreement } = evaluate({ raters });
    expect(agreement.concordance?.w).toBeCloseTo(91 / 101, digits);
    expect(agreement).toMatchObject({ raters: 3, noConcordance: null });
    const steps = sharedRanks(raters, [{ id: 'sales' }]);
    expect(steps).toMatchObject({ sums: [16.5, 16.5, 12, 6.5, 6.5, 5], squares: 136.5, correction: 24 });
  });

  test('has steps only where all have rated', () => {
    const gap = [...raters, rater('D', { sales: [1, null, 1, 1, 1, 2] })];
    const { values, sums } = sharedRanks(gap, [{ id: 'sales' }]);
    expect(values[0]).toEqual([1, null, 3, 4, 5, 5]);
    expect(sums[1]).toBeNull();
    expect(sharedRanks([], []).squares).toBeNull();
    expect(sharedRanks(raters, [{ id: 'it' }])).toMatchObject({ squares: null, correction: 0 });
  });

  test('puts the widest cell first, and of equals the one with the larger spread', () => {
    const wide = [
      rater('A', { sales: [1, 1, 3, 3, 3, 3], logistics: [1, 3, 3, 3, 3, 3] }),
      rater('B', { sales: [4, 3, 3, 3, 3, 3], logistics: [5, 3, 3, 3, 3, 3] }),
      rater('C', { sales: [4, 2, 3, 3, 3, 3], logistics: [4, 3, 3, 3, 3, 3] }),
    ];
    const [first, second, third, fourth] = evaluate({ raters: wide }).agreement.cells;
    expect(first).toMatchObject({ functionId: 'logistics', statement: 'v1', range: 4 });
    expect(first?.said.map(({ name, value }) => [name, value])).toEqual([
      ['A', 1],
      ['C', 4],
      ['B', 5],
    ]);
    expect(second).toMatchObject({ functionId: 'sales', statement: 'v1', range: 3 });
    expect(third).toMatchObject({ statement: 'v2', range: 2 });
    expect(fourth?.range).toBe(0);
  });

  test('has a reason where there is no W', () => {
    expect(evaluate({}).agreement.noConcordance).toBe('one-rater');
    const apart = [rater('A', { sales: 3 }), rater('B', { logistics: 3 })];
    expect(evaluate({ raters: apart }).agreement.noConcordance).toBe('nothing-in-common');
    const alike = [rater('A', { sales: 3 }), rater('B', { sales: 3 })];
    expect(evaluate({ raters: alike }).agreement.noConcordance).toBe('all-alike');
  });

  test('knows raters by the name that the document has now', () => {
    expect(raterName({ personId: 'ann', name: '' }, firm.people)).toBe('Ann');
    expect(raterName({ personId: 'gone', name: '' }, firm.people)).toBe('');
    expect(raterName({ personId: null, name: ' Bo ' }, [])).toBe('Bo');
  });
});

describe('promises', () => {
  const promise = (...functionIds: string[]) => ({ id: 'x', text: 'x', accountId: 'delft', functionIds });
  const standOf = (part: Partial<AlignmentInputs>) => evaluate(part).promises[0];

  test('are at risk on a department below able', () => {
    const found = standOf({ respondents, promises: [promise('sales', 'logistics')] });
    expect(found).toMatchObject({ stand: 'at-risk', accountName: 'Delft' });
    expect(found?.below.map(({ id }) => id)).toEqual(['logistics']);
  });

  test('hold on able departments, are open without a stage, and nobody’s without a name', () => {
    expect(standOf({ respondents, promises: [promise('sales')] })?.stand).toBe('holds');
    expect(standOf({ promises: [promise('sales')] })?.stand).toBe('unknown');
    expect(standOf({ promises: [{ ...promise('gone'), accountId: 'gone' }] })).toMatchObject({
      stand: 'nobody',
      accountName: null,
    });
  });
});

describe('hand-offs', () => {
  test('come with their cost', () => {
    const handOffs = { handed: 20, closed: 15, hours: 2, cost: 50, source: '' };
    expect(evaluate({ handOffs }).handOffs).toMatchObject({ rate: 0.75, chased: 5, drift: 500 });
  });
});

describe('progress', () => {
  test('is untouched, begun and done from the data', () => {
    expect(evaluate({}).progress).toEqual({
      answers: 'untouched',
      departments: 'untouched',
      result: 'untouched',
    });
    const planned = department({ action: 'Tell', owner: 'Bo', due: '2026-09-01' });
    const begun = evaluate({
      raters: [rater('Bo', { sales: 3 })],
      departments: { sales: department({ action: 'Tell' }) },
    });
    expect(begun.progress).toEqual({ answers: 'begun', departments: 'begun', result: 'begun' });
    const done = evaluate({
      respondents,
      departments: { sales: planned, logistics: planned },
      handOffs: { handed: 1, closed: 1, hours: null, cost: null, source: '' },
      promises: [{ id: 'x', text: '', accountId: null, functionIds: ['sales'] }],
    });
    expect(done.progress).toEqual({ answers: 'done', departments: 'done', result: 'done' });
  });
});
