import { describe, expect, test } from 'vitest';
import sample from '../../content/cases/sample.json' with { type: 'json' };
import { enumeratedAssignment } from '../../src/engine/assignment/assignment-search.ts';
import { competencyProfile } from '../../src/engine/competency/competency-profile.ts';
import { competencyReading } from '../../src/engine/competency/competency-reading.ts';
import { doubleCreditFactor } from '../../src/engine/compensation/crediting.ts';
import { helperChange } from '../../src/engine/compensation/field-neutrality.ts';
import { payoutAt } from '../../src/engine/compensation/payout.ts';
import { planReading } from '../../src/engine/compensation/plan-reading.ts';
import type { PayPlan } from '../../src/engine/compensation/plan.ts';
import { standardCurve } from '../../src/engine/compensation/standard-curve.ts';
import { statement } from '../../src/engine/compensation/statement.ts';
import type { ChoiceProgramme } from '../../src/engine/portfolio/choice.ts';
import { enumeratedChoice, greedyChoice } from '../../src/engine/portfolio/choice-search.ts';
import { whaleCurve } from '../../src/engine/portfolio/whale-curve.ts';
import { formatNumber, formatPercent } from '../../src/i18n/format.ts';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { evaluateAsset } from '../../src/tools/asset/model.ts';
import {
  newCase,
  noAccount,
  parseAssetInputs,
  type AssetCase,
  type AssetInputs,
} from '../../src/tools/asset/schema.ts';
import { evaluateAssignment, outcomeOf } from '../../src/tools/assignment/model.ts';
import { parseAssignmentInputs, type AssignmentInputs } from '../../src/tools/assignment/schema.ts';
import { evaluateCapacity } from '../../src/tools/capacity/model.ts';
import { relationshipLoad } from '../../src/tools/capacity/model/relationships.ts';
import { parseCapacityInputs } from '../../src/tools/capacity/schema.ts';
import { costJob } from '../../src/tools/compensation/model/cost-job.ts';
import { costRun } from '../../src/tools/compensation/model/cost.ts';
import { neutralityOf } from '../../src/tools/compensation/model/scan-neutrality.ts';
import { scanOf } from '../../src/tools/compensation/model/scan.ts';
import { evaluateCompensation } from '../../src/tools/compensation/model.ts';
import {
  parseCompensationInputs,
  type CompensationInputs,
  type Plan,
} from '../../src/tools/compensation/schema.ts';
import { evaluateCompetency } from '../../src/tools/competency/model.ts';
import { parseCompetencyInputs, type Competency } from '../../src/tools/competency/schema.ts';
import { comparisonKey, evaluatePortfolio, type PortfolioResult } from '../../src/tools/portfolio/model.ts';
import { startProgramme } from '../../src/tools/portfolio/model/start-programme.ts';
import { evaluateProfit } from '../../src/tools/portfolio/model/account-profit.ts';
import { evaluateLossMakers } from '../../src/tools/portfolio/model/loss-makers.ts';
import { evaluateWhitespace } from '../../src/tools/portfolio/model/whitespace.ts';
import { evaluateRaters } from '../../src/tools/portfolio/model/raters.ts';
import { prepareRobustness } from '../../src/tools/portfolio/model/robustness.ts';
import type { RobustnessResult } from '../../src/tools/portfolio/model/robustness-result.ts';
import { robustnessRun } from '../../src/tools/portfolio/model/robustness-run.ts';
import { parsePortfolioInputs, type PortfolioInputs } from '../../src/tools/portfolio/schema.ts';
import type { Knowledge } from '../../src/tools/portfolio/schema/robustness.ts';
import { evaluateStance } from '../../src/tools/stance/model.ts';
import {
  defaultStanceInputs,
  dimensions,
  parseStanceInputs,
  positions,
  type Judgement,
  type StanceInputs,
} from '../../src/tools/stance/schema.ts';
import { text as stanceEn } from '../../src/tools/stance/text.en.ts';
import { text as stanceZh } from '../../src/tools/stance/text.zh.ts';
import { evaluateValue } from '../../src/tools/value/model.ts';
import { parseValueInputs } from '../../src/tools/value/schema.ts';
import { sampleWorkspace } from '../../src/workspace/sample.ts';
import { read } from './repository.ts';

/** Any day will do: the sample counts its years from this one. */
const now = Date.UTC(2026, 5, 30);

const opened = sampleWorkspace(sample, 'en', now);
if (opened === null) throw new Error('the sample is not a workspace');
const workspace = opened;

function portfolioInputs(): PortfolioInputs {
  const parsed = parsePortfolioInputs(workspace.tools.portfolio?.inputs, workspace.tools.portfolio?.version);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.inputs;
}

function stanceInputs(): StanceInputs {
  const parsed = parseStanceInputs(workspace.tools.stance?.inputs);
  if (!parsed.ok)
    throw new Error(`the sample has no answers on the stance: ${JSON.stringify(parsed.issues)}`);
  return parsed.inputs;
}

const inputs = portfolioInputs();
const result = evaluatePortfolio(inputs, workspace);

function accountOf(id: string, of: PortfolioResult = result): PortfolioResult['accounts'][number] {
  const account = of.accounts.find((each) => each.id === id);
  if (!account) throw new Error(`no account ${id}`);
  return account;
}

function chapter(locale: Locale, slug: string): string {
  return read(`content/${locale}/guide/${slug}.mdx`);
}

/** Money as the chapters write it: millions with one digit in English, ten thousands without grouping in Chinese. */
function money(locale: Locale, amount: number): string {
  if (locale === 'en') return formatNumber('en', amount / 1_000_000, 1);
  return formatNumber('zh', amount / 10_000).replaceAll(',', '');
}

function size(locale: Locale, amount: number): string {
  return money(locale, Math.abs(amount));
}

/** Every phrase stands in the chapter of its language; `{}` in it is the figure that was worked out. */
function finds(slug: string, phrases: Readonly<Record<Locale, string>>, figure: (locale: Locale) => string) {
  for (const locale of locales) {
    const phrase = phrases[locale].replace('{}', figure(locale));
    expect(chapter(locale, slug), phrase).toContain(phrase);
  }
}

const words = {
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  zh: ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'],
} as const;
const percent = (fraction: number) => `${Math.round(100 * fraction)}%`;
const inWords = (n: number) => (locale: Locale) => words[locale][n] ?? String(n);

describe('the portfolio chapter: the account table', () => {
  const account = accountOf('birch-lowe');

  test('has the five years of the largest account', () => {
    expect(result.chosen.largest[0]).toBe(account.id);
    for (const { revenue, directCost, indirectCost, net } of account.years) {
      const cells = [revenue, directCost, indirectCost, net].map((amount) => amount ?? Number.NaN);
      finds('portfolio', { en: '| {} |', zh: '| {} |' }, (locale) =>
        cells.map((amount) => money(locale, amount)).join(' | '),
      );
    }
  });

  test('sums them up', () => {
    const sum = (key: 'revenue' | 'directCost' | 'indirectCost' | 'net') =>
      account.years.reduce((total, year) => total + (year[key] ?? Number.NaN), 0);
    const totals = [sum('revenue'), sum('directCost'), sum('indirectCost'), sum('net')];
    finds('portfolio', { en: '**Five years** | {} |', zh: '**五年合计** | {} |' }, (locale) =>
      totals.map((amount) => `**${money(locale, amount)}**`).join(' | '),
    );
  });
});

