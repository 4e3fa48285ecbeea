import { describe, expect, test } from 'vitest';
import sample from '../../../content/cases/sample.json' with { type: 'json' };
import { sampleWorkspace } from '../../workspace/sample.ts';
import {
  benefitTable,
  comparisonTable,
  costsChart,
  costSentence,
  costsTable,
  costTable,
  fitTable,
  habitsFinding,
  habitsSentences,
  lockFinding,
  needNote,
  needsTable,
  optionName,
  painHint,
  reading,
  settingsTable,
  shareHint,
  stopSentence,
  verdictFinding,
  worthSentences,
  type Words,
} from './chart.ts';
import { evaluateTechnology, type TechnologyResult } from './model.ts';
import { completeNeed, document, inputsWith, noCosts, option, rated } from './model.test-data.ts';
import { resultRows } from './rows.ts';
import {
  defaultTechnologyInputs,
  defaultTechnologySettings,
  newNeed,
  parseTechnologyInputs,
  type TechnologyInputs,
  type TechnologyOption,
} from './schema.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.zh.ts';

const words: Words = { locale: 'en', text: en, currency: 'GBP' };
const chinese: Words = { locale: 'zh', text: zh, currency: 'CNY' };

function openedSample(locale: 'en' | 'zh') {
  const workspace = sampleWorkspace(sample, locale, Date.UTC(2026, 5, 30));
  const parsed = parseTechnologyInputs(workspace?.tools.technology?.inputs);
  if (!workspace || !parsed.ok) throw new Error('the sample does not open');
  return { inputs: parsed.inputs, result: evaluateTechnology(parsed.inputs, workspace) };
}

const tarnwick = openedSample('en');

function evaluate(part: Partial<TechnologyInputs>) {
  const inputs = inputsWith(part);
  return { inputs, result: evaluateTechnology(inputs, document) };
}

function read(part: Partial<TechnologyInputs>, language: Words = words): string {
  const { inputs, result } = evaluate(part);
  const { settings } = inputs;
  return [verdictFinding(language, result, settings), ...reading(language, result, settings)].join('\n');
}

const used = { sales: 1 };
const suite = (part: Partial<TechnologyOption> = {}) =>
  option('Suite', { ratings: rated(4), adoption: used, ...part });

/** Of the first option. */
function columnOf(result: TechnologyResult) {
  return comparisonTable(result, words).rows.map((row) => row[1]);
}

function amountOf(cell: string | undefined): number {
  return Number((cell ?? '').replace('−', '-').replace(/[^\d.-]/g, ''));
}

