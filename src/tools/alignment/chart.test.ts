import { describe, expect, test } from 'vitest';
import * as chart from './chart.ts';
import { evaluateAlignment } from './model.ts';
import { firm, inputsOf, people, rater } from './model.test-data.ts';
import { resultRows } from './rows.ts';
import { defaultAlignmentInputs, noDepartment, type AlignmentInputs } from './schema.ts';
import { statementsText as statementsEn } from './statements-text.en.ts';
import { statementsText as statementsZh } from './statements-text.zh.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.zh.ts';

const english: chart.Words = { locale: 'en', text: en, statements: statementsEn, currency: 'EUR' };
const chinese: chart.Words = { locale: 'zh', text: zh, statements: statementsZh, currency: 'CNY' };
const { settings } = defaultAlignmentInputs;

function resultOf(part: Partial<AlignmentInputs>) {
  return evaluateAlignment(inputsOf(part), firm);
}

function read(part: Partial<AlignmentInputs>, words = english): string {
  return chart.readingOf(words, resultOf(part), inputsOf(part)).join(words.text.sentenceGap);
}

/** Sales 75, logistics 25; executives 4, front line 2. */
const respondents = [
  ...people(5, 'sales', 'executive', 4),
  ...people(4, 'logistics', 'front-line', [1, 3, 2, 2, 1, 3]),
];
const handOffs = { handed: 20, closed: 15, hours: 2, cost: 50, source: '' };

/** The new user of the issue: three raters fill the grid. */
const three = [
  rater('A', { sales: [4, 4, 4, 4, 4, 4], logistics: [2, 2, 2, 2, 1, 2] }),
  rater('B', { sales: [4, 4, 4, 4, 3, 4], logistics: [2, 2, 2, 2, 5, 2] }),
  rater('', { sales: [4, 4, 4, 4, 4, 4], logistics: [2, 2, 2, 2, 1, 2] }),
];

describe('the answer', () => {
  test('names what holds the firm down, and where to begin', () => {
    expect(chart.headline(english, resultOf({ respondents }))).toBe(
      'Reported alignment: 45 of 100. Logistics holds it down',
    );
    const said = read({ respondents });
    expect(said).toContain('The mean by touchpoints is 50.');
    expect(said).toContain('Below 40: Logistics. Repair this one before you promise anything more.');
    expect(said).toContain('Executives answer 2.0 points higher than the front line.');
    expect(said).toContain('Hand-offs have not been counted yet.');
  });

  test('says so where nobody lags', () => {
    const even = [...people(4, 'sales', 'executive', 3), ...people(4, 'logistics', 'front-line', 4)];
    expect(chart.headline(english, resultOf({ respondents: even }))).toBe('Reported alignment: 63 of 100');
    const wide = { ...settings, allowance: 60 };
    expect(read({ respondents: even, settings: wide })).toContain('less than 60 points below it');
    expect(read({ respondents: even })).toContain('No department that meets the accounts is below 40.');
    expect(read({ respondents: even })).toContain('Executives and front line are 1.0 points apart');
    const lower = [...people(4, 'sales', 'executive', 2), ...people(4, 'logistics', 'front-line', 4)];
    expect(read({ respondents: lower })).toContain('The front line answers 2.0 points higher');
  });

  test('is a sentence where there is none', () => {
    expect(chart.headline(english, resultOf({}))).toBe(en.result.noFirm['no-answers']);
    expect(chart.headline(chinese, resultOf({ raters: [rater('A', {})] }))).toBe(zh.result.noFirm.incomplete);
    const result = { ...resultOf({}), noFirm: null };
    expect(chart.headline(english, result)).toBe(en.result.noFirm['no-answers']);
  });

  test('names sequence, promises at risk, and where the team sees more than the people there', () => {
    const raters = [rater('A', { sales: [2, 2, 3, 3, 3, 3], logistics: 4 })];
    const promises = [{ id: 'x', text: 'Soon', accountId: 'delft', functionIds: ['logistics'] }];
    const said = read({
      raters,
      promises,
      respondents: people(4, 'logistics', null, 2),
      settings: { ...settings, aheadFunctions: 1 },
    });
    expect(said).toContain('Structure is ahead of vision in Sales.');
    expect(said).toContain('1 of 1 promises rests on a department below “able”.');
    expect(said).toContain('Your team rates Logistics clearly higher');
  });
});