describe('the portfolio chapter: examples worked out by hand', () => {
  test('the whale curve of ten customers', () => {
    const { peak, total, cumulativePercent } = whaleCurve([
      900, 500, 300, 150, 50, 0, -100, -150, -250, -400,
    ]);
    const percent = Math.max(...(cumulativePercent ?? []));
    expect([peak, total, percent]).toEqual([1900, 1000, 190]);
    finds(
      'portfolio',
      { en: 'peaks at 1,900 and ends at 1,000. The peak is {}%', zh: '峰值是最终所得的 {}%' },
      () => String(percent),
    );
    finds('portfolio', { en: '</Term> is {} percentage points', zh: '</Term>就是 {} 个百分点' }, () =>
      String(percent - 100),
    );
    finds('portfolio', { en: 'from 1,000 to {}', zh: '从 1000 万元升到 {} 万元' }, (locale) =>
      locale === 'en' ? formatNumber('en', total + 400) : String(total + 400),
    );
  });

  test('order handling by orders and by volume', () => {
    const [perOrder, byVolume] = [600 / 12, 0.1 * 600];
    expect(0.3 * 600).toBe(180);
    expect(1.2 * perOrder).toBe(60);
    finds('portfolio', { en: 'The {} thousand between', zh: '之间的 {} 万元' }, (locale) =>
      String((6 * perOrder - byVolume) / (locale === 'en' ? 1 : 10)),
    );
  });

  test('one score and its lines', () => {
    const weights = [0.3, 0.25, 0.2, 0.15, 0.1];
    const points = [8, 6, 7, 5, 9].map((rating, at) => rating * (weights[at] ?? Number.NaN));
    const score = points.reduce((total, line) => total + line, 0);
    const sum = `${points.map((line) => line.toFixed(2)).join(' + ')} = ${score.toFixed(2)}`;
    finds('portfolio', { en: '{}', zh: '{}' }, () => sum);
  });

  test('how many accounts the hours, the plant and the executives allow', () => {
    const hours = 2 * 6 + 6 * 3;
    const perManager = Math.floor(96 / hours);
    finds('portfolio', { en: '{} hours in all. An account manager has 96', zh: '一共 {} 小时' }, () =>
      String(hours),
    );
    finds('portfolio', { en: 'makes {} accounts', zh: '够管{}家' }, inWords(perManager));
    finds(
      'portfolio',
      { en: 'So the limit is {}', zh: '所以上限是{}家' },
      inWords(Math.min(2 * perManager, 5, 4)),
    );
  });

  test('what sixty letters would have needed', () => {
    const [perAccount, hours] = [30, 9 * 96];
    expect(Math.floor(hours / perAccount)).toBe(28);
    finds('portfolio', { en: '{} hours in all', zh: '一共 {} 小时' }, () => String(hours));
    finds('portfolio', { en: 'need {}; the hours', zh: '要 {} 小时，现有' }, (locale) =>
      locale === 'en' ? formatNumber('en', 60 * perAccount) : String(60 * perAccount),
    );
  });
});

describe('the portfolio chapter: what it says of the sample', () => {
  const { chosen, whale } = result;

  test('its size', () => {
    const counts = { en: 'nine criteria, three must-haves', zh: '九项标准，三道准入门槛' };
    expect([inputs.criteria.length, inputs.gates.length, chosen.scored.length]).toEqual([9, 3, 8]);
    finds('portfolio', { en: '{} customers, five years', zh: '{} 家客户，五年数字' }, () =>
      String(result.accounts.length),
    );
    finds('portfolio', counts, () => '');
  });

  test('the two lists', () => {
    finds('portfolio', { en: 'largest by revenue bring {} million', zh: '五年合计带来 {} 万元' }, (locale) =>
      money(locale, chosen.netLargest),
    );
    finds('portfolio', { en: 'best by score {} million', zh: '得分最高的八家，带来 {} 万元' }, (locale) =>
      money(locale, chosen.netScored),
    );
    finds('portfolio', { en: 'difference of {} million', zh: '相差的 {} 万元' }, (locale) =>
      money(locale, chosen.difference),
    );
    expect(chosen.onlyScored).toHaveLength(4);
    finds('portfolio', { en: 'Four names differ', zh: '两张名单有四家不同' }, () => '');
  });

  test('the curve', () => {
    if (whale === null) throw new Error('no curve');
    expect(whale.unprofitableCount).toBe(4);
    finds('portfolio', { en: 'The peak is {} million', zh: '峰值 {} 万元' }, (locale) =>
      money(locale, whale.peak),
    );
    finds('portfolio', { en: 'the total {} million', zh: '总额 {} 万元：' }, (locale) =>
      money(locale, whale.total),
    );
    finds('portfolio', { en: '{} times over', zh: '{} 倍' }, () => (whale.peak / whale.total).toFixed(2));
  });

  test('how many to start with, to carry, and who gives way', () => {
    const parsed = parseCapacityInputs(workspace.tools.capacity?.inputs);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    // The simulation allows three too, which capacity.spec.ts reads off the page.
    const { ceiling, recommendation } = evaluateCapacity(parsed.inputs, null);
    const binding = parsed.inputs.functions.filter(({ id }) => ceiling.binding.includes(id));
    expect(binding.map(({ preset }) => preset)).toEqual(['engineering']);
    finds(
      'portfolio',
      { en: 'For Tarnwick it says {}', zh: '澄砺的答案是先做{}家' },
      inWords(recommendation.start),
    );
    finds(
      'portfolio',
      { en: 'though {} could be carried', zh: '从长远看，{}家也带得动' },
      inWords(ceiling.accounts ?? 0),
    );
  });

  test('places, roles and how close scores lie', () => {
    expect(accountOf('ravensbeck-water')).toMatchObject({ rank: 6, role: 'keep' });
    expect(accountOf('northmere-wind')).toMatchObject({ rank: 8, eligibility: 'find-out' });
    const close = result.accounts.filter(({ rank }) => rank !== null && rank >= 10 && rank <= 13);
    const scores = close.map(({ score }) => score ?? Number.NaN);
    expect(Math.max(...scores) - Math.min(...scores)).toBeLessThan(0.1);
    for (const { low, high } of close) expect((high ?? 0) - (low ?? 0)).toBeGreaterThanOrEqual(1);
  });
});

describe('the portfolio chapter: who pays', () => {
  const profit = evaluateProfit(inputs.profit, workspace);
  const found = (id: string) => profit.accounts.find((each) => each.id === id);

  test('the largest account by volume and by activity', () => {
    const birch = found('birch-lowe');
    const amounts = { volume: birch?.byVolume, activity: birch?.byActivity, distortion: birch?.distortion };
    const said = (key: keyof typeof amounts) => (locale: Locale) => money(locale, amounts[key] ?? Number.NaN);
    finds('portfolio', { en: 'would bear {} million', zh: '今年要背 {} 万元' }, said('volume'));
    finds('portfolio', { en: 'it is {} million: a', zh: '实际是 {} 万元' }, said('activity'));
    finds('portfolio', { en: '</Term> of {} million that', zh: '</Term>是 {} 万元，由' }, said('distortion'));
    const deliveries =
      inputs.profit.pools.find(({ id }) => id === 'deliveries')?.quantities['birch-lowe'] ?? 0;
    // 140 small drops a week, as the account's note says.
    expect(Math.round(deliveries / 52)).toBe(140);
    finds('portfolio', { en: '{} deliveries', zh: '配送就有 {} 次' }, (locale) =>
      locale === 'en' ? formatNumber('en', deliveries) : String(deliveries),
    );
  });

  test('who turns, and who has a decision', () => {
    const harroway = found('harroway-chemicals');
    expect(harroway?.net).toBeGreaterThan(0);
    finds('portfolio', { en: 'it loses {} million', zh: '就亏 {} 万元' }, (locale) =>
      size(locale, harroway?.netByActivity ?? Number.NaN),
    );
    const losses = evaluateLossMakers(inputs, profit.accounts, '2026-06-30');
    expect(losses).toMatchObject({ decided: 2, undecided: 3, incomplete: 0, overdue: 0 });
    finds(
      'portfolio',
      { en: 'Five customers need a decision, and two have one', zh: '五家客户要做决定' },
      () => '',
    );
  });

  test('the pools are the indirect cost of the account table', () => {
    expect(profit.totals.pools).toBe(profit.totals.entered);
    expect(profit.notes).toEqual([]);
  });
});

describe('the portfolio chapter: whitespace', () => {
  const { total, largestOpen, rows } = evaluateWhitespace(inputs.whitespace, workspace);

  test('what is bought, from whom, and what is open', () => {
    finds('portfolio', { en: 'buy {} million a year', zh: '一年买 {} 万元' }, (locale) =>
      money(locale, total.wallet),
    );
    finds(
      'portfolio',
      { en: '{} of it from Tarnwick', zh: '其中 {} 向澄砺买' },
      () => `${Math.round(100 * (total.share ?? Number.NaN))}%`,
    );
    finds('portfolio', { en: 'Competitors have {} million', zh: '对手拿着 {} 万元' }, (locale) =>
      money(locale, total.competitor),
    );
    finds('portfolio', { en: 'and {} million more', zh: '另有 {} 万元' }, (locale) =>
      money(locale, total.could),
    );
  });

  test('the largest open cell', () => {
    const [first] = largestOpen;
    expect(first).toMatchObject({ rowId: 'northmere-wind', offeringId: 'drives' });
    finds('portfolio', { en: '{} million a year: twice', zh: '一年 {} 万元，是' }, (locale) =>
      money(locale, first?.value ?? Number.NaN),
    );
    const sold = accountOf('northmere-wind').revenueThisYear ?? Number.NaN;
    expect(Math.round((10 * (first?.value ?? Number.NaN)) / sold)).toBe(20);
  });

  test('everybody’s purchases are this year’s revenue', () => {
    expect(rows.filter(({ unplaced }) => unplaced !== 0)).toEqual([]);
  });
});

