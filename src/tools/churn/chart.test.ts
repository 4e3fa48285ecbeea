import { describe, expect, test } from 'vitest';
import {
  budgetSentences,
  isFalling,
  missingSentences,
  moneyFinding,
  moneyTable,
  overviewFinding,
  overviewTable,
  pastFinding,
  pastSentences,
  phaseRungs,
  phaseTable,
  raterSentences,
  reasonLines,
  skippedSentence,
  stageFinding,
  survivalChart,
  survivalFinding,
  survivalTable,
  trendSentences,
  unknownSentences,
  type Words,
} from './chart.ts';
import { evaluateChurn, type AccountResult } from './model.ts';
import { account, caseWith, inputsOf, no, past, settings, view, withAsset, yes } from './model.test-data.ts';
import { resultRows } from './rows.ts';
import { defaultSettings, signals, type ChurnCase, type ChurnInputs, type View } from './schema.ts';
import { text as textEn } from './text.en.ts';
import { text as textZh } from './text.zh.ts';

const en: Words = { locale: 'en', text: textEn, currency: 'GBP' };
const zh: Words = { locale: 'zh', text: textZh, currency: 'CNY' };
const today = '2026-06-30';
const document = { accounts: [account('a'), account('b')], settings, tools: withAsset('b') };

function evaluate(inputs: ChurnInputs) {
  return evaluateChurn(inputs, document, today);
}

function look(views: readonly View[], part: Partial<ChurnCase> = {}, own = defaultSettings): AccountResult {
  const found = evaluate({ ...inputsOf(caseWith('a', views, part)), settings: own }).account;
  if (!found) throw new Error('there is an account');
  return found;
}

const worse = look([
  view('v', { repeat: no('2026-02-01'), hostile: yes('2026-05-01', 'Shouted'), tone: yes('', '') }),
  view('w', { hostile: no(), spread: no() }),
]);
const valued = { asset: { value: 1_000_000, source: ' ' }, budget: 40_000, change: 0.02 };

describe('the phase in words', () => {
  test('says phase, health or that nothing is known', () => {
    expect(stageFinding(en, worse)).toBe('The a: phase 2, “An adversary forms”');
    expect(stageFinding(zh, worse)).toBe('The a：第 2 阶段，出现对立者');
    expect(stageFinding(en, look([view('v', { repeat: no() })]))).toBe('The a: no signal is there');
    expect(stageFinding(en, look([]))).toBe('The a: nothing is known yet');
  });

  test('says the slope first, with what appeared, ended and has no day', () => {
    expect(trendSentences(en, worse)).toEqual([
      'It is getting worse: phase 1 then, phase 2 now.',
      'New since 30 Dec 2025: “A contact works against us”.',
      'Gone since 30 Dec 2025: “The same complaint three times”.',
    ]);
    expect(trendSentences(en, look([]))).toEqual([]);
    const within = look([view('v', { hostile: yes('2025-01-01'), tone: yes('2026-02-01') })]);
    expect(trendSentences(en, within)[0]).toBe('It is getting worse within phase 2.');
    const back = look([view('v', { hostile: yes(), tone: no('2026-02-01') })]);
    expect(trendSentences(en, back)).toContain(
      'Without a date, so counted as old: “A contact works against us”.',
    );
    expect(trendSentences(en, back)[0]).toBe('It is getting better within phase 2.');
    const flat = look([view('v', { hostile: yes('2025-01-01') })]);
    expect(trendSentences(zh, flat)).toEqual([
      '走势平稳：当时第 2 阶段，现在第 2 阶段。',
      '2025年12月30日以来没有新出现，也没有消失。',
    ]);
  });

  test('warns of what is unknown and what it could be', () => {
    expect(unknownSentences(en, worse, 0.4)).toEqual([
      '11 of 14 signals are not known (78.6%, more than 40%). We are not close enough to this customer to know, and that is a warning of its own.',
      'If everything unknown were a yes, it would be phase 5.',
    ]);
    const known = look([view('v', Object.fromEntries(signals.map(({ id }) => [id, no()])))]);
    expect(unknownSentences(en, known, 0.4)).toEqual([
      '0 of 14 signals are not known (0%).',
      'Nothing unknown could make the phase higher.',
    ]);
  });

  test('names skipped phases, claims and disagreement', () => {
    expect(skippedSentence(en, worse)).toMatch(/^No yes in Phase 1\./);
    expect(skippedSentence(zh, look([view('v', { spread: yes() })]))).toMatch(
      /^第 1 阶段和第 2 阶段没有一个“是”/,
    );
    expect(skippedSentence(en, look([]))).toBeNull();
    expect(raterSentences(en, worse)).toEqual([
      'Said without evidence, so it counts as not known: “The tone has changed”.',
      'The raters disagree on: “A contact works against us”. Let them tell each other what they saw.',
    ]);
  });

  test('stands on a ladder and in a table with the same counts', () => {
    expect(phaseRungs(worse, en).map(({ stand, mark }) => [stand, mark])).toEqual([
      ['skipped', 'skipped'],
      ['here', 'here'],
      ['ahead', ''],
      ['ahead', ''],
      ['ahead', ''],
    ]);
    const both = look([view('v', { repeat: yes(), hostile: yes() })]);
    expect(phaseRungs(both, en)[0]).toMatchObject({ stand: 'passed', origin: 'of the method' });
    expect(phaseTable(worse, en).rows[1]).toEqual(['Phase 2: An adversary forms', '1', '0', '2', '100%']);
  });

  test('is shown by who saw what', () => {
    expect(reasonLines(worse, en)).toEqual([
      {
        id: 'hostile',
        name: 'A contact works against us',
        since: 'since 1 May 2026',
        seen: [{ id: 'v', evidence: 'Shouted', rater: 'Rater v' }],
      },
    ]);
    const unnamed = { ...view('v', { hostile: yes() }), rater: ' ' };
    expect(reasonLines(look([unnamed]), en)[0]).toMatchObject({
      since: 'no date',
      seen: [{ rater: 'without a name' }],
    });
  });
});

