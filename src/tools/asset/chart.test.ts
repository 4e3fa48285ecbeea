import { describe, expect, test } from 'vitest';
import {
  breakEvenTable,
  compactMoney,
  enteredTable,
  figureHint,
  figureInField,
  formsTable,
  investFinding,
  investSentences,
  percent,
  points,
  programmeFinding,
  programmeMarginHint,
  programmeSentences,
  reading,
  replacementSentences,
  replacementTable,
  sideTable,
  stillYears,
  worthFinding,
  yearsChart,
  yearsFinding,
  yearsTable,
  type Words,
} from './chart.ts';
import { evaluateAsset, type AssetResult } from './model.ts';
import { account, example, exampleReplacing, inputsWith, settings } from './model.test-data.ts';
import { resultRows } from './rows.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.zh.ts';

const words: Words = { locale: 'en', text: en, currency: 'GBP' };
const chinese: Words = { locale: 'zh', text: zh, currency: 'CNY' };

function evaluate(changes: Parameters<typeof inputsWith>[0]): AssetResult {
  return evaluateAsset(inputsWith(changes), { accounts: [], settings });
}

function programmeOf(result: AssetResult) {
  if (result.programme.kind === 'open') throw new Error('no programme');
  return result.programme;
}

const full = evaluate({
  figures: { ...example, source: 'Ledger' },
  replacing: exampleReplacing,
  wish: { amount: 270_000, change: 0.04 },
  programme: { costAtStart: 100_000, costPerYear: 50_000, retention: 0.05 },
});
const empty = evaluate({});
const everlasting = evaluate({ figures: example, outlook: { retention: 1, discount: 0 } });
const losing = evaluate({ figures: { sales: 100, margin: -0.4 }, replacing: exampleReplacing });

describe('figures in words', () => {
  test('keep the digits that say something', () => {
    expect(points(words, 0.025)).toBe('2.5 points');
    expect(points(words, 0.01)).toBe('1 point');
    expect(points(words, 0.000185)).toBe('0.019 points');
    expect(percent(words, 0.125)).toBe('12.5%');
    expect(percent(words, null)).toBe('–');
  });

  test('have the sign at the figure and a code apart', () => {
    expect(compactMoney(words, -5_400_000)).toBe('−£5.4m');
    expect(compactMoney(chinese, 5_400_000)).toBe('¥540万');
    expect(compactMoney({ ...words, currency: 'CHF' }, 1)).toBe('CHF\u00a01');
  });
});

describe('what the account is worth', () => {
  test('is the answer, with its formula in the reader’s numbers', () => {
    expect(worthFinding(words, full)).toBe('This account is worth about £5.4m to you');
    expect(formsTable(full, words).rows[1]).toEqual([
      'Endless, first margin in a year if it stays (chosen)',
      '£5,400,000',
      '4.50',
      '£1,200,000 × 90% ÷ (1 + 10% − 90%)',
    ]);
    expect(reading(words, full)[0]).toContain('2.2 times');
    expect(reading(words, full)[1]).toContain('stays 10 years');
  });

  test('shows growth in the formula where there is any', () => {
    const growing = evaluate({ figures: example, outlook: { growth: 0.03 } });
    expect(formsTable(growing, words).rows[1]?.[3]).toContain('− 90% × (1 + 3%))');
    expect(formsTable(growing, chinese).rows[1]?.[3]).toContain('− 90% ×（1 + 3%））');
  });

  test('is a sentence where there is no answer', () => {
    expect(worthFinding(words, empty)).toBe(en.worth.open);
    expect(reading(words, empty)).toEqual([en.reading.open]);
    expect(formsTable(empty, words).rows).toEqual([]);
    expect(worthFinding(words, everlasting)).toBe(en.worth.endless);
    expect(reading(words, everlasting)).toEqual([en.reading.endless, en.reading.never]);
    expect(formsTable(everlasting, words).rows[1]?.slice(1, 3)).toEqual(['no end', '–']);
    expect(worthFinding(words, losing)).toContain('costs you about £180');
    expect(reading(words, losing)).toEqual([en.reading.negative]);
    const nothing = evaluate({ figures: { sales: 5, margin: 0 } });
    expect(worthFinding(words, nothing)).toContain('leaves no margin');
    expect(reading(words, nothing)).toEqual([en.reading.nothing]);
  });

  test('says when the exercise is the smaller one, and that the years have their own chances', () => {
    const short = evaluate({ figures: example, outlook: { years: 2, curve: [0.5] } });
    expect(reading(words, short)[0]).toContain('less than the asset value');
    expect(reading(words, short).at(-1)).toContain('90% in every year');
  });

  test('is drawn and tabled year by year with the sums', () => {
    const { lifetimes } = full;
    if (lifetimes === null) throw new Error('no lifetimes');
    const table = yearsTable(lifetimes, words);
    // Year 1 by hand: 1.2m x 0.9 / 1.1.
    expect(table.rows[0]).toEqual(['1', '£1,200,000', '£1,200,000', '90.0%', '£981,818']);
    expect(table.rows.at(-1)?.[1]).toBe('£12,000,000');
    expect(yearsFinding(words, lifetimes)).toBe('The exercise says £12m; year by year it comes to £4.67m');
    expect(yearsChart(lifetimes, words).data.datasets[1]?.data).toHaveLength(10);
    const drawing = stillYears(lifetimes, words);
    expect(drawing.bars).toHaveLength(10);
    // The exercise is the highest bar and reaches from the top to the zero line.
    expect(drawing.bars[0]?.plain?.y).toBe(8);
    expect((drawing.bars[0]?.plain?.height ?? 0) + 8).toBeCloseTo(drawing.zero, 1);
  });
});