describe('disagreement', () => {
  test('of three raters is named in both languages', () => {
    expect(chart.largestDisagreement(english, resultOf({ raters: three }))).toBe(
      'The largest disagreement: Logistics, “Can differ”. A and Rater 3 say 1, B says 5.',
    );
    expect(chart.largestDisagreement(chinese, resultOf({ raters: three }))).toBe(
      '最大的分歧：Logistics的“能区别对待”。A和打分人 3打 1 分，B打 5 分。',
    );
    const said = chart.agreementReading(english, resultOf({ raters: three })).join(' ');
    expect(said).toContain(en.agreement.ask);
    // scipy.stats.friedmanchisquare / (3 × 11) gives 0.7373.
    expect(said).toContain('Kendall’s W is 0.74 over 12 cells and 3 raters');
  });

  test('has a word for each reach of W', () => {
    const of = (w: number) => {
      const result = resultOf({ raters: three });
      const concordance = { w, meanCorrelation: w, things: 12 };
      const { agreement } = result;
      return chart.agreementReading(english, { ...result, agreement: { ...agreement, concordance } }).at(-1);
    };
    expect(of(0.7)).toContain(en.agreement.how.strong);
    expect(of(0.3)).toContain(en.agreement.how.some);
    expect(of(0.29)).toContain(en.agreement.how.weak);
  });

  test('is none among those who say the same, or with one rater', () => {
    const alike = [rater('A', { sales: 3 }), rater('B', { sales: 3 })];
    expect(chart.agreementReading(english, resultOf({ raters: alike }))).toEqual([
      en.agreement.alike,
      en.agreement.reasons['all-alike'],
    ]);
    expect(chart.agreementReading(english, resultOf({}))).toEqual([en.agreement.none]);
    expect(chart.apartTable(english, resultOf({ raters: alike })).rows).toEqual([]);
  });

  test('stands in a table with who said what', () => {
    const { rows } = chart.apartTable(english, resultOf({ raters: three }));
    expect(rows).toEqual([
      ['Logistics · S1 Can differ', '4', 'A 1, Rater 3 1 and B 5'],
      ['Sales · S1 Can differ', '1', 'B 3, A 4 and Rater 3 4'],
    ]);
  });
});

describe('tables', () => {
  test('sum to the index of a department and to the mean of the firm', () => {
    const result = resultOf({ respondents });
    const [sales] = result.functions;
    if (!sales || !result.firm) throw new Error('there are figures');
    const table = chart.functionTable(english, sales);
    expect(table.rows).toHaveLength(6);
    // 100 × (4 - 1) / 4 / 6 = 12.5 each.
    expect(table.rows[0]).toEqual(['V1 Knows why', '4.00', '16.7%', '12.50']);
    expect(table.foot[0]?.at(-1)).toBe('75.00');
    const firmTable = chart.firmTable(english, result.firm, settings);
    expect(firmTable.rows.map((row) => row.at(-1))).toEqual(['37.50', '12.50']);
    expect(firmTable.foot.map((row) => row.at(-1))).toEqual(['50.00', '45.00', '45.00']);
    expect(chart.leftOut(english, result)).toBe('');
  });

  test('leave departments without figures empty and name them', () => {
    const result = resultOf({ raters: [rater('A', { sales: 3 })] });
    const [sales, logistics] = result.functions;
    if (!sales || !logistics) throw new Error('there are two');
    expect(chart.heatCells(english, logistics).map(({ text, shade }) => `${text} ${shade}`)).toEqual([
      '– 0',
      '– 0',
      '– 0',
      '– 0',
    ]);
    expect(chart.heatCells(english, sales).map(({ text, shade }) => `${text} ${shade}`)).toEqual([
      '3.0 3',
      '3.0 3',
      '3.0 3',
      '50 3',
    ]);
    expect(chart.functionTable(english, logistics).rows).toEqual([]);
    expect(chart.leftOut(english, result)).toBe('Left out, without figures: Logistics.');
    expect(chart.basisNote(english, logistics)).toBe('none yet');
    expect(chart.basisNote(english, sales)).toBe('team, 1');
    const few = resultOf({ respondents: people(2, 'sales', null, 3) }).functions[0];
    expect(few && chart.basisNote(english, few)).toBe('too few to show');
  });

  test('say levels, or why there are none', () => {
    expect(chart.levelsTable(english, resultOf({ respondents })).rows).toEqual([
      ['Executives', '5', '4.00'],
      ['Managers', '0', '–'],
      ['Front line', '4', '2.00'],
    ]);
    expect(chart.levelsHiddenReading(english, resultOf({ respondents }), settings)).toBe('');
    expect(chart.levelsHiddenReading(english, resultOf({}), settings)).toContain('It takes 4 complete');
  });

  test('put promises at risk first and name who is below able', () => {
    const promises = [
      { id: 'a', text: '', accountId: null, functionIds: ['sales'] },
      { id: 'b', text: 'Soon', accountId: 'delft', functionIds: ['logistics'] },
    ];
    expect(chart.promisesTable(english, resultOf({ respondents, promises })).rows).toEqual([
      ['Soon', 'Delft', 'At risk', 'Logistics (Unaware)'],
      [en.promises.unnamed, en.promises.all, en.promises.stands.holds, ''],
    ]);
  });
});

