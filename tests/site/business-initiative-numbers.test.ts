import { describe, expect, test } from 'vitest';
import sample from '../../content/cases/sample.json' with { type: 'json' };
import { formatNumber, formatPercent } from '../../src/i18n/format.ts';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { evaluateInitiative, ownershipCap } from '../../src/tools/initiative/model.ts';
import { inputsWith } from '../../src/tools/initiative/model.test-data.ts';
import {
  defaultInitiativeInputs,
  parseInitiativeInputs,
  type InitiativeInputs,
} from '../../src/tools/initiative/schema.ts';
import { testItems } from '../../src/tools/initiative/schema/statements.ts';
import { sampleWorkspace } from '../../src/workspace/sample.ts';
import { read } from './repository.ts';

const opened = sampleWorkspace(sample, 'en', Date.parse('2026-06-30'));
const slice = opened?.tools.initiative;
const parsed = parseInitiativeInputs(slice?.inputs, slice?.version);
if (opened === null || !parsed.ok) throw new Error('the sample says nothing of its initiative');
const own = parsed.inputs;
const workspace = opened;
const run = (inputs: InitiativeInputs) => evaluateInitiative(inputs, workspace);
const result = run(own);

/** Every phrase stands in the chapter of its language; `{}` in it is the figure that was worked out. */
function finds(phrases: Readonly<Record<Locale, string>>, figure = '') {
  for (const locale of locales) {
    expect(read(`content/${locale}/guide/business-initiative.mdx`)).toContain(
      phrases[locale].replace('{}', figure),
    );
  }
}

const whole = (value: number) => formatNumber('en', value);
const one = (value: number | null | undefined) => formatNumber('en', value ?? NaN, 1);
const percent = (fraction: number | null | undefined, digits = 0) =>
  formatPercent('en', fraction ?? NaN, digits);

function taxOf(managers: number, hours: number, cost: number) {
  const { tax } = run(inputsWith({ tax: { managers, hours, weeks: 46, cost, total: 40, source: '' } }));
  if (tax.kind !== 'known') throw new Error('the tax cannot be worked out');
  return tax;
}

function planOf(inputs: InitiativeInputs) {
  const { plan } = run(inputs);
  if (plan.kind !== 'known') throw new Error('the case cannot be worked out');
  return plan;
}

/** Three equal years. */
function pointsNeeded(revenue: number, margin: number, cost: number, launch: number) {
  const year = { revenue, uplift: null, retention: null, cost };
  const plan = { ...defaultInitiativeInputs.plan, years: [year, year, year], margin, launch };
  return one(100 * planOf(inputsWith({ plan })).breakEven);
}

/** So many questions are answered with yes, the one about the named account last. */
function testWith(yes: number, named: boolean) {
  const others = testItems.filter((item) => item !== 'named-account');
  const answers = others.map((item, place) => [item, place < yes - Number(named)] as const);
  return run(inputsWith({ test: { ...Object.fromEntries(answers), 'named-account': named } })).test;
}

describe('the chapter on key 1: its worked figures', () => {
  test('what persuading costs', () => {
    const tax = taxOf(10, 20, 95);
    expect([whole(tax.amount), percent(tax.share), tax.band]).toEqual(['874,000', '50%', 'half']);
    finds({ en: '95 an hour is 874,000 a year', zh: '一年 87.4 万元' });
    finds({ en: 'the 40 worked: {}', zh: '20 小时就是 {}' }, percent(tax.share));
  });

  test('what a programme must bring', () => {
    const points = pointsNeeded(20_000_000, 0.3, 240_000, 120_000);
    finds({ en: '6 million is {} points', zh: '收入要多出 {} 个百分点' }, points);
  });

  test('a plant that is kept whole', () => {
    finds({ en: '3,800 of 4,000, {}', zh: '产出 3,800，{}' }, percent(3800 / 4000));
    finds({ en: '3,640 of 4,000 are {}', zh: '产出 3,640，{}' }, percent((3800 - 160) / 4000));
  });

  test('the lines it names are the tool’s', () => {
    const { mixedFrom, healthyBelow, unrecruitedFrom } = defaultInitiativeInputs.settings;
    finds({ en: 'below {} is our line', zh: '低于 {} 这条线' }, String(mixedFrom));
    finds({ en: 'below {} is healthy', zh: '低于 {} 算健康' }, percent(healthyBelow));
    finds({ en: 'from {} on, the functions', zh: '{} 起，说明' }, percent(unrecruitedFrom));
    finds({ en: 'its score cannot pass {}', zh: '得分就不超过 {}' }, percent(ownershipCap));
  });
});