describe('replacing and investing', () => {
  test('stand side by side, with the lines behind them', () => {
    expect(sideTable(full, words).rows).toEqual([
      ['Asset value', '£5,400,000', '100.0%'],
      ['Replacement cost', '£3,900,000', '72.2%'],
      ['Investment you think it needs', '£270,000', '5.0%'],
    ]);
    expect(replacementTable(full, words)?.rows.map(([, amount, how]) => [how, amount])).toEqual([
      ['£150,000 ÷ 20%', '£750,000'],
      ['', '£200,000'],
      ['18 months × £100,000', '£1,800,000'],
      ['£100,000 × (24 − 1) ÷ 2', '£1,150,000'],
    ]);
    expect(replacementSentences(full, words)).toEqual([en.replacing.convention]);
  });

  test('say what has to change', () => {
    expect(investFinding(words, full)).toBe(
      'The investment does not pay: it needs 5 points and you expect 4 points',
    );
    expect(investSentences(full, words)).toEqual([
      'It pays from £270,000 ÷ £5,400,000 = 5 points on.',
      'Chance of keeping × value: 4 points × £5,400,000 = £216,000, so −£54,000 after the investment.',
      // 5.67m x 1.1 / (1.2m + 5.67m) = 90.8 %; 3.9m x 1.1 / 5.1m = 84.1 %.
      expect.stringContaining('90.8%'),
      expect.stringContaining('84.1%'),
    ]);
    const pays = evaluate({ figures: example, wish: { amount: 100_000, change: 0.04 } });
    expect(investFinding(words, pays)).toContain('The investment pays');
    const unsaid = evaluate({ figures: example, wish: { amount: 100_000 } });
    expect(investFinding(words, unsaid)).toContain('if it raises the chance by 1.9 points');
  });

  test('are sentences where there is no answer', () => {
    expect(investFinding(words, empty)).toBe(en.invest.answer.open);
    expect(replacementTable(empty, words)).toBeNull();
    expect(replacementSentences(empty, words)[0]).toContain('the yearly contribution, Cost of one pursuit');
    expect(investSentences(empty, words)).toContain(en.invest.openAmount);
    const large = evaluate({ figures: example, wish: { amount: 7_000_000 } });
    expect(investFinding(words, large)).toBe(en.invest.answer.none);
    expect(investSentences(large, words)).toEqual([en.invest.none, en.invest.earnBack.beyond]);
    const noValue = evaluate({ wish: { amount: 7 } });
    expect(investSentences(noValue, words)[0]).toBe(en.invest.openValue);
    expect(replacementSentences(losing, words)).toContain(en.replacing.negative);
    const impossible = evaluate({ figures: example, replacing: { ...exampleReplacing, winRate: 0 } });
    expect(replacementSentences(impossible, words)).toEqual([en.replacing.impossible]);
  });
});

describe('the programme', () => {
  test('returns something, with where it stops paying', () => {
    const programme = programmeOf(full);
    expect(programmeFinding(words, full)).toContain('Over 10 years the programme brings £');
    const sentences = programmeSentences(programme, full, words);
    expect(sentences[0]).toContain('in today’s money at 10%');
    expect(breakEvenTable(programme, full, words).rows[1]?.[1]).toBe('5 points');
    expect(breakEvenTable(programme, full, words).rows[1]?.[2]).toMatch(/^from .* points on$/);
    expect(programmeMarginHint(words, full)).toContain('£1,200,000');
  });

  test('says what is missing, and why there is no rate', () => {
    expect(programmeFinding(words, empty)).toBe(en.programme.open.margin);
    expect(programmeMarginHint(words, empty)).toBe(en.programme.marginUnknown);
    const idle = evaluate({ figures: example, programme: { costPerYear: 10 } });
    expect(programmeFinding(words, idle)).toContain('costs £61.4 more than it brings');
    const sentences = programmeSentences(programmeOf(idle), idle, words);
    expect(sentences).toContain(en.programme.rate['no-sign-change']);
    expect(sentences).toContain(en.programme.paybackNever);
    const free = evaluate({ figures: example, programme: { costPerYear: 0, retention: 0.2 } });
    expect(programmeSentences(programmeOf(free), free, words)).toEqual(
      expect.arrayContaining([en.programme.paybackNone, en.programme.held]),
    );
  });
});

describe('what was entered', () => {
  test('says where each figure comes from', () => {
    expect(figureHint(words, full, 'sales')).toBe(en.figures.own);
    expect(figureHint(words, empty, 'rate')).toContain('2026');
    const taken = evaluateAsset(
      { accountId: 'a', cases: [] },
      { accounts: [account('a', 1000, 900)], settings },
    );
    expect(figureHint(words, taken, 'rate')).toContain('figures of 2026');
    expect(figureInField(words, taken, 'rate')).toBe('10.0');
    expect(figureInField(words, full, 'sales')).toBe('');
    expect(enteredTable(taken, words).rows.slice(0, 2)).toEqual([
      ['Account', 'The a'],
      ['Sales a year', '£1,000 (the account’s figures of 2026)'],
    ]);
  });

  test('is in the file, unrounded and in both languages', () => {
    for (const each of [words, chinese]) {
      const rows = resultRows(full, each);
      expect(rows).toContainEqual([each.text.side.replacement, 3_900_000]);
      expect(rows).toContainEqual([each.text.csv.needed, expect.closeTo(0.05, 9)]);
      expect(rows).toContainEqual([each.text.outlook.retention, 0.9]);
    }
    expect(resultRows(empty, words)).toContainEqual([en.programme.open.margin]);
    expect(resultRows(everlasting, words)).toContainEqual([expect.stringContaining('chosen'), 'no end']);
  });
});