describe('the money in words', () => {
  const risky = look([view('v', { hostile: yes() })], valued);

  test('says the amount, with lines that say where they are from', () => {
    expect(moneyFinding(en, risky)).toBe('The a: £250k at risk within a year');
    expect(moneyTable(risky, en)).toMatchObject({
      rows: [
        ['Chance of losing it within a year', '25%', 'assumption for phase 2'],
        ['Value of the relationship', '£1,000,000', 'typed here: no source given'],
      ],
      foot: ['Money at risk', '£250,000', 'chance × value'],
    });
    const other = evaluate({ ...inputsOf(caseWith('b', [])), accountId: 'b' }).account;
    if (!other) throw new Error('there is an account');
    expect(moneyTable(other, en).rows[1]).toEqual([
      'Value of the relationship',
      '£5,400,000',
      'the tool “The relationship as an asset”, the same number',
    ]);
  });

  test('says what is missing, and that there is nothing to lose', () => {
    const open = look([]);
    expect(moneyFinding(en, open)).toBe(textEn.money.open);
    expect(missingSentences(en, open)).toEqual([textEn.money.openChance, textEn.money.openValue]);
    expect(moneyTable(open, en).rows.map(([, , from]) => from)).toEqual(['not known', 'not known']);
    const byPast = { ...defaultSettings, basis: 'past' } as const;
    expect(missingSentences(en, look([], valued, byPast))).toEqual([textEn.money.openPast]);
    expect(moneyTable(look([], valued, { ...byPast, accountYears: 9 }), en).rows[0]?.[2]).toBe(
      textEn.money.fromPast,
    );
    const worthless = look([view('v', { hostile: yes() })], { asset: { value: 0, source: '' } });
    expect(moneyFinding(en, worthless)).toBe(textEn.money.negative);
  });

  test('says what a budget has to do', () => {
    expect(budgetSentences(en, risky.money)).toEqual([
      'It pays if it lowers the chance of loss by at least 4 points.',
      'It does not pay: 2 points are not enough.',
      '2 points × £1,000,000 = £20,000; after the budget −£20,000.',
    ]);
    const of = (part: Partial<ChurnCase>) =>
      budgetSentences(en, look([view('v', { hostile: yes() })], { ...valued, ...part }).money);
    expect(of({ change: 0.05 })[1]).toBe('It pays: 5 points are enough.');
    expect(of({ change: null, budget: null })).toEqual([textEn.budget.open]);
    expect(of({ change: null, budget: 2_000_000 })).toEqual([textEn.budget.none]);
    expect(of({ change: null, budget: 300_000 })[0]).toMatch(/by 30 points, and the chance is only 25%/);
    expect(of({ change: 0.5 })).toContain('You said more points than the chance has. Counted are 25.');
    expect(of({ change: null, budget: 125 })[0]).toMatch(/at least 0\.013 points/);
  });

  test('draws the years as they stand in the table', () => {
    expect(survivalFinding(en, risky.money)).toMatch(/with a chance of 23\.7%$/);
    const { rows, head } = survivalTable(risky.money, en);
    expect(head).toHaveLength(3);
    expect(rows[1]).toEqual(['1', '75%', '98%']);
    const chart = survivalChart(risky.money, en);
    expect(chart.data.datasets.map(({ data }) => data[1])).toEqual([0.75, 0.98]);
    expect(chart.options.scales.y.ticks.callback(0.2)).toBe('20%');
    const alone = { ...risky.money, healthy: [] };
    expect(survivalTable(alone, en).rows[1]).toEqual(['1', '75%']);
    expect(survivalChart(alone, en).data.datasets).toHaveLength(1);
  });

  test('asks about chances that fall', () => {
    expect(isFalling(defaultSettings)).toBe(false);
    const falling = { ...defaultSettings, chances: [0.02, 0.5, 0.25, 0.45, 0.7, 0.95] };
    expect(isFalling(falling)).toBe(true);
    expect(isFalling({ ...falling, basis: 'past' })).toBe(false);
  });
});