describe('the chapter on key 1: its cases', () => {
  test('the programme that lived in one department', () => {
    const tax = taxOf(4, 22, 90);
    finds({ en: '22 of 40 hours, {}', zh: '22 小时，{}' }, percent(tax.share));
    finds({ en: '46 weeks that is {} a year', zh: '46 周，一年 {} 元，比项目' }, whole(tax.amount));
    finds({ en: 'In effect {} of the four', zh: '四个人里有 {} 个' }, one(tax.people));
    const points = pointsNeeded(24_000_000, 0.3, 250_000, 90_000);
    finds({ en: 'it needed {} points', zh: '要多出 {} 个百分点。信不信' }, points);
    expect(tax.amount).toBeGreaterThan(250_000);
  });

  test('a sponsor on paper', () => {
    const paper = testWith(6, false);
    expect([paper.yes, paper.isCapped]).toEqual([6, true]);
    finds({ en: 'The score stays at {}', zh: '得分还是 {}' }, percent(paper.score));
  });

  test('operations gets a vote and a credit', () => {
    const [before, after] = [taxOf(3, 18, 60), taxOf(3, 5, 60)];
    finds({ en: 'hours persuading: {}', zh: '18 小时在说服同事，{}' }, percent(before.share));
    finds({ en: 'that is {} a year. Most', zh: '一年 {} 元。大半' }, whole(before.amount));
    finds({ en: '5 hours of 40: {}, or', zh: '5 小时：{}，一年' }, percent(after.share, 1));
    finds({ en: 'or {} a year. On', zh: '一年 {} 元。归属' }, whole(after.amount));
    expect(after.band).toBe('healthy');
    expect(testWith(7, true)).toMatchObject({ yes: 7, score: 0.7, isCapped: false });
  });
});

describe('the chapter on key 1: what it says of the sample', () => {
  test('the index and where raters are apart', () => {
    const { index, apart } = result;
    expect([index.band, index.known, index.unknown]).toEqual(['sales', 19, 1]);
    expect(index.lines.find(({ isUnknown }) => isUnknown)?.id).toBe('voice-travels');
    expect(index.weakest).toEqual(['shared-priorities', 'kept-whole', 'business-case']);
    finds({ en: '{} of 100, a sales initiative', zh: '{} 分，满分 100' }, one(index.value));
    finds({ en: 'On seven statements', zh: '有七条' });
    expect(apart).toHaveLength(7);
    expect(apart.every(({ highest }) => highest.join() === 'sales-director')).toBe(true);
    expect(apart.find(({ id }) => id === 'kept-whole')).toMatchObject({ low: 0, high: 2 });
  });

  test('who answers', () => {
    const { owners, test: ownership } = result;
    expect([owners.clear, owners.heldBySales]).toEqual([4, 3]);
    expect(owners.rows.filter(({ gap }) => gap !== null).map(({ id, gap }) => [id, gap])).toEqual([
      ['funds', 'nobody'],
      ['serves', 'several'],
      ['learns', 'untouched'],
    ]);
    finds({ en: 'held by sales: {}', zh: '三件归销售，{}' }, percent(owners.salesShare));
    finds({ en: 'ownership test stands at {}', zh: '归属测试 {}' }, percent(ownership.score));
  });

  test('what it costs and must bring', () => {
    const { tax } = result;
    if (tax.kind !== 'known') throw new Error('the tax of the sample is not known');
    finds({ en: '17 of 42 hours, {}, or', zh: '17 小时，{}，一年' }, percent(tax.share, 1));
    finds({ en: 'or {} a year. The programme', zh: '一年 {} 元。项目' }, whole(tax.amount));
    const plan = planOf(own);
    finds(
      { en: 'needs {} points more revenue', zh: '要多卖 {} 个百分点才够本，三位' },
      one(100 * plan.breakEven),
    );
    finds({ en: 'expect {}. That', zh: '预计 {} 个。三年' }, one(100 * (plan.believed?.expected ?? NaN)));
    finds({ en: 'is worth {} in', zh: '折到今天值 {} 元' }, whole(plan.believed?.netPresentValue ?? NaN));
  });

  test('its experiments', () => {
    const { tax } = run({ ...own, tax: { ...own.tax, hours: 10 } });
    if (tax.kind !== 'known') throw new Error('the tax of the sample is not known');
    finds({ en: 'from 152,592 to {}, the', zh: '从 152,592 元降到 {} 元' }, whole(tax.amount));
    finds({ en: 'the share to {}.', zh: '占比降到 {}。' }, percent(tax.share, 1));

    expect(own.plan.margin).toBe(0.32);
    const plan = planOf({ ...own, plan: { ...own.plan, margin: 0.2 } });
    finds({ en: 'now needs {} points', zh: '现在要多卖 {} 个百分点' }, one(100 * plan.breakEven));
    finds({ en: 'a loss of {}', zh: '要亏 {} 元' }, whole(-(plan.believed?.netPresentValue ?? NaN)));

    expect([testWith(9, false).score, testWith(10, true).score]).toEqual([ownershipCap, 1]);
    finds({ en: 'the score is {}. Turn', zh: '得分 {}。把最后' }, percent(ownershipCap));
  });
});