describe('the portfolio chapter: where three people differ', () => {
  const report = evaluateRaters(inputs, workspace);
  const [first, second] = report.table.discuss;
  const rankWith = (rater: string) => {
    const raters = inputs.raters.filter(({ id }) => id === rater);
    const { accounts } = evaluatePortfolio({ ...inputs, raters, scoreFrom: 'merged' }, workspace);
    return accounts.find(({ id }) => id === 'sallowport')?.rank ?? Number.NaN;
  };

  test('about whom, on what, and how much hangs on it', () => {
    expect(first).toMatchObject({ accountId: 'sallowport', criterionId: 'strategic-buying' });
    expect(first?.effect).toBeGreaterThan(second?.effect ?? Number.NaN);
    const [sales, service, finance] = first?.said.map(({ given }) => String(given)) ?? [];
    finds('portfolio', { en: 'they say {}. No other', zh: '三个人打 {} 分。' }, (locale) =>
      locale === 'en'
        ? `${sales ?? ''}, ${service ?? ''} and ${finance ?? ''}`
        : [sales, service, finance].join('、'),
    );
    finds('portfolio', { en: '{} points of its score hang', zh: '得分里有 {} 分取决于' }, () =>
      String(first?.effect.toFixed(1)),
    );
    expect(report.table.accounts).toHaveLength(12);
  });

  test('its rank with one and with the other, on a list that stays', () => {
    expect([rankWith('sales'), rankWith('finance')]).toEqual([4, 7]);
    finds(
      'portfolio',
      { en: 'is fourth, with finance alone seventh', zh: '排第 4；只听财务的，排第 7' },
      () => '',
    );
    for (const { list, without } of report.raters) {
      expect(list.toSorted()).toEqual(result.chosen.scored.toSorted());
      expect(without).toMatchObject({ comes: [], goes: [] });
    }
  });
});

describe('the portfolio chapter: its experiments', () => {
  test('three instead of eight', () => {
    const { chosen } = evaluatePortfolio({ ...inputs, choose: 3 }, workspace);
    expect(chosen.netLargest).toBeLessThan(0);
    finds('portfolio', { en: 'together lose {} million', zh: '五年合起来亏 {} 万元' }, (locale) =>
      size(locale, chosen.netLargest),
    );
    finds('portfolio', { en: 'by score earn {} million', zh: '得分最高的三家，挣 {} 万元' }, (locale) =>
      money(locale, chosen.netScored),
    );
  });

  test('no points for profit potential', () => {
    const criteria = inputs.criteria.map((each) =>
      each.id === 'profit-potential' ? { ...each, points: 0 } : each,
    );
    const { chosen } = evaluatePortfolio({ ...inputs, criteria }, workspace);
    expect(chosen.scored.filter((id) => !result.chosen.scored.includes(id))).toEqual(['corvane-cells']);
    expect(result.chosen.scored.filter((id) => !chosen.scored.includes(id))).toEqual(['ravensbeck-water']);
    finds('portfolio', { en: 'now brings {} million', zh: '降到 {} 万元' }, (locale) =>
      money(locale, chosen.netScored),
    );
    expect(accountOf('corvane-cells').flags.emerging).toBe(true);
  });

  test('weights by pairs, and the pair to look at again', () => {
    const pairs: PortfolioInputs = { ...inputs, weightMethod: 'pairwise' };
    const before = evaluatePortfolio(pairs, workspace);
    const look = before.axes.attractiveness.consistency?.look;
    expect(look).toMatchObject({ a: 'revenue-potential', b: 'strategic-buying', suggested: 1 });
    const comparisons = {
      ...inputs.comparisons,
      [comparisonKey('revenue-potential', 'strategic-buying')]: 1,
    };
    const after = evaluatePortfolio({ ...pairs, comparisons }, workspace);
    const ratio = (of: PortfolioResult) => of.axes.attractiveness.consistency?.ratio?.toFixed(2) ?? '';
    finds('portfolio', { en: 'the ratio is {}', zh: '一致性比率是 {}' }, () => ratio(before));
    finds('portfolio', { en: 'the ratio falls to {}', zh: '比率降到 {}' }, () => ratio(after));
    expect(after.chosen.scored.toSorted()).toEqual(result.chosen.scored.toSorted());
  });
});

/** By trying all sets, since a solver's word would be no second opinion. */
describe('the portfolio chapter: the start', () => {
  const start = startProgramme(inputs.startSet, workspace.accounts, result.accounts);
  const { programme, ids, hours } = start;
  const best = bestOf(programme);
  const shown = (value: number) => () => value.toFixed(1);

  function bestOf(changed: ChoiceProgramme) {
    const found = enumeratedChoice(changed);
    if (found === null) throw new Error('no set is allowed');
    return { ...found, names: found.chosen.map((candidate) => ids[candidate] ?? '') };
  }

  /** So many more hours, and money without a limit if that is wanted. */
  function wider(more: number, withMoney: boolean): ChoiceProgramme {
    const [time, money] = programme.resources;
    if (!time || !money) throw new Error('the sample has no limits');
    const longer = { ...time, limit: time.limit + more };
    return { ...programme, resources: withMoney ? [longer, money] : [longer] };
  }

  test('the best set, the list by score and the choice by hand', () => {
    expect([inputs.startSet.hours, inputs.startSet.money, inputs.startSet.baseline]).toEqual([
      6000, 240_000, 5,
    ]);
    const scored = result.chosen.scored.map((id) => hours[ids.indexOf(id)] ?? Number.NaN);
    const taken = scored.reduce((sum, each) => sum + each, 0);
    finds('portfolio', { en: 'they would take {} hours', zh: '它们要 {} 小时' }, (locale) =>
      locale === 'en' ? formatNumber('en', taken) : String(taken),
    );
    finds('portfolio', { en: 'fit has {} names', zh: '最好的一组是六家' }, () => 'six');
    expect(best.chosen).toHaveLength(6);
    finds('portfolio', { en: 'worth {} points above 5', zh: '合计 {} 分。人工' }, shown(best.value));
    const byHand = greedyChoice(programme);
    expect(byHand?.chosen).toHaveLength(8);
    finds(
      'portfolio',
      { en: 'eight names and {} points', zh: '挑出八家，只有 {} 分' },
      shown(byHand?.value ?? NaN),
    );
    const handNames = byHand?.chosen.map((candidate) => ids[candidate]) ?? [];
    expect(best.names.filter((id) => !handNames.includes(id))).toEqual(['ravensbeck-water']);
    expect(handNames.filter((id) => !best.names.includes(id ?? ''))).toContain('inverlaw-distillers');
  });

  test('what more would bring', () => {
    const gain = (changed: ChoiceProgramme, from = best) => bestOf(changed).value - from.value;
    finds(
      'portfolio',
      { en: 'Inverlaw Distillers in, for {} points', zh: '就能进来，多出 {} 分。多一个人' },
      shown(gain(wider(100, true))),
    );
    expect(bestOf(wider(100, true)).names).toContain('inverlaw-distillers');
    const person = inputs.startSet.hoursPerPerson;
    finds('portfolio', { en: 'with {} hours, brings', zh: '也就是多 {} 小时' }, (locale) =>
      locale === 'en' ? formatNumber('en', person) : String(person),
    );
    finds(
      'portfolio',
      { en: 'brings only {}, because', zh: '只多出 {} 分，因为' },
      shown(gain(wider(person, true))),
    );
    expect(gain(wider(0, false))).toBe(0);
    finds(
      'portfolio',
      { en: 'Sallowport Terminals in, for {} points', zh: '就能进来，多出 {} 分。缺' },
      shown(gain(wider(person, false))),
    );
    expect(bestOf(wider(person, false)).names).toContain('sallowport');
  });
});