describe('the sample in words', () => {
  test('says that a spreadsheet will do, what is out and what has no process', () => {
    const { settings } = tarnwick.inputs;
    expect(verdictFinding(words, tarnwick.result, settings)).toBe(
      'A spreadsheet will do: Spreadsheet by hand is within 10 points of All-in-one suite and worth more',
    );
    expect(reading(words, tarnwick.result, settings)).toEqual([
      'Fit 49.5 against 51.7, 2.2 points apart; worth £247,347 against −£89,888. Use it, and look at products again when it no longer carries the work.',
      'No process yet: See early which account is about to leave. Make it work on paper first; no benefit is counted for it.',
      'All-in-one suite breaks even only when 64% of its users use it; you expect 45%.',
      'Hand-off board is out. Below 2 on a must: Keep savings in one place, signed by the customer.',
    ]);
  });

  test('says the same in Chinese', () => {
    const { inputs, result } = openedSample('zh');
    const said = [
      verdictFinding(chinese, result, inputs.settings),
      ...reading(chinese, result, inputs.settings),
    ];
    expect(said).toHaveLength(5);
    expect(said.join('')).toContain('64%');
    expect(said.join('')).not.toMatch(/[A-Za-z]{3}/);
  });

  test('puts lines under every figure that sum to it', () => {
    for (const one of tarnwick.result.options) {
      const fit = fitTable(one, words);
      const points = fit.rows.reduce((sum, row) => sum + amountOf(row.at(-1)), 0);
      expect(Math.abs(points - one.fit.score)).toBeLessThan(0.01 * fit.rows.length);
      const costs = costTable(one, words);
      const present = costs?.rows.reduce((sum, row) => sum + amountOf(row.at(-1)), 0) ?? NaN;
      expect(Math.abs(present - amountOf(costs?.foot[0]?.at(-1)))).toBeLessThanOrEqual(
        costs?.rows.length ?? 0,
      );
      const benefit = benefitTable(one, words);
      const relieved = benefit?.rows.reduce((sum, row) => sum + amountOf(row.at(-1)), 0) ?? NaN;
      expect(Math.abs(relieved - amountOf(benefit?.foot[0]?.at(-1)))).toBeLessThanOrEqual(5);
    }
  });

  test('draws the parts of each cost, which sum to it', () => {
    const chart = costsChart(tarnwick.result, words);
    const table = costsTable(tarnwick.result, words, tarnwick.inputs.settings);
    expect(chart?.data.labels).toEqual(table.rows.map(([name]) => name));
    const parts = chart?.data.datasets.map(({ data }) => data[2] ?? NaN) ?? [];
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(301_830.9, 0);
    expect(table.rows[2]?.at(-1)).toBe('£301,831');
    const { callback } = chart?.options.scales.x.ticks ?? {};
    expect(callback?.(100_000)).toBe('100k');
    expect(chart?.options.plugins.tooltip.callbacks.label({ dataset: { label: 'Licence' }, raw: 5 })).toBe(
      'Licence £5',
    );
    expect(costsChart({ options: [] }, words)).toBeNull();
  });

  test('compares all options and hands every figure out unrounded', () => {
    const { head, rows } = comparisonTable(tarnwick.result, words);
    expect(head.slice(1)).toEqual([
      'Do nothing',
      'Spreadsheet by hand',
      'All-in-one suite',
      'Hand-off board',
    ]);
    expect(rows[1]?.slice(1)).toEqual(['2', 'none', 'none', '1']);
    expect(rows.map((row) => row[3])).toEqual([
      '51.7',
      'none',
      '5 of 5',
      '£301,831',
      '£60,366',
      '−£89,888',
      '45%',
      '64%',
    ]);
    const cells = resultRows(tarnwick.inputs, tarnwick.result, words).flat();
    const share = cells.find((cell) => typeof cell === 'number' && Math.abs(cell - 0.64085) < 0.0001);
    expect(share).toBeDefined();
    expect(cells).toContain('Two weeks of tally sheets in service');
  });

  test('prints needs and assumptions as they were entered', () => {
    const needs = needsTable(tarnwick.result.lock.lines, words);
    expect(needs.rows.map((row) => row.length)).toEqual(Array.from({ length: 6 }, () => needs.head.length));
    expect(needs.rows[0]).toContain('Callum Reeve');
    expect(settingsTable(words, tarnwick.inputs.settings).rows).toContainEqual(['Discount rate', '8.0%']);
  });
});

describe('needs in words', () => {
  test('say what is missing and what hours come to', () => {
    const needs = [newNeed('new'), completeNeed('a', { unit: 'hours', pain: 10 }), completeNeed('b')];
    const { result } = evaluate({ needs });
    const [first, hours, money] = result.lock.lines;
    if (!first || !hours || !money) throw new Error('three needs');
    expect(needNote(words, first)).toBe(
      'missing: what is needed, who answers for it, which key it serves, what it costs today, how you would see that it is met and whether the process exists',
    );
    expect(painHint(words, hours)).toBe('That is £600 a year.');
    expect(painHint(words, first)).toBeUndefined();
    expect(painHint(words, money)).toBeUndefined();
    expect(shareHint(words, first)).toBeUndefined();
    expect(shareHint(words, money)).toBe('50.0% of all weights');
    expect(painHint(words, { ...hours, pain: null })).toBe(en.need.needsHour);
    expect(needsTable(result.lock.lines, words).rows[0]?.slice(0, 3)).toEqual([
      expect.stringContaining('A need without words – missing: what is needed') as string,
      '',
      '',
    ]);
  });

  test('say how far the lock is', () => {
    expect(lockFinding(words, evaluate({ needs: [] }).result.lock)).toBe(en.lock.answer.none);
    expect(lockFinding(words, evaluate({ needs: [completeNeed('a')] }).result.lock)).toBe(
      '1 of your needs is complete; options open at 3',
    );
    expect(lockFinding(words, evaluate({}).result.lock)).toBe(
      '3 needs are complete, so you may look at options',
    );
    expect(read({ needs: [completeNeed('a')] })).toContain('Complete 2 more needs.');
  });
});