describe('all accounts and the past in words', () => {
  const inputs: ChurnInputs = {
    ...inputsOf(caseWith('a', [view('v', { hostile: yes() })], valued), caseWith('b', [])),
    past: [past('x', 'lost', { trial: 'yes' }), past('y', 'kept', {})],
  };
  const result = evaluate(inputs);

  test('sum what is at risk and mark what is too far', () => {
    expect(overviewFinding(en, result)).toBe('£250k at risk in 1 account');
    expect(overviewFinding(en, evaluate(inputsOf()))).toBe(textEn.overview.empty);
    expect(overviewFinding(zh, evaluate(inputsOf(caseWith('a', []))))).toBe(textZh.overview.open);
    expect(overviewTable(result, en).lines.map(({ cells }) => cells)).toEqual([
      ['2', '92.9%, too much', 'flat', '25%', '£1,000,000', '£250,000'],
      ['–', '100%, too much', '–', '–', '£5,400,000', '–'],
    ]);
  });

  test('say counts, and shares with what chance alone makes of them', () => {
    expect(pastFinding(en, result.backTest)).toBe(
      'With an alarm from phase 2, 1 of 1 lost accounts would have been caught, and 0 of 0 kept ones would have been a false alarm.',
    );
    // Wilson: one of one is 1 / (1 + 1.96²) = 20.7% to 100%.
    expect(pastSentences(en, result.backTest)).toEqual([
      textEn.past.small,
      'Caught: 100% of the lost accounts, and by chance alone anything from 20.7% to 100% (95%).',
      textEn.past.noKept,
      'Left out, since no signal was known: 1.',
    ]);
    const empty = evaluate(inputsOf()).backTest;
    expect([pastFinding(en, empty), pastSentences(en, empty)]).toEqual([textEn.past.empty, []]);
  });

  test.each([en, zh])('come out as rows without holes ($locale)', (words) => {
    const rows = resultRows(result, words);
    expect(rows).toContainEqual([words.text.money.atRisk, 250_000]);
    expect(rows).toContainEqual([
      words.text.past.unnamed.replace('{n}', '1'),
      words.text.past.outcomes.lost,
      4,
      words.text.past.verdict.caught,
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/NaN|undefined|\{\w+\}/);
    expect(resultRows(evaluateChurn(inputs, { ...document, accounts: [] }, today), words)[0]?.[0]).toBe(
      words.text.overview.account,
    );
  });
});
