import { describe, expect, test } from 'vitest';
import sample from '../../content/cases/sample.json' with { type: 'json' };
import { formatNumber, formatPercent } from '../../src/i18n/format.ts';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import {
  evaluateTechnology,
  type OptionResult,
  type TechnologyResult,
} from '../../src/tools/technology/model.ts';
import {
  completeNeed,
  document,
  inputsWith,
  noCosts,
  option,
  rated,
} from '../../src/tools/technology/model.test-data.ts';
import {
  defaultTechnologySettings,
  parseTechnologyInputs,
  type Rating,
  type TechnologyInputs,
  type TechnologyOption,
} from '../../src/tools/technology/schema.ts';
import { sampleWorkspace } from '../../src/workspace/sample.ts';
import { read } from './repository.ts';

type Phrases = Readonly<Record<Locale, string>>;

/** Every phrase stands in the chapter of its language; `{}` in it is the figure that was worked out. */
function finds(phrases: Phrases, figure: string | ((locale: Locale) => string) = '') {
  for (const locale of locales) {
    const text = typeof figure === 'string' ? figure : figure(locale);
    expect(read(`content/${locale}/guide/technology.mdx`)).toContain(phrases[locale].replace('{}', text));
  }
}

/** Thousands in English, tens of thousands in Chinese. */
const thousands =
  (value: number | null | undefined, digits = 0) =>
  (locale: Locale) => {
    const amount = Math.abs(value ?? NaN);
    return locale === 'en' ? formatNumber('en', amount / 1e3) : formatNumber('zh', amount / 1e4, digits);
  };
/** Millions in English, tens of thousands in Chinese. */
const millions =
  (value: number | null | undefined, digits = 1) =>
  (locale: Locale) => {
    const amount = Math.abs(value ?? NaN);
    return locale === 'en'
      ? formatNumber('en', amount / 1e6, digits)
      : formatNumber('zh', Math.round(amount / 1e5) * 10);
  };
/** With the digit that the tool shows. */
const points = ({ fit }: OptionResult) => formatNumber('en', fit.score, 1);
const costOf = ({ cost }: OptionResult) => (cost.kind === 'known' ? cost.total : NaN);
const partsOf = ({ cost }: OptionResult) => {
  if (cost.kind === 'open') throw new Error('the cost is open');
  return cost.parts;
};

function needed({ worth: { breakEven } }: OptionResult): string {
  if (breakEven.kind !== 'at' && breakEven.kind !== 'never') throw new Error('no break-even');
  return formatPercent('en', breakEven.share);
}

