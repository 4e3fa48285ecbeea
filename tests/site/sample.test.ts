import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locale.ts';
import { comparisonKey, evaluatePortfolio, type PortfolioResult } from '../../src/tools/portfolio/model.ts';
import { evaluateRaters } from '../../src/tools/portfolio/model/raters.ts';
import { axes, parsePortfolioInputs, type PortfolioInputs } from '../../src/tools/portfolio/schema.ts';
import { sampleWorkspace } from '../../src/workspace/sample.ts';
import type { Workspace } from '../../src/workspace/schema.ts';
import sample from '../../content/cases/sample.json' with { type: 'json' };

/** Any day will do: the sample counts its years from this one. */
const now = Date.UTC(2026, 5, 30);

function opened(locale: (typeof locales)[number]): { workspace: Workspace; inputs: PortfolioInputs } {
  const workspace = sampleWorkspace(sample, locale, now);
  if (workspace === null) throw new Error('the sample is not a workspace');
  const parsed = parsePortfolioInputs(workspace.tools.portfolio?.inputs, workspace.tools.portfolio?.version);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return { workspace, inputs: parsed.inputs };
}

const { workspace, inputs } = opened('en');
const result = evaluatePortfolio(inputs, workspace);
const offsets = ['-2', '-1', '0', '1', '2'] as const;

type Figures = (typeof sample.accounts)[number]['figures'];

function plainNet(figures: Figures): number {
  return offsets.reduce((total, offset) => {
    const { revenue, directCost, indirectCost } = figures[offset];
    return total + revenue - directCost - indirectCost;
  }, 0);
}

const plain = sample.accounts.map(({ id, figures }) => ({
  id,
  net: plainNet(figures),
  revenue: figures['0'].revenue,
}));
const plainTotal = plain.reduce((total, { net }) => total + net, 0);
const plainPeak = plain.reduce((total, { net }) => total + Math.max(0, net), 0);
const bySize = plain.toSorted((a, b) => b.revenue - a.revenue);

/** Every {en, zh} pair, with where it stands. */
function pairs(value: unknown, path = ''): { path: string; en: unknown; zh: unknown }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'zh' in value) return [{ path, en: value.en, zh: value.zh }];
  return Object.entries(value).flatMap(([key, part]) => pairs(part, `${path}.${key}`));
}

function accountOf(found: PortfolioResult, id: string): PortfolioResult['accounts'][number] {
  const account = found.accounts.find((each) => each.id === id);
  if (!account) throw new Error(`no account ${id}`);
  return account;
}

describe('the sample company as a ledger', () => {
  test('has 24 accounts with five years each and ids of their own', () => {
    expect(sample.accounts).toHaveLength(24);
    expect(new Set(sample.accounts.map(({ id }) => id)).size).toBe(24);
    for (const { figures } of sample.accounts)
      expect(Object.keys(figures).sort()).toEqual([...offsets].sort());
  });

  test('has amounts that look counted, not made up', () => {
    const amounts = sample.accounts
      .flatMap((account) => [account.figures, ...(account.locations ?? []).map(({ figures }) => figures)])
      .flatMap((figures) => offsets.flatMap((offset) => Object.values(figures[offset])));
    expect(amounts.every((amount) => Number.isInteger(amount) && amount > 0)).toBe(true);
    expect(amounts.filter((amount) => amount % 1000 === 0)).toEqual([]);
  });

  test('has four accounts with two to five locations that sum to the account', () => {
    const spread = sample.accounts.filter(({ locations }) => locations !== undefined);
    expect(spread.map(({ locations = [] }) => locations.length).sort()).toEqual([2, 3, 4, 5]);
    for (const { figures, locations = [] } of spread) {
      for (const offset of offsets) {
        for (const key of ['revenue', 'directCost', 'indirectCost'] as const) {
          const total = locations.reduce((sum, location) => sum + location.figures[offset][key], 0);
          expect(total).toBe(figures[offset][key]);
        }
      }
    }
  });

  test('says everything in two languages, never the same', () => {
    const found = pairs(sample);
    expect(found.length).toBeGreaterThan(200);
    expect(
      found.filter(({ en, zh }) => typeof en !== 'string' || typeof zh !== 'string' || en === zh),
    ).toEqual([]);
    const notChinese = found.filter(
      ({ path, zh }) => path !== '.currency' && !/\p{Script=Han}/u.test(String(zh)),
    );
    expect(notChinese).toEqual([]);
    const notEnglish = found.filter(
      ({ en }) => /\p{Script=Han}/u.test(String(en)) || String(en).trim() === '',
    );
    expect(notEnglish).toEqual([]);
  });

  test('writes Chinese with full-width punctuation', () => {
    const misprint = /\p{Script=Han}[,;:?!]|[,;:?!]\p{Script=Han}|\p{Script=Han} +\p{Script=Han}/u;
    const unspaced = /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9%]\p{Script=Han}/u;
    const wrong = pairs(sample).filter(({ zh }) => misprint.test(String(zh)) || unspaced.test(String(zh)));
    expect(wrong.map(({ zh }) => zh)).toEqual([]);
  });
});