describe('the portfolio chapter: how sure the list is', () => {
  const simulated = (knowledge: Knowledge) => {
    const prepared = prepareRobustness(
      { ...inputs, robustness: { ...inputs.robustness, knowledge } },
      workspace,
    );
    if (prepared.kind === 'none') throw new Error(prepared.code);
    const run = robustnessRun(prepared.job);
    while (run.advance() < 1);
    const found = run.result();
    if (found === null) throw new Error('no result');
    return found;
  };
  const share = (found: RobustnessResult, id: string) =>
    found.accounts.find((each) => each.id === id)?.amongFirst ?? Number.NaN;

  test('under any weighting', () => {
    const found = simulated('any');
    expect([found.draws, found.counts.sure]).toEqual([10_000, 4]);
    expect(accountOf('inverlaw-distillers').rank).toBe(9);
    finds('portfolio', { en: 'is there in only {}, while', zh: '只有 {} 的权重让它上榜' }, () =>
      percent(share(found, 'northmere-wind')),
    );
    finds('portfolio', { en: 'on the list, is there in {}.', zh: '不在名单上，却有 {}。' }, () =>
      percent(share(found, 'inverlaw-distillers')),
    );
  });

  test('with the weights roughly right, and with only their order', () => {
    const around = simulated('around');
    expect(inputs.robustness.spread).toBe(0.2);
    for (const id of result.chosen.scored) expect(share(around, id)).toBeGreaterThan(0.99);
    const order = simulated('order');
    finds('portfolio', { en: 'Tillerby Foods falls to {}', zh: '穗沐食品降到 {}' }, () =>
      percent(share(order, 'tillerby-foods')),
    );
    finds('portfolio', { en: 'Ravensbeck Water to {}', zh: '陇沁水务降到 {}' }, () =>
      percent(share(order, 'ravensbeck-water')),
    );
  });
});

const stanceText = { en: stanceEn, zh: stanceZh };

/** The six rows of a case as they stand in its table: what is said, and whether anything shows it. */
function caseRows(locale: Locale, kind: 'fails' | 'works'): StanceInputs {
  const [, text = ''] =
    new RegExp(`<Case kind="${kind}"([\\s\\S]*?)</Case>`).exec(chapter(locale, 'introduction')) ?? [];
  const rows = text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const judgements = rows.slice(-dimensions.length).map(([, , said = '', shown = '']): Judgement => {
    const position =
      positions.find((each) => stanceText[locale].position[each].toLowerCase() === said) ?? null;
    return { position, evidence: /^(nothing|没有)/.test(shown) ? '' : shown };
  });
  const entries = dimensions.map((dimension, at) => [dimension, judgements[at]] as const);
  const parsed = parseStanceInputs({ ...defaultStanceInputs, dimensions: Object.fromEntries(entries) });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.inputs;
}

describe('the introduction: cases', () => {
  test.each(locales)('the failing one says 50 and shows 8, and one row runs ahead (%s)', (locale) => {
    const found = evaluateStance(caseRows(locale, 'fails'), workspace);
    expect(found.answered).toBe(6);
    expect(found.contradiction).toMatchObject({ kind: 'found', side: 'ahead', dimensions: ['offer'] });
    const [claimed, index] = [found.claimed, found.index].map((value) =>
      String(Math.round(value ?? Number.NaN)),
    );
    expect(chapter(locale, 'introduction')).toContain(
      locale === 'en'
        ? `the index is ${claimed ?? ''}, halfway there. By what they can show, it is ${index ?? ''}.`
        : `指数是 ${claimed ?? ''}，走到了半路；照拿得出依据的，是 ${index ?? ''}。`,
    );
  });

  test.each(locales)('the succeeding one is at 83 without a contradiction (%s)', (locale) => {
    const found = evaluateStance(caseRows(locale, 'works'), workspace);
    expect(found).toMatchObject({ answered: 6, band: 'strategic', contradiction: { kind: 'none' } });
    expect(found.index).toBe(found.claimed);
    const index = String(Math.round(found.index ?? Number.NaN));
    expect(chapter(locale, 'introduction')).toContain(
      locale === 'en' ? `The index is ${index},` : `指数是 ${index}，没有哪一行`,
    );
  });
});

describe('the introduction: what it says of the sample', () => {
  const stance = stanceInputs();
  const found = evaluateStance(stance, workspace);
  const rounded = (value: number | null) => () => String(Math.round(value ?? Number.NaN));

  test('the two customers of the first section', () => {
    finds('introduction', { en: 'buys {} million pounds’ worth', zh: '一年买 {} 万元，单单招标' }, (locale) =>
      money(locale, accountOf('cragmoor-steel').revenueThisYear ?? Number.NaN),
    );
    finds('introduction', { en: 'A battery maker buys {} million', zh: '一年才买 {} 万元' }, (locale) =>
      money(locale, accountOf('corvane-cells').revenueThisYear ?? Number.NaN),
    );
  });

  test('its concentration', () => {
    if (found.revenue.kind !== 'shares') throw new Error('no shares');
    const { top, herfindahl, lines } = found.revenue;
    const share = (k: number) => percent(top.find((each) => each.k === k)?.share ?? Number.NaN);
    finds(
      'introduction',
      { en: 'The largest brings {} of this year’s revenue', zh: '最大的一家占今年收入的 {}' },
      () => share(1),
    );
    finds('introduction', { en: 'the five largest {};', zh: '最大的五家占 {}；' }, () => share(5));
    finds('introduction', { en: '{} customers of equal size would', zh: '相当于有 {} 家' }, () =>
      String(Math.round(herfindahl.effectiveNumber)),
    );
    finds('introduction', { en: 'Tarnwick has {} customers', zh: '澄砺有 {} 家客户' }, () =>
      String(lines.length),
    );
    expect(found.dependence).toEqual([]);
    expect(found.contribution).toMatchObject({ kind: 'none', code: 'below-zero', belowZero: 4 });
    finds(
      'introduction',
      { en: 'four of the 24 lose money this year', zh: '24 家里今年有 4 家亏损' },
      () => '',
    );
  });

  test('said, shown, and the row that runs ahead', () => {
    finds('introduction', { en: 'Tarnwick says {}', zh: '澄砺自己说的是 {}' }, rounded(found.claimed));
    finds('introduction', { en: 'It can show {}', zh: '拿得出依据的是 {}' }, rounded(found.index));
    expect([found.band, found.claimedBand]).toEqual(['selling', 'transition']);
    expect(found.contradiction).toEqual({ kind: 'found', side: 'ahead', dimensions: ['offer'], distance: 2 });
  });

  test('its experiments', () => {
    const changed = (change: Partial<StanceInputs['dimensions']>) =>
      evaluateStance({ ...stance, dimensions: { ...stance.dimensions, ...change } }, workspace);
    const proven = changed({ differentiator: { ...stance.dimensions.differentiator, evidence: 'a figure' } });
    finds(
      'introduction',
      { en: 'goes from 33 to {}, the band', zh: '指数从 33 升到 {}，变成' },
      rounded(proven.index),
    );
    expect(proven).toMatchObject({ band: 'transition', contradiction: { kind: 'none' } });
    const empowered = changed({
      responsibility: { ...stance.dimensions.responsibility, position: 'strategic' },
    });
    finds(
      'introduction',
      { en: 'goes from 33 to {}: two steps', zh: '指数从 33 升到 {}，两级' },
      rounded(empowered.index),
    );
    const strict = { ...stance, settings: { ...stance.settings, dependenceAbove: 0.1 } };
    const { dependence } = evaluateStance(strict, workspace);
    const shares = dependence.map(({ share }) => percent(share));
    expect(shares).toHaveLength(2);
    finds('introduction', { en: 'with {} of the revenue', zh: '各占收入的 {}' }, (locale) =>
      shares.join(locale === 'en' ? ' and ' : ' 和 '),
    );
    const worst = result.accounts.toSorted((a, b) => (a.net ?? 0) - (b.net ?? 0))[0];
    expect(dependence.map(({ id }) => id)).toContain(worst?.id);
  });
});

type AssetChanges = { readonly [Part in Exclude<keyof AssetCase, 'id'>]?: Partial<AssetCase[Part]> };

/** One account without a place in the document, with these figures. */
function assetInputsWith({ figures, outlook, replacing, wish }: AssetChanges): AssetInputs {
  const plain = newCase(noAccount);
  const own: AssetCase = {
    ...plain,
    figures: { ...plain.figures, ...figures },
    outlook: { ...plain.outlook, ...outlook },
    replacing: { ...plain.replacing, ...replacing },
    wish: { ...plain.wish, ...wish },
  };
  return { accountId: noAccount, cases: [own] };
}