describe('the reading', () => {
  const twice = { needs: ['a', 'b', 'c'].map((id) => completeNeed(id, { must: true })) };

  test('of no figures, of only failures and of a must that nobody rated', () => {
    expect(read({})).toContain(en.verdict.open);
    const out = { ...twice, options: [option('sheet', { kind: 'sheet', ratings: rated(0) })] };
    expect(read(out)).toContain(en.reading['all-out']);
    expect(read({ ...twice, options: [suite({ ratings: {} })] })).toContain('Suite: nobody has rated a must');
    expect(read({ options: [suite({ ratings: {} })] })).toContain('Suite: 3 needs not rated, counted as 0.');
  });

  test('of an option that loses, with and without one that pays', () => {
    const dear = suite({ costs: { ...noCosts, setup: 50_000 } });
    expect(read({ options: [dear] })).toContain(en.reading.noRival);
    expect(read({ options: [dear] })).toContain(
      'Suite would not pay even if everybody used it: it needs 526%.',
    );
    const sheet = option('sheet', { kind: 'sheet', name: '', ratings: rated(2), adoption: used });
    expect(read({ options: [sheet, dear] })).toContain('Spreadsheet by hand brings £4,755.');
  });

  test('of a pilot, of what pays, of what is free and of a spreadsheet that fits best', () => {
    const of = (setup: number) => read({ options: [suite({ costs: { ...noCosts, setup } })] });
    expect(of(0.8 * 9509.6)).toContain('Suite fits best, and pays only if 80% use it: pilot first');
    expect(of(0.5 * 9509.6)).toContain('it breaks even at 50% and you expect 100%.');
    expect(of(0)).toContain(en.reading.takeFree);
    const sheet = option('sheet', { kind: 'sheet', name: 'Our sheet', ratings: rated(2), adoption: used });
    expect(read({ options: [sheet] })).toContain('Our sheet fits best and pays: no product is needed');
  });

  test('of what is missing: costs, an hour, adoption and users', () => {
    const gaps = (part: Partial<TechnologyOption>, more: Partial<TechnologyInputs> = {}) =>
      read({ options: [suite(part)], ...more });
    expect(gaps({ costs: { ...noCosts, licence: null } })).toContain('Missing: Licence a year.');
    expect(gaps({ adoption: {} })).toContain('Missing: adoption in Sales.');
    expect(gaps({}, { users: {} })).toContain('Missing: who would use it.');
    const needs = ['a', 'b', 'c'].map((id) => completeNeed(id, { unit: 'hours' }));
    const noHour = { needs, settings: defaultTechnologySettings };
    expect(gaps({ costs: { ...noCosts, adminHours: 1 } }, noHour)).toContain(
      'Missing: the cost of an hour of work.',
    );
    expect(gaps({ costs: { ...noCosts, userMinutes: 1 } }, { users: {} })).toContain('who would use it');
    const idle = ['a', 'b', 'c'].map((id) => completeNeed(id, { process: 0 }));
    expect(gaps({ costs: { ...noCosts, setup: 5 } }, { needs: idle })).toContain('relieves no need');
  });

  test.each(['loses', 'pilot', 'take'] as const)('has a Chinese sentence without a hole: %s', (kind) => {
    const setup = { loses: 50_000, pilot: 7600, take: 4000 }[kind];
    expect(read({ options: [suite({ costs: { ...noCosts, setup } })] }, chinese)).not.toMatch(/\{|undefined/);
  });
});

describe('the lines', () => {
  const linesOf = (part: Partial<TechnologyOption>, more: Partial<TechnologyInputs> = {}) => {
    const { inputs, result } = evaluate({ options: [suite(part)], ...more });
    const one = result.options.find(({ kind }) => kind === 'product');
    if (!one) throw new Error('no product');
    return { one, settings: inputs.settings };
  };

  test('say how the worth comes about', () => {
    const { one, settings } = linesOf({ costs: { ...noCosts, setup: 4754.8, adminHours: 0 } });
    expect(worthSentences(words, one)).toEqual([
      'Adoption expected: Sales 10 × 100%, weighted by users, is 100.0%.',
      '£3,000 × 3.1699 (the years in today’s money) = £9,510; × 100.0% adoption = £9,510; − £4,755 cost = £4,755.',
      'Break-even adoption: £4,755 ÷ £9,510 = 50.0%.',
    ]);
    expect(costSentence(words, one, settings)).toBe('');
  });

  test('say what is not known', () => {
    const open = linesOf({ costs: { ...noCosts, licence: null }, adoption: {} });
    expect(costSentence(words, open.one, open.settings)).toBe('The cost is not known: Licence a year');
    expect(costTable(open.one, words)).toBeNull();
    expect(worthSentences(words, open.one)).toEqual([en.lines.worthOpen]);
    const needs = ['a', 'b', 'c'].map((id) => completeNeed(id, { unit: 'hours' }));
    const { one } = linesOf({}, { needs, settings: defaultTechnologySettings });
    expect(worthSentences(words, one)).toEqual([en.lines.benefitOpen]);
    expect(benefitTable(one, words)).toBeNull();
    const { result } = evaluate({ options: [suite({ costs: { ...noCosts, licence: null } })] });
    expect(columnOf(result).slice(3)).toEqual(['not known', '–', 'not known', '100%', 'not known']);
    expect(resultRows(inputsWith(), result, words).flat()).toContain('not known');
  });

  test('say the hours', () => {
    const { one, settings } = linesOf({ costs: { ...noCosts, adminHours: 2, userMinutes: 6 } });
    expect(costSentence(words, one, settings)).toContain('104 hours a year to look after it and 220 hours');
    const dear = evaluate({ options: [suite({ costs: { ...noCosts, setup: 99_999 } })] });
    expect(columnOf(dear.result).at(-1)).toBe('never: 1,052%');
  });
});

describe('habits and the stop rule in words', () => {
  const habitsOf = (part: Partial<TechnologyInputs['habits']>) =>
    evaluate({ habits: { ...defaultTechnologyInputs.habits, ...part } }).result.habits;

  test('name the index with its sign and its reasons', () => {
    expect(habitsFinding(words, habitsOf({}))).toBe(en.habits.answer.none);
    expect(habitsFinding(words, habitsOf({ start: 'driven' }))).toBe(
      'Index −1: technology-driven, products lead',
    );
    expect(habitsFinding(words, habitsOf({ start: 'enabled' }))).toBe(
      'Index +1: technology-enabled, needs lead',
    );
    expect(habitsFinding(words, habitsOf({ start: 'enabled', stop: 'driven' }))).toBe(en.habits.answer.even);
    expect(habitsSentences(words, habitsOf({ start: 'driven', stop: 'driven' }))[1]).toBe(
      'What speaks for being driven: How it begins and The end',
    );
    expect(habitsSentences(words, habitsOf({ start: 'enabled' }))[1]).toBe(en.habits.noReasons);
    expect(habitsSentences(words, habitsOf({}))).toHaveLength(1);
  });

  test('give the day of the stop rule as people write it', () => {
    const rule = { measure: 'Half of them enter it', date: '2027-03-31' };
    expect(stopSentence(words, 'set', rule)).toBe('On 31 Mar 2027 you look at this: Half of them enter it');
    expect(stopSentence(chinese, 'set', rule)).toBe('2027年3月31日 看这一条：Half of them enter it');
    expect(stopSentence(words, 'no-date', rule)).toBe(en.stop.state['no-date']);
  });

  test('name an option that has no name by its kind', () => {
    expect(optionName(words, { name: ' ', kind: 'product' })).toBe('A product without a name');
  });
});