describe('the sample company in the tool', () => {
  test('opens in both languages with the same numbers', () => {
    const chinese = opened('zh');
    expect(chinese.workspace.settings.currency).toBe('CNY');
    expect(workspace.settings.currency).toBe('GBP');
    const figures = ({ accounts }: Workspace) => accounts.map(({ id, figures: own }) => ({ id, own }));
    expect(figures(chinese.workspace)).toEqual(figures(workspace));
    const scores = ({ accounts }: PortfolioResult) =>
      accounts.map(({ score, net, role }) => ({ score, net, role }));
    expect(scores(evaluatePortfolio(chinese.inputs, chinese.workspace))).toEqual(scores(result));
    expect(JSON.stringify(chinese.inputs)).toMatch(/\p{Script=Han}/u);
    expect(JSON.stringify(inputs)).not.toMatch(/\p{Script=Han}/u);
  });

  test('gives every account the net that plain sums give', () => {
    expect(result.accounts.map(({ id, net }) => ({ id, net }))).toEqual(
      plain.map(({ id, net }) => ({ id, net })),
    );
    expect(result.accounts.every(({ knownYears }) => knownYears === 5)).toBe(true);
  });

  test('has one of the three largest losing money, and three others', () => {
    const losing = plain.filter(({ net }) => net < 0);
    expect(losing.map(({ id }) => id)).toEqual([
      'aldersyde-opera',
      'birch-lowe',
      'cragmoor-steel',
      'pellworth-paper',
    ]);
    expect(bySize[0]).toMatchObject({ id: 'birch-lowe' });
    const nearZero = plain.filter(
      ({ net, revenue }) => Math.abs(net) < 0.05 * 5 * revenue && Math.abs(net) < 0.03 * plainTotal,
    );
    expect(nearZero.length).toBeGreaterThanOrEqual(4);
  });

  test('has a whale curve that climbs to between 150 and 190 percent', () => {
    const peak = (100 * plainPeak) / plainTotal;
    expect(peak).toBeGreaterThan(150);
    expect(peak).toBeLessThan(190);
    expect(result.whale?.peakPercentOfTotal).toBeCloseTo(peak, 9);
    expect(result.whale?.unprofitableCount).toBe(4);
  });

  test('is moderately concentrated', () => {
    const total = plain.reduce((sum, { revenue }) => sum + revenue, 0);
    const index = plain.reduce((sum, { revenue }) => sum + (revenue / total) ** 2, 0);
    expect(result.concentration.revenue?.hhi).toBeCloseTo(index, 12);
    expect(1 / index).toBeGreaterThan(10);
    expect(1 / index).toBeLessThan(18);
    expect(result.concentration.largestShare?.accountId).toBe('birch-lowe');
  });

  test('scores eight that differ from the eight largest by four names and a clear sum', () => {
    const { chosen } = result;
    const net = (ids: readonly string[]) =>
      plain.reduce((sum, { id, net: own }) => sum + (ids.includes(id) ? own : 0), 0);
    expect(chosen.largest).toEqual(bySize.slice(0, 8).map(({ id }) => id));
    expect(chosen.onlyScored).toEqual([
      'lindmere-packaging',
      'aldwick-lifts',
      'tillerby-foods',
      'northmere-wind',
    ]);
    expect(chosen.onlyLargest).toHaveLength(4);
    expect(chosen.difference).toBe(net(chosen.scored) - net(chosen.largest));
    expect(chosen.difference).toBeGreaterThan(0.5 * plainTotal);
  });

  test('has every role', () => {
    expect(new Set(result.accounts.map(({ role }) => role))).toEqual(
      new Set(['invest', 'grow', 'keep', 'repair', 'release']),
    );
  });

  test('has a marquee, a small emerging and an overhead account without a review date', () => {
    const flagged = (flag: 'marquee' | 'emerging' | 'overhead') =>
      result.accounts.filter(({ flags }) => flags[flag]).map(({ id }) => id);
    expect(flagged('marquee')).toEqual(['aldersyde-opera']);
    expect(flagged('emerging')).toEqual(['corvane-cells']);
    expect(flagged('overhead')).toEqual(['birch-lowe']);
    expect(inputs.flags['birch-lowe']?.reviewDate).toBe('');
    const emerging = accountOf(result, 'corvane-cells');
    expect(emerging.revenueShare).toBeLessThan(0.02);
    expect(emerging.growth).toBeGreaterThan(1);
    expect(emerging.emergingProposed).toBe(true);
  });

  test('has one account that fails a must-have and two that must be found out about', () => {
    const at = (eligibility: string) =>
      result.accounts.filter((each) => each.eligibility === eligibility).map(({ id }) => id);
    expect(at('not-eligible')).toEqual(['cragmoor-steel']);
    expect(at('find-out')).toEqual(['northmere-wind', 'stanmoor-tunnelling']);
  });

  test('lacks 6 to 10 percent of the ratings and has every confidence', () => {
    const asked = inputs.criteria.filter(
      ({ scale }) => scale.kind === 'rated' || scale.measure === 'entered',
    );
    const given = Object.values(inputs.ratings).flatMap((ratings) => Object.values(ratings));
    const missing = asked.length * 24 - given.filter(({ value }) => value !== null).length;
    expect(missing).toBe(14);
    expect(missing / (asked.length * 24)).toBeGreaterThan(0.06);
    expect(missing / (asked.length * 24)).toBeLessThan(0.1);
    expect(result.notes).toContainEqual({ code: 'missing-ratings', count: 14, accounts: 10 });
    expect(new Set(given.map(({ confidence }) => confidence)).size).toBe(3);
    expect(given.filter(({ confidence, source }) => confidence === 'high' && source === '')).toEqual([]);
  });

  test('rates only accounts and criteria that exist', () => {
    const accounts = new Set(sample.accounts.map(({ id }) => id));
    const criteria = new Set(inputs.criteria.map(({ id }) => id));
    const alone = inputs.raters.map(({ ratings }) => ratings);
    for (const record of [inputs.ratings, ...alone, inputs.gateAnswers, inputs.flags]) {
      expect(Object.keys(record).filter((id) => !accounts.has(id))).toEqual([]);
    }
    const rated = [inputs.ratings, ...alone].flatMap((record) => Object.values(record).flatMap(Object.keys));
    expect(rated.filter((id) => !criteria.has(id))).toEqual([]);
  });

  test('has three raters, one of a narrow scale, and makes the score of what was agreed', () => {
    expect(inputs.raters).toHaveLength(3);
    expect(inputs.scoreFrom).toBe('agreed');
    const { raters } = evaluateRaters(inputs, workspace);
    expect(raters.map(({ use }) => use.narrow)).toEqual([false, true, false]);
  });

  test('compares one axis in pairs, a little inconsistently, and names the pair to look at', () => {
    const ids = inputs.criteria.filter(({ axis }) => axis === axes[0]).map(({ id }) => id);
    const all = ids.flatMap((a, index) => ids.slice(index + 1).map((b) => comparisonKey(a, b)));
    expect(Object.keys(inputs.comparisons).sort()).toEqual(all.sort());
    const paired = evaluatePortfolio({ ...inputs, weightMethod: 'pairwise' }, workspace);
    const { consistency } = paired.axes.attractiveness;
    // By numpy 2 from the matrix in content/cases/sample.json: lambda 5.622517, CR 0.138955.
    expect(consistency?.lambdaMax).toBeCloseTo(5.622517, 5);
    expect(consistency?.ratio).toBeCloseTo(0.138955, 5);
    expect(consistency?.look).toMatchObject({ a: 'revenue-potential', b: 'strategic-buying', suggested: 1 });
  });
});