describe('the value chapter: its example', () => {
  const example = { figures: { sales: 8e6, margin: 0.15 } };
  const of = (changes: AssetChanges) => evaluateAsset(assetInputsWith(changes), workspace);
  const { lifetimes } = of(example);
  const replacing = {
    costPerPursuit: 150_000,
    winRate: 0.2,
    onboarding: 200_000,
    vacancyMonths: 18,
    rampMonths: 24,
  };

  test('the forms side by side', () => {
    const growing = of({ ...example, outlook: { growth: 0.03 } }).lifetimes?.asset ?? NaN;
    const last = (locale: Locale, amount: number, digits: number) =>
      locale === 'en' ? `${formatNumber('en', amount / 1e6, digits)}m` : money('zh', amount);
    const rows = [
      [lifetimes?.exercise ?? NaN, 1, { en: '10 years | {} |', zh: '10 年 | {} |' }],
      [lifetimes?.asset ?? NaN, 1, { en: '− 0.90) | {} |', zh: '− 0.90） | {} |' }],
      [lifetimes?.within ?? NaN, 2, { en: 'added up | {} |', zh: '逐年相加 | {} |' }],
      [growing, 2, { en: '× 1.03) | {} |', zh: '× 1.03） | {} |' }],
    ] as const;
    for (const [amount, digits, phrases] of rows)
      finds('value', phrases, (locale) => last(locale, amount, digits));
  });

  test('the other conventions, the multiple and the years', () => {
    const { firstAtStart = NaN, firstAtEnd = NaN } = lifetimes?.endless ?? {};
    finds('value', { en: ': {} million. No form', zh: '那就是 {} 万元' }, (locale) =>
      [firstAtStart, firstAtEnd]
        .map((amount) => money(locale, amount ?? NaN))
        .join(locale === 'en' ? ' and ' : ' 和 '),
    );
    finds('value', { en: 'is {} times the yearly margin', zh: '是一年净贡献的 {} 倍' }, () =>
      formatNumber('en', (lifetimes?.asset ?? NaN) / 1.2e6, 1),
    );
    const atEighty = of({ ...example, outlook: { retention: 0.8 } }).lifetimes?.asset ?? NaN;
    finds('value', { en: 'would be {} times', zh: '只有 {} 倍' }, () =>
      formatNumber('en', atEighty / 1.2e6, 2),
    );
    finds('value', { en: '= {} years on average', zh: '= {} 年' }, () =>
      formatNumber('en', lifetimes?.expectedYears ?? NaN),
    );
  });

  test('the replacement cost and its lines', () => {
    const { replaced } = of({ ...example, replacing });
    if (replaced.kind !== 'known') throw new Error('nothing is missing');
    const { pursuitCost, onboarding, vacancyLoss, rampLoss } = replaced.cost;
    const small = (locale: Locale, amount: number | null) =>
      locale === 'en' ? formatNumber('en', (amount ?? NaN) / 1000) : money('zh', amount ?? NaN);
    const lines = [
      [pursuitCost, { en: '÷ 20% | {} |', zh: '的成功率 | {} |' }],
      [onboarding, { en: 'training | {} |', zh: '培训 | {} |' }],
      [vacancyLoss, { en: '100 thousand | {} |', zh: '× 10 万元 | {} |' }],
      [rampLoss, { en: 'growing evenly | {} |', zh: '均匀上升 | {} |' }],
      [replaced.total, { en: '| **{}** |', zh: '| **{}** |' }],
    ] as const;
    for (const [amount, phrases] of lines) finds('value', phrases, (locale) => small(locale, amount));
  });

  test('what investments have to change', () => {
    const { needed } = of({ ...example, wish: { amount: 1000 } }).investing;
    const change = needed.kind === 'change' ? needed.change : NaN;
    finds('value', { en: '5.4 million is {}.', zh: '' }, () => formatPercent('en', change, 2));
    const larger = of({ ...example, wish: { amount: 270_000 } }).investing.needed;
    expect(larger.kind === 'change' && larger.change).toBeCloseTo(0.05, 9);
    finds(
      'value',
      { en: 'raise the chance by five percentage points', zh: '要让可能提高 5 个百分点' },
      () => '',
    );
  });

  test('steam, and the value to the customer', () => {
    const saved = (21 - 17.5) * 2.4e6 * 0.25 * 0.8;
    finds('value', { en: '× 0.8 = {} million a year', zh: '× 0.8 = {} 万元' }, (locale) =>
      locale === 'en' ? formatNumber('en', saved / 1e6, 2) : money('zh', saved),
    );
    const worth = 100 + 42 - 12;
    finds('value', { en: 'it is {}. If your price', zh: '就是 {}。你卖' }, () => String(worth));
    finds('value', { en: 'which is {} of the 30', zh: '客户拿走四成' }, () =>
      formatPercent('en', (worth - 118) / (worth - 100)),
    );
  });
});

describe('the value chapter: its cases', () => {
  const assetOf = (sales: number, margin: number) =>
    evaluateAsset(assetInputsWith({ figures: { sales, margin } }), workspace).lifetimes?.asset ?? NaN;

  test('what a cut of 9 % takes', () => {
    const [before, after] = [assetOf(10e6, 0.15), assetOf(9.1e6, (1.5e6 - 0.9e6) / 9.1e6)];
    finds('value', { en: 'was worth {} million', zh: '原来值 {} 万元' }, (locale) =>
      locale === 'en' ? formatNumber('en', before / 1e6, 2) : money('zh', before),
    );
    finds('value', { en: 'Now it is worth {}.', zh: '现在值 {} 万元' }, (locale) => money(locale, after));
    expect(Math.round(100 * (120_000 / (before - after)))).toBe(3);
  });

  test('what was signed, and what the link has to change', () => {
    const signed = 1.68 / (1.68 + 0.79);
    finds('value', { en: 'Signed value: {}.', zh: '签认的占 {}' }, () => formatPercent('en', signed));
    const asset = assetOf(6e6, 0.2);
    finds('value', { en: 'is worth {} million at 90% and 10%, and', zh: '关系值 {} 万元' }, (locale) =>
      money(locale, asset),
    );
    finds('value', { en: 'keeping it by {} points', zh: '可能提高 {} 个百分点才划算' }, () =>
      formatNumber('en', (100 * 180_000) / asset, 1),
    );
  });
});

describe('the value chapter: what it says of the sample', () => {
  const parsed = parseAssetInputs(workspace.tools.asset?.inputs);
  if (!parsed.ok) throw new Error('the sample has an account');
  const own = parsed.inputs;
  const result = evaluateAsset(own, workspace);
  const changed = (part: 'outlook' | 'programme', change: object) =>
    evaluateAsset(
      { ...own, cases: own.cases.map((one) => ({ ...one, [part]: { ...one[part], ...change } })) },
      workspace,
    );
  const fine = (locale: Locale, amount: number | null) =>
    locale === 'en' ? formatNumber('en', (amount ?? NaN) / 1e6, 2) : money('zh', amount ?? NaN);

  test('the two figures and the years', () => {
    const { lifetimes } = result;
    finds('value', { en: 'exercise says {} million pounds', zh: '粗算是 {} 万元' }, (locale) =>
      fine(locale, lifetimes?.exercise ?? null),
    );
    finds('value', { en: 'the endless form {}.', zh: '不设期限的算法是 {} 万元' }, (locale) =>
      fine(locale, lifetimes?.asset ?? null),
    );
    finds('value', { en: 'into the {} of the finite form', zh: '只算十年的 {} 万元' }, (locale) =>
      fine(locale, lifetimes?.within ?? null),
    );
  });

  test('replacing, investing and the programme', () => {
    const { replaced, investing, programme } = result;
    if (replaced.kind !== 'known' || programme.kind !== 'known') throw new Error('nothing is missing');
    finds('value', { en: 'would cost {} million', zh: '要花 {} 万元，其中' }, (locale) =>
      fine(locale, replaced.total),
    );
    const lost = replaced.cost.vacancyLoss + replaced.cost.rampLoss;
    expect(lost / replaced.total).toBeGreaterThan(3 / 5);
    const change = investing.needed.kind === 'change' ? investing.needed.change : NaN;
    finds('value', { en: 'pays from {} points on', zh: '可能提高 {} 个百分点起' }, () =>
      formatNumber('en', change * 100, 1),
    );
    expect(programme.return.netPresentValue).toBeGreaterThan(0);
  });

  test('its experiments', () => {
    const curve = own.cases[0]?.outlook.curve.with(2, 0.97) ?? [];
    const won = changed('outlook', { curve, form: 'within' }).lifetimes?.asset ?? null;
    finds('value', { en: 'from 1.96 to {} million', zh: '从 196 万元升到 {} 万元' }, (locale) =>
      fine(locale, won),
    );
    const kept = changed('outlook', { retention: 0.95 }).lifetimes?.asset ?? NaN;
    finds('value', { en: 'from 2.19 to {} million', zh: '从 219 万元升到 {} 万元' }, (locale) =>
      fine(locale, kept),
    );
    expect(kept / (result.lifetimes?.asset ?? NaN)).toBeCloseTo(1.5, 1);
    const { programme } = changed('programme', { retention: 0.02 });
    expect(programme.kind === 'known' && programme.return.netPresentValue).toBeLessThan(0);
  });
});