function one(result: TechnologyResult, id: string): OptionResult {
  const found = result.options.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no option ${id}`);
  return found;
}

describe('the technology chapter: sums worked out by hand', () => {
  test('minutes that nobody invoices', () => {
    finds({ en: 'spend {} hours a year', zh: '就是 {} 小时' }, (locale) =>
      locale === 'en' ? formatNumber('en', (30 * 10 * 220) / 60) : String((30 * 10 * 220) / 60),
    );
  });

  test('break-even adoption', () => {
    finds({ en: 'needs {} of the users', zh: '就要 {} 的人用' }, formatPercent('en', 640 / 1000));
  });

  test('a claim beside a trial', () => {
    const options = [
      option('claimed', { ratings: rated(4, 'claim') }),
      option('tried', { ratings: rated(3, 'pilot') }),
    ];
    const result = evaluateTechnology(inputsWith({ options }), document);
    finds(
      { en: 'claims stands at {}', zh: '一张嘴，只有 {} 分' },
      formatNumber('en', one(result, 'claimed').fit.score),
    );
    finds(
      { en: 'of the work stands at {}', zh: '四分之三，有 {} 分' },
      formatNumber('en', one(result, 'tried').fit.score),
    );
  });

  test('its assumptions are those of the tool', () => {
    const { evidence, near, pilotAbove, floor, years } = defaultTechnologySettings;
    expect([evidence, near, pilotAbove, floor]).toEqual([{ claim: 0.5, demo: 0.7, pilot: 1 }, 10, 0.7, 2]);
    expect(years).toBe(4);
    finds({ en: 'million over four years', zh: '四年的报价' });
  });
});

test('the technology chapter: the address book', () => {
  const needs = [2_000_000, 1_400_000, 800_000].map((pain, index) =>
    completeNeed(['a', 'b', 'c'][index] ?? '', { pain }),
  );
  const suite = option('suite', {
    ratings: rated(4, 'demo'),
    adoption: { sales: 0.18 },
    costs: {
      licence: 600_000,
      setup: 1_700_000,
      training: 400_000,
      running: 150_000,
      leaving: 100_000,
      adminHours: 40,
      userMinutes: 5,
    },
  });
  const inputs = inputsWith({ needs, options: [suite], users: { sales: 300 } });
  const found = one(evaluateTechnology(inputs, document), 'suite');
  finds({ en: 'the pain at {} million', zh: '代价写成 {} 万元' }, millions(4_200_000));
  finds({ en: 'The offers add up to {} million', zh: '今天的钱，共 {} 万元' }, (locale) =>
    millions(costOf(found) - partsOf(found).time)(locale),
  );
  finds({ en: 'With that it is {} million', zh: '加上去，是 {} 万元' }, millions(costOf(found)));
  finds({ en: 'would have been {}.', zh: '就知道，是 {}。' }, needed(found));
  finds({ en: 'the suite loses {} million', zh: '这套软件亏了 {} 万元' }, millions(found.worth.net));
  expect(found.worth.net).toBeLessThan(0);
});

describe('the technology chapter: the link', () => {
  const tried = (
    a: Rating['value'],
    b: Rating['value'],
    c: Rating['value'],
  ): TechnologyOption['ratings'] => ({
    a: { value: a, evidence: 'pilot' },
    b: { value: b, evidence: 'pilot' },
    c: { value: c, evidence: 'pilot' },
  });
  const sheet = option('sheet', {
    kind: 'sheet',
    ratings: tried(3, 1, 1),
    adoption: { sales: 0.9 },
    costs: { ...noCosts, setup: 10_000, training: 10_000, adminHours: 4, userMinutes: 6 },
  });
  const link = option('link', {
    ratings: tried(3, 4, 3),
    adoption: { sales: 0.9 },
    costs: { ...noCosts, setup: 180_000, training: 10_000, running: 12_000, adminHours: 2, userMinutes: 2 },
  });
  const platform = option('platform', {
    ratings: rated(4, 'demo'),
    adoption: { sales: 0.9 },
    costs: {
      licence: 260_000,
      setup: 480_000,
      training: 60_000,
      running: 40_000,
      leaving: 30_000,
      adminHours: 10,
      userMinutes: 6,
    },
  });
  const run = (process: 0 | 2) =>
    evaluateTechnology(
      inputsWith({
        needs: [
          completeNeed('a', { pain: 300_000, weight: 50, must: true, process }),
          completeNeed('b', { pain: 2400, unit: 'hours', weight: 30 }),
          completeNeed('c', { pain: 250_000, weight: 20, process: 1 }),
        ],
        options: [sheet, link, platform],
        settings: { ...defaultTechnologySettings, hourCost: 80 },
      }),
      document,
    );

  test('before there was a ledger', () => {
    finds({ en: 'broken even at {}, that', zh: '平台要 {} 的人' }, needed(one(run(0), 'platform')));
  });

  test('after a year by hand', () => {
    const after = run(2);
    const row = (id: string, cost: (locale: Locale) => string, names: Phrases, unit: string) => {
      const found = one(after, id);
      for (const locale of locales) {
        const amount = `${cost(locale)} ${locale === 'en' ? unit : '万元'}`;
        const line = `| ${names[locale]} | ${points(found)} | ${amount} | ${needed(found)} |`;
        expect(read(`content/${locale}/guide/technology.mdx`)).toContain(line);
      }
    };
    const names = {
      sheet: { en: 'shared spreadsheet', zh: '共用电子表格' },
      link: { en: 'metering link', zh: '抄表联网' },
      platform: { en: 'platform', zh: '数据平台' },
    };
    row('sheet', thousands(costOf(one(after, 'sheet')), 1), names.sheet, 'thousand');
    row('link', thousands(costOf(one(after, 'link')), 1), names.link, 'thousand');
    row('platform', millions(costOf(one(after, 'platform')), 2), names.platform, 'million');
    expect(after.verdict).toMatchObject({ kind: 'take', option: { id: 'link' } });
    finds({ en: 'the link, for {} thousand', zh: '双方花 {} 万元' }, thousands(link.costs.setup));
  });
});

describe('the technology chapter: what it says of the sample', () => {
  const workspace = sampleWorkspace(sample, 'en', Date.UTC(2026, 5, 30));
  const slice = workspace?.tools.technology;
  const parsed = parseTechnologyInputs(slice?.inputs, slice?.version);
  if (workspace === null || !parsed.ok) throw new Error('the sample compares no options');
  const own = parsed.inputs;
  const run = (inputs: TechnologyInputs) => evaluateTechnology(inputs, workspace);
  const result = run(own);
  const [sheet, suite, board] = [one(result, 'sheet'), one(result, 'suite'), one(result, 'board')];
  const withSuite = (change: (known: TechnologyOption) => TechnologyOption) =>
    run({ ...own, options: own.options.map((each) => (each.id === 'suite' ? change(each) : each)) });

  test('needs and verdict', () => {
    expect([own.needs.length, result.lock.complete]).toEqual([6, 5]);
    expect(result.verdict.kind).toBe('sheet-near');
    finds({ en: 'suite’s fit is {}, the', zh: '套件的契合度 {}，' }, points(suite));
    finds({ en: 'the spreadsheet’s {};', zh: '，电子表格 {}，差两分' }, points(sheet));
    expect(Math.round(suite.fit.score - sheet.fit.score)).toBe(2);
    expect(own.settings.years).toBe(4);
    finds(
      { en: 'is worth {} thousand over four', zh: '电子表格净值 {} 万元' },
      thousands(sheet.worth.net, 1),
    );
    finds({ en: 'costs {} thousand more', zh: '比收益多 {} 万元' }, thousands(suite.worth.net));
  });

  test('adoption, process and musts', () => {
    finds({ en: 'breaks even at {} of its', zh: '套件要 {} 的使用者' }, needed(suite));
    const expected = formatPercent('en', suite.adoption.share ?? NaN);
    finds({ en: 'Tarnwick expects {}.', zh: '澄砺预计有 {}。' }, expected);
    finds({ en: 'The spreadsheet needs {}.', zh: '电子表格只要 {}。' }, needed(sheet));
    const [warning] = result.withoutProcess;
    finds({ en: 'leave: {} thousand a year', zh: '一年值 {} 万元' }, thousands(warning?.need.pain));
    expect(board).toMatchObject({ standing: 'out', fit: { failed: [{ need: { id: 'ledger' } }] } });
    finds({ en: 'be worth {} thousand', zh: '净值有 {} 万元' }, thousands(board.worth.net, 1));
    expect(result.habits).toMatchObject({ index: 1, answered: 7, driven: ['start', 'shortlist', 'owner'] });
    expect(result.stop).toBe('no-date');
  });

  test('its experiments', () => {
    const tried = withSuite((each) => ({
      ...each,
      ratings: Object.fromEntries(
        Object.entries(each.ratings).map(([id, rating]) => [id, { ...rating, evidence: 'pilot' as const }]),
      ),
    }));
    const believed = one(tried, 'suite');
    finds({ en: 'rises from 51.7 to {}, and', zh: '从 51.7 升到 {}，' }, points(believed));
    finds({ en: 'take it: {} thousand', zh: '可以买，净值 {} 万元' }, thousands(believed.worth.net));
    expect(tried.verdict).toMatchObject({ kind: 'take', option: { id: 'suite' } });
    expect(Math.round((sheet.worth.net ?? 0) / (believed.worth.net ?? 1))).toBe(12);

    const ordered = withSuite((each) => ({
      ...each,
      adoption: Object.fromEntries(Object.keys(each.adoption).map((id) => [id, 0.8])),
    }));
    const earned = one(ordered, 'suite').worth.net;
    finds({ en: 'it earns {} thousand', zh: '净值升到 {} 万元' }, thousands(earned, 1));
    expect(ordered.verdict.kind).toBe('sheet-near');

    const written = run({
      ...own,
      needs: own.needs.map((each) => (each.id === 'warning' ? { ...each, process: 1 } : each)),
    });
    const page = one(written, 'suite');
    expect(page.worth.net).toBeLessThan(0);
    expect(page.worth.net).toBeGreaterThan(-1000);
    finds({ en: 'from 64 to {}.', zh: '从 64% 降到 {}。' }, needed(page));
  });
});