describe('sentences', () => {
  test('say what hand-offs cost, and what is missing', () => {
    const said = (part: Partial<AlignmentInputs>) =>
      chart.handOffReading(english, resultOf(part), inputsOf(part));
    expect(said({ handOffs })).toEqual([
      '75% of the hand-offs close on time without a reminder (15 of 20). Below 80% your account managers’ time is leaking.',
      'Running after the others costs €500 a month: 5 × 2 hours × €50.',
    ]);
    expect(said({ handOffs: { ...handOffs, closed: 18, cost: null } })).toEqual([
      expect.stringContaining('That is 80% or more'),
      en.handOffs.noDrift,
    ]);
    expect(said({ handOffs: { ...handOffs, closed: 21 } })).toEqual([en.handOffs.reasons['more-closed']]);
  });

  test('say whose answers do not count', () => {
    const few = [...people(2, 'sales', null, 3), ...people(1, null, null, 3)];
    expect(chart.unfinishedReading(english, resultOf({ respondents: few }), settings)).toEqual([
      '1 answer lacks a statement or the department and counts nowhere yet.',
      expect.stringContaining('Sales: fewer than 4'),
    ]);
    expect(chart.unfinishedReading(english, resultOf({ respondents }), settings)).toEqual([]);
  });

  test('of the plan say from where to where', () => {
    const departments = { logistics: { ...noDepartment, action: ' Ride along ' } };
    const [, logistics] = resultOf({ respondents, departments }).functions;
    const [, owning] = resultOf({
      departments: { logistics: { ...noDepartment, stage: 'owning' } },
    }).functions;
    if (!logistics || !owning) throw new Error('there is one');
    expect(chart.planTitle(english, logistics)).toBe('Logistics: from Unaware to Aware');
    expect(chart.planHint(english, logistics)).toBe(en.plan.hint.aware);
    expect(chart.planAction(english, logistics)).toBe('Logistics, to “Aware”: Ride along');
    expect(chart.planTitle(english, owning)).toBe('Logistics');
    expect(chart.planHint(english, owning)).toBe('');
    expect(chart.planAction(english, owning)).toContain('Logistics');
  });

  test('of a stage say where the answers differ', () => {
    const departments = { logistics: { ...noDepartment, stage: 'able' as const } };
    const [sales, logistics] = resultOf({ respondents, departments }).functions;
    expect(logistics && chart.stageNote(english, logistics)).toContain('the answers say Unaware');
    expect(sales && chart.stageNote(english, sales)).toBe('');
  });

  test('of anchors differ from one another in both languages', () => {
    for (const statements of [statementsEn, statementsZh]) {
      const all = Object.values(statements).flatMap(({ low, middle, high, ask }) => [
        low,
        middle,
        high,
        ...ask,
      ]);
      expect(new Set(all).size).toBe(all.length);
      for (const { ask } of Object.values(statements)) expect(ask).toHaveLength(4);
    }
    expect(chart.anchorsOf(english, 'v1').map(({ label }) => label)).toEqual(['At 1', 'At 3', 'At 5']);
  });
});

describe('the rows of the file', () => {
  const promises = [{ id: 'b', text: 'Soon', accountId: 'delft', functionIds: ['logistics'] }];
  const rows = resultRows(resultOf({ respondents, raters: three, handOffs, promises }), english);

  test('hold the unrounded figures', () => {
    expect(rows[1]).toEqual(['Sales', 'own people', 5, 4, 4, 4, 4, 4, 4, 4, 4, 4, 75, 1, 'Able', 'Able']);
    expect(rows).toContainEqual([en.derivation.reported, 45, 'Logistics']);
    expect(rows).toContainEqual([en.csv.drift, 500]);
    expect(rows).toContainEqual(['Logistics', 'S1 Can differ', 4, 'A', 1, 'Rater 3', 1, 'B', 5]);
    expect(rows).toContainEqual(['Soon', 'Delft', 'At risk', 'Logistics']);
  });

  test('hold nothing of a group that is too small', () => {
    const few = resultRows(resultOf({ respondents: people(3, 'sales', 'manager', 5) }), english);
    expect(few[1]).toEqual(['Sales', null, null, ...Array.from({ length: 10 }, () => null), 1, null, null]);
    expect(few.flat()).not.toContain(5);
  });
});