describe('the value chapter: what it says of the sample’s value case', () => {
  const parsed = parseValueInputs(workspace.tools.value?.inputs, workspace.tools.value?.version);
  if (!parsed.ok) throw new Error('the sample has a value case');
  const own = parsed.inputs;
  const evaluated = evaluateValue(own, workspace, '2026-06-30');
  if (evaluated === null) throw new Error('no case is open');
  const { byStatus, premium, assumptions } = evaluated;
  /** Where the premium stops being justified. */
  const edge = (field: string, ownerId: string) => {
    const found = assumptions.find((one) => one.field === field && one.ownerId === ownerId)?.breakEven;
    return found?.kind === 'at' ? found.value : NaN;
  };

  test('status, premium and what the customer keeps', () => {
    finds('value', { en: 'Here {} of the value is verified', zh: '这里有 {} 是核实过的' }, () =>
      formatPercent('en', byStatus.provenShare ?? NaN),
    );
    expect(premium.verdict).toBe('justified');
    finds('value', { en: 'a premium of {} thousand pounds', zh: '一年 {} 万元的溢价' }, (locale) =>
      formatNumber('en', (premium.price - premium.referencePrice) / (locale === 'en' ? 1e3 : 1e4)),
    );
    finds('value', { en: 'the customer keeps {} of what', zh: '客户拿走 {}。' }, () =>
      formatPercent('en', premium.offer.customerShare ?? NaN),
    );
  });

  test('its experiments', () => {
    const confidence = edge('confidence', 'stops');
    finds('value', { en: 'the line lies at {}', zh: '分界在 {}' }, () => formatPercent('en', confidence));
    expect([0.7 < confidence, 0.9 > confidence]).toEqual([true, true]);
    const effort = edge('perYear', 'effort');
    finds('value', { en: 'it holds up to {}', zh: '最多只能到 {} 万元' }, (locale) =>
      locale === 'en' ? formatNumber('en', effort / 1e3) : formatNumber('zh', effort / 1e4, 1),
    );
    const start = edge('startYears', 'stops');
    expect([start > 0.75, start < 1]).toEqual([true, true]);
  });
});

function peopleCurve() {
  const made = standardCurve({
    threshold: { attainment: 0.8, payout: 0.5 },
    excellence: { attainment: 1.2, payout: 2 },
    interpolation: 'linear',
    atThreshold: 'inclusive',
    tail: 'flat',
    cap: null,
  });
  if (made.kind !== 'curve') throw new Error('the chapter’s curve is none');
  return made.curve;
}

/** Thousands as they are in English, ten thousands with these digits in Chinese. */
const thousands = (amount: number, digits: number) => (locale: Locale) =>
  locale === 'en' ? String(Number(amount.toFixed(1))) : (amount / 10).toFixed(digits);

describe('the people chapter: its examples', () => {
  const curve = peopleCurve();
  const measure = (weight: number, years: number) => ({
    weight,
    curve,
    period: { kind: 'once' as const },
    years,
  });
  const plan: PayPlan = {
    measures: [measure(0.5, 1), measure(0.25, 1), measure(0.25, 3)],
    gates: [],
    modifiers: [],
    cap: null,
  };

  test('the curve', () => {
    const paid = [0.79, 0.8, 0.92, 1, 1.1, 1.2, 1.35].map((result) => {
      const share = formatPercent('en', payoutAt(curve, result));
      return share === '0%' ? '0' : share;
    });
    finds('people', { en: '| Paid | {} |', zh: '| 计付 | {} |' }, () => paid.join(' | '));
  });

  test('one person’s year', () => {
    const results = [1.1, 0.92, 1].map((attainment) => ({ kind: 'attainment' as const, attainment }));
    const year = statement(plan, 40, results);
    if (year.kind !== 'statement') throw new Error(year.kind);
    const weights = ['50% | 110% | 150%', '25% | 92% | 80%', '25% | 100% | 100%'];
    for (const [at, { amount }] of year.lines.entries()) {
      finds('people', { en: '| {} |', zh: '| {} |' }, (locale) =>
        [weights[at], thousands(amount, 1)(locale)].join(' | '),
      );
    }
    finds('people', { en: '| **{}** |', zh: '| **{}** |' }, (locale) =>
      [formatPercent('en', year.factor), thousands(year.variable, 1)(locale)].join('** | **'),
    );
    const pay = 160 + year.variable;
    finds('people', { en: '| **{}** |', zh: '| **{}** |' }, thousands(pay, 1));
    finds('people', { en: 'leave 2.2 million, is {}', zh: '220 万元，占 {}' }, () =>
      formatPercent('en', (pay + 12) / 2200),
    );
  });

  test('the cliff, the bend and the long share', () => {
    const { cliffs, longShare } = planReading(plan);
    expect(longShare).toBe(0.25);
    finds('people', { en: 'from nothing to {} thousand', zh: '从零跳到 {} 万元' }, (locale) =>
      String((40 * (cliffs[0] ?? Number.NaN)) / (locale === 'en' ? 1 : 10)),
    );
    const point = (from: number) => 20 * (payoutAt(curve, from + 0.01) - payoutAt(curve, from));
    finds(
      'people',
      { en: 'first measure pays {} thousand', zh: '一个百分点值 {} 万元' },
      thousands(point(1), 1),
    );
    expect(point(1) / point(0.9)).toBeCloseTo(2, 9);
  });

  test('a helper before and after', () => {
    const helper = {
      targetVariable: 20,
      curve,
      quota: 10,
      result: 10,
      accountResult: 3,
      creditAfter: 0,
      quotaRelief: 0,
      helpingPay: 0,
    };
    const ways = [helper, { ...helper, creditAfter: 0.5 }, { ...helper, quotaRelief: 3 }];
    for (const way of [...ways, { ...helper, creditAfter: 1 }]) {
      const moved = helperChange(way);
      if (moved.kind === 'no-quota') throw new Error(moved.kind);
      const { after, change } = moved;
      const cell = (amount: number) => (locale: Locale) =>
        amount === 0 ? '0' : thousands(amount, 2)(locale);
      finds('people', { en: '| {} |', zh: '| {} |' }, (locale) =>
        [formatPercent('en', after.attainment), cell(after.variable)(locale), cell(change)(locale)]
          .join(' | ')
          .replace('-', '−'),
      );
    }
    finds('people', { en: '60 ÷ 48 = {} times', zh: '6 ÷ 4.8 = {} 倍' }, () =>
      String(doubleCreditFactor(48, [6, 6])),
    );
  });

  test('who gets which account', () => {
    const best = enumeratedAssignment({
      managers: [0, 1].map(() => ({ hours: null, atLeast: 1, atMost: 1 })),
      fit: [
        [9, 8],
        [8, 3],
      ],
      hours: [
        [0, 0],
        [0, 0],
      ],
      present: [null, null],
      changeCost: [0, 0],
      required: [0, 1],
      pins: [],
      vetoes: [],
      mostLoad: 1,
      loadPenalty: 0,
    });
    expect(best?.assignment).toEqual([1, 0]);
    finds('people', { en: '8 + 8 = {}.', zh: '8 + 8 = {}。' }, () => String(best?.worth.value));
    finds('people', { en: 'there are {} ways', zh: '就有 {} 种派法' }, (locale) =>
      formatNumber('en', 3 ** 8).replace(',', locale === 'en' ? ',' : ''),
    );
  });

  test('how many accounts one person can look after', () => {
    const accounts = (hours: number, share: number, contacts: number, each: number) =>
      Math.floor((hours * share) / (contacts * each));
    expect([accounts(160, 0.5, 10, 8), accounts(160, 0.6, 5, 2)]).toEqual([1, 9]);
  });
});

describe('the people chapter: its cases', () => {
  const curve = peopleCurve();
  const load = (newRelationships: number, matureRelationships: number, accounts: number) => {
    const parsed = parseCapacityInputs(workspace.tools.capacity?.inputs);
    if (!parsed.ok) throw new Error('the sample has no capacity');
    const [tier] = parsed.inputs.tiers;
    if (tier === undefined) throw new Error('the sample has no tier');
    return relationshipLoad(
      {
        ...parsed.inputs,
        managers: {
          ...parsed.inputs.managers,
          count: 1,
          hoursPerMonth: 160,
          share: 0.6,
          newHours: 6,
          matureHours: 3,
        },
        tiers: [{ ...tier, newRelationships, matureRelationships }],
      },
      [accounts],
    );
  };

  test('the hunter’s hours and whom they do not reach', () => {
    const hunter = load(2, 6, 5);
    expect(hunter.available).toBe(96);
    finds('people', { en: '{} in all, and he has 96', zh: '五家 {} 小时，他只有 96' }, () =>
      String(hunter.load),
    );
    finds('people', { en: 'The {} missing hours', zh: '缺的 {} 小时就是' }, () => String(hunter.driftHours));
    finds('people', { en: 'missing hours are {} people', zh: '小时就是 {} 个人' }, () =>
      String(hunter.atRisk),
    );
  });

  test('what moving orders over the end of the year brings him', () => {
    const gain = (target: number) => target * (payoutAt(curve, 1.12) + payoutAt(curve, 0.88) - 2);
    finds('people', { en: 'He has gained {},', zh: '两年多拿 {} 万元' }, thousands(gain(100), 0));
    finds('people', { en: 'it would have been {}.', zh: '他只会多拿 {} 万元' }, thousands(gain(40 * 0.5), 1));
    const year = 100 * payoutAt(curve, 1.12);
    finds('people', { en: 'That year pays him {} thousand', zh: '奖金是 {} 万元，不是' }, thousands(year, 0));
  });

  test('the two finalists', () => {
    const competencies = ['willingness', 'willingness', 'skill', 'skill', 'skill'] as const;
    const asked = competencies.map((kind, at) => ({ required: 4, weight: 1, mustHave: at === 3, kind }));
    const profile = (ratings: readonly number[]) =>
      competencyProfile(asked, [{ role: 'manager', ratings, evidence: ratings.map(() => true) }]);
    const [seller, engineer] = [profile([5, 4, 2, 2, 2]), profile([4, 4, 5, 5, 3])];
    expect(competencyReading(asked, seller).verdict).toBe('not-yet');
    expect(competencyReading(asked, engineer)).toMatchObject({ verdict: 'develop', toDevelop: [4] });
    finds('people', { en: '2, a fit of {}, and', zh: '契合度 {}，“不适合这个岗位”' }, () =>
      formatPercent('en', seller.fit ?? Number.NaN),
    );
    finds('people', { en: '5 and 3: {}, with a gap', zh: '契合度 {}，差在带教他人' }, () =>
      formatPercent('en', engineer.fit ?? Number.NaN),
    );
  });

  test('the engineer’s load', () => {
    const hers = load(3, 24, 1);
    finds('people', { en: 'which is {} of her 96 hours', zh: '一个月 {} 小时，占 96 小时' }, () =>
      String(hers.load),
    );
    finds('people', { en: 'her 96 hours, {}.', zh: '占 96 小时的 {}。' }, () =>
      formatPercent('en', hers.utilisation ?? Number.NaN),
    );
    expect(hers.fullness).toBe('healthy');
  });
});

describe('the people chapter: what it says of the sample’s candidates', () => {
  const parsed = parseCompetencyInputs(workspace.tools.competency?.inputs);
  if (!parsed.ok) throw new Error('the sample has no candidates');
  const own = parsed.inputs;
  const evaluated = evaluateCompetency(own, workspace);
  const called = (name: string, of = evaluated) => {
    const found = of.candidates.find((each) => each.name === name);
    if (!found) throw new Error(`no candidate ${name}`);
    return found;
  };
  const shown = (share: number | null) => () => formatPercent('en', share ?? Number.NaN);
  /** With what one competency asks changed. */
  const asking = (id: string, change: Partial<Competency>) =>
    evaluateCompetency(
      {
        ...own,
        profiles: own.profiles.map((profile) => ({
          ...profile,
          competencies: profile.competencies.map((one) => (one.id === id ? { ...one, ...change } : one)),
        })),
      },
      workspace,
    );

  test('the highest fit and the proposal', () => {
    const [rowan, priya] = [called('Rowan Tate'), called('Priya Sandhu')];
    expect([evaluated.candidates[0], evaluated.shortlist.first]).toEqual([rowan, priya]);
    finds('people', { en: 'from outside, reaches {}', zh: '冯予是 {}' }, shown(rowan.fit));
    finds('people', { en: '{} ratings have nothing', zh: '{}没有依据' }, (locale) =>
      locale === 'en'
        ? `${rowan.opinions} of the ${rowan.ratings}`
        : ` ${rowan.ratings} 个评分里有 ${rowan.opinions} 个`,
    );
    finds('people', { en: 'engineer, has {}, and', zh: '吴知遥是 {}，' }, shown(priya.fit));
    expect([priya.evidenceRate, priya.outlook, priya.plan.length]).toEqual([0.75, 'develop', 2]);
  });

  test('the other two, and the rater who saw all', () => {
    const [gareth, dominic] = [called('Gareth Lowden'), called('Dominic Farrell')];
    expect([gareth.outlook, dominic.outlook, evaluated.candidates.at(-1)]).toEqual([
      'not-here',
      'not-here',
      dominic,
    ]);
    finds('people', { en: 'manager, has {} too', zh: '贺川也是 {}，' }, shown(gareth.fit));
    finds('people', { en: 'a must-have, is {}.', zh: '主动性只有 {} 级' }, () =>
      String(gareth.lines[0]?.level),
    );
    finds('people', { en: 'Farrell has {} and', zh: '邵凯 {}，' }, shown(dominic.fit));
    const line = dominic.lines.find(({ competency }) => competency.id === 'support');
    expect([line?.self, line?.level]).toEqual([4, 2]);
    const anwen = evaluated.raters.find(({ rater }) => rater === 'Anwen Price');
    expect(anwen).toMatchObject({ candidates: 4, least: 3, most: 4, stand: 'narrow' });
  });

  test('its experiments', () => {
    const gareth = called('Gareth Lowden', asking('initiative', { mustHave: false }));
    const given = called('Gareth Lowden', asking('initiative', { mustHave: false, required: 2 }));
    expect([gareth.outlook, given.outlook, given.fit]).toEqual(['not-here', 'appoint', 1]);
    const technical = asking('technical', { required: 5, weight: 40 });
    finds(
      'people',
      { en: 'Priya has {} now', zh: '吴知遥变成 {}' },
      shown(called('Priya Sandhu', technical).fit),
    );
    finds('people', { en: 'now, Rowan {}.', zh: '，冯予 {}。' }, shown(called('Rowan Tate', technical).fit));
    expect(evaluateCompetency({ ...own, profileId: 'consultative' }, workspace).noFit).toBe('no-ratings');
  });
});

describe('the people chapter: what it says of the sample’s assignment', () => {
  const parsed = parseAssignmentInputs(workspace.tools.assignment?.inputs);
  if (!parsed.ok) throw new Error('the sample has no assignment');
  const own = parsed.inputs;
  const found = (inputs: AssignmentInputs = own) => {
    const result = evaluateAssignment(inputs, workspace);
    if (result.tried === null || result.tried === 'none') throw new Error('nothing was found by trying');
    const outcome = outcomeOf(result, result.tried);
    if (outcome.kind !== 'found') throw new Error(outcome.kind);
    const named = (at: number | null) => (at === null ? null : (result.case.managers[at]?.id ?? null));
    const who = (id: string) => {
      const at = result.case.accounts.findIndex((account) => account.id === id);
      return named(outcome.plan.assignment[at] ?? null);
    };
    return { ...outcome, who, result };
  };
  const pinned = (id: string, pin: string): AssignmentInputs => ({
    ...own,
    accounts: own.accounts.map((account) => (account.id === id ? { ...account, pin } : account)),
  });
  const costing = (changeCost: number): AssignmentInputs => ({
    ...own,
    settings: { ...own.settings, changeCost },
  });
  const rounded = (value: number | null | undefined) => () => formatNumber('en', value ?? Number.NaN);
  const base = found();

  test('what changes', () => {
    const [moved, given] = base.changes.lines;
    expect([base.plan.moved, base.changes.lines.length]).toEqual([1, 2]);
    expect([base.who('corvane-cells'), base.who('northmere-wind')]).toEqual(['ines-hartley', 'callum-reeve']);
    expect([moved?.continuity, given?.from]).toEqual([-20, null]);
    finds('people', { en: 'Hartley: {} points of fit', zh: '匹配分多 {} 分' }, rounded(moved?.fit));
    finds('people', { en: 'and {} hours of hand-over', zh: '交接 {} 小时' }, rounded(moved?.handover));
    finds('people', { en: 'rises from {} to', zh: '从 {} 升到' }, rounded(base.result.present?.meanFit));
    finds('people', { en: 'rises from 78 to {}', zh: '从 78 升到 {}' }, rounded(base.plan.meanFit));
  });

  test('each to its best fit, and what stays', () => {
    const { suited } = base.result;
    finds('people', { en: 'would make {}, and', zh: '平均有 {} 分，' }, rounded(suited?.meanFit));
    finds('people', { en: 'load Ines with {} of', zh: '负荷却要到 {}' }, () =>
      formatPercent('en', suited?.highestLoad ?? Number.NaN),
    );
    const [stays] = base.temptations;
    expect(base.result.case.accounts[stays?.account ?? -1]?.id).toBe('sallowport');
    finds('people', { en: 'better, by {} points', zh: '高 {} 分' }, rounded(stays?.change.fit));
    expect(stays?.change.breaks.map(({ kind }) => kind)).toEqual(['hours']);
  });

  test('its experiments', () => {
    const other = found(pinned('sallowport', 'ines-hartley'));
    expect(other.who('corvane-cells')).toBe('callum-reeve');
    finds('people', { en: 'the mean falls to {}.', zh: '平均降到 {} 分' }, rounded(other.plan.meanFit));
    expect(found(costing(79)).plan.assignment).toEqual(base.plan.assignment);
    const dear = found(costing(80));
    expect(dear.who('corvane-cells')).toBe('callum-reeve');
    finds('people', { en: 'and the mean is {}.', zh: '那里，平均 {} 分' }, rounded(dear.plan.meanFit));
    expect(evaluateAssignment(pinned('kestrel-air', 'callum-reeve'), workspace).tried).toBe('none');
  });
});

describe('the people chapter: what it says of the sample’s pay plans', () => {
  const parsed = parseCompensationInputs(workspace.tools.compensation?.inputs);
  if (!parsed.ok) throw new Error('the sample has no pay plans');
  const own = parsed.inputs;
  /** With this plan looked at, and changed. */
  const under = (current: string, change: (plan: Plan) => Plan = (plan) => plan): CompensationInputs => ({
    ...own,
    current,
    plans: own.plans.map((plan) => (plan.id === current ? change(plan) : plan)),
  });
  const lines = (inputs: CompensationInputs) => {
    const { reading } = evaluateCompensation(inputs, workspace);
    if (reading.kind !== 'reading') throw new Error(reading.kind);
    return reading.lines;
  };
  const minded = (inputs: CompensationInputs) => lines(inputs).filter(({ verdict }) => verdict === 'mind');
  const longShare = (inputs: CompensationInputs) => {
    const line = lines(inputs).find(({ id }) => id === 'long-term');
    return line?.id === 'long-term' ? line.share : Number.NaN;
  };
  const helped = (inputs: CompensationInputs) => {
    const found = neutralityOf(inputs, workspace);
    if (found === null) throw new Error('the plan cannot be paid out');
    const changes = found.helpers.map(({ change }) => {
      if (change === null || change.kind === 'no-quota') throw new Error('a helper cannot be compared');
      return change;
    });
    return { ...found, changes };
  };
  const rounded = (amount: number, digits: number) => (locale: Locale) =>
    locale === 'en' ? formatNumber('en', amount / 1e3, 0) : (amount / 1e4).toFixed(digits);

  test('how many things the reading minds', () => {
    const counts = ['today', 'draft', 'team'].map((id) => minded(under(id)).length);
    expect(counts).toEqual([6, 1, 0]);
    const mix = lines(under('today')).find(({ id }) => id === 'mix');
    finds('people', { en: 'a salary of {} and', zh: '薪水只占 {}，' }, () =>
      formatPercent('en', mix?.id === 'mix' ? (mix.share ?? Number.NaN) : Number.NaN),
    );
    expect(longShare(under('today'))).toBe(0);
    finds('people', { en: 'only {} of the weight', zh: '权重只有 {}。' }, () =>
      formatPercent('en', longShare(under('draft'))),
    );
  });

  test('who loses', () => {
    const today = helped(under('today'));
    expect(today.changes.map(({ after }) => after.variable)).toEqual([0, 0, 0]);
    const [first, second, third] = today.changes.map(({ change }) => -change);
    finds('people', { en: 'takes {} thousand pounds', zh: '少拿 {} 万元，' }, (locale) => {
      const [a, b, c] = [first, second, third].map((loss) => rounded(loss ?? Number.NaN, 1)(locale));
      return locale === 'en' ? `${a}, ${b} and ${c}` : `${a}、${b} 和 ${c}`;
    });
    const draft = helped(under('draft'));
    expect(draft.neutral).toBe(true);
    finds('people', { en: 'factor is {}. The team', zh: '系数是 {}。看上去' }, () =>
      formatNumber('en', draft.doubleCredit ?? Number.NaN, 2),
    );
    const team = helped(under('team')).changes;
    expect(team.map(({ kind }) => kind)).toEqual(['loses', 'loses', 'gains']);
    expect(team.slice(0, 2).map(({ after }) => after.variable)).toEqual([0, 0]);
  });

  test('what it costs', () => {
    const built = costJob(own, workspace);
    if (built.kind !== 'job') throw new Error(built.kind);
    const run = costRun(built.job);
    while (run.advance() < 1);
    const over = (id: string) =>
      run.result()?.plans.find(({ planId }) => planId === id)?.overBudget?.chance ?? Number.NaN;
    finds(
      'people',
      { en: 'a budget of {} thousand', zh: '预算是 {} 万元' },
      rounded(own.budget.amount ?? 0, 1),
    );
    finds('people', { en: 'over it in {} of', zh: '草案有 {} 的年份' }, () =>
      formatPercent('en', over('draft')),
    );
    finds('people', { en: 'plan in {}.', zh: '现在的办法有 {}。' }, () => formatPercent('en', over('today')));
  });

  test('its experiments', () => {
    const longer = under('draft', (plan) => ({
      ...plan,
      measures: plan.measures.map((one) => (one.id === 'profit' ? { ...one, period: 'three-years' } : one)),
    }));
    expect(minded(longer)).toEqual([]);
    finds('people', { en: 'from 20 to {}, and', zh: '从 20% 升到 {}，' }, () =>
      formatPercent('en', longShare(longer)),
    );
    const credited = helped(
      under('team', (plan) => ({ ...plan, crediting: { ...plan.crediting, rule: 'double' } })),
    );
    expect(credited.neutral).toBe(true);
    const gain = credited.changes[2]?.change ?? Number.NaN;
    finds('people', { en: 'gains {} thousand', zh: '多拿 {} 万元，系数' }, (locale) =>
      locale === 'en' ? formatNumber('en', gain / 1e3, 1) : (gain / 1e4).toFixed(2),
    );
    finds('people', { en: 'The factor is {}.', zh: '系数变成 {}。' }, () =>
      formatNumber('en', credited.doubleCredit ?? Number.NaN, 2),
    );
    const scanned = scanOf(under('today'), workspace);
    if (scanned.kind !== 'scan') throw new Error(scanned.kind);
    const jumps = scanned.scan.findings.flatMap((one) => (one.kind === 'cliff' ? [one] : []));
    expect(jumps.map(({ at }) => at)).toEqual([1, 1.2]);
    const [low, high] = jumps.map(({ size }) => formatPercent('en', size));
    finds('people', { en: 'jumps by {} of', zh: '薪酬的 {}；' }, () => String(low));
    finds('people', { en: 'at 120% by {}.', zh: '120%，多出 {}。' }, () => String(high));
  });
});
