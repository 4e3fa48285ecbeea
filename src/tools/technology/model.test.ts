import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import sample from '../../../content/cases/sample.json' with { type: 'json' };
import { sampleWorkspace } from '../../workspace/sample.ts';
import { evaluateTechnology } from './model.ts';
import { costOf, costParts } from './model/cost.ts';
import { habitsOf } from './model/habits.ts';
import type { OptionResult } from './model/option.ts';
import { completeNeed, document, inputsWith, noCosts, option, rated } from './model.test-data.ts';
import {
  defaultTechnologyInputs,
  defaultTechnologySettings,
  habits,
  newNeed,
  parseTechnologyInputs,
  type Costs,
  type TechnologyInputs,
  type TechnologyOption,
} from './schema.ts';

/** Amounts are in the hundreds of thousands: a hundred-millionth of a unit is rounding. */
const rounding = 1e-8;
/** Half of the last digit of a table with four decimals. */
const lastTableDigit = 0.00005;

const settings = { ...defaultTechnologySettings, hourCost: 60 };

function totalOf(costs: Partial<Costs>, part: Partial<typeof settings>, users: number | null = null): number {
  const cost = costOf({ ...noCosts, ...costs }, { ...settings, ...part }, users);
  return cost.kind === 'known' ? cost.total : NaN;
}

function optionIn(inputs: TechnologyInputs, id: string): OptionResult {
  const found = evaluateTechnology(inputs, document).options.find((one) => one.id === id);
  if (!found) throw new Error(`no option ${id}`);
  return found;
}

/** One option that everybody uses. */
function single(part: Partial<TechnologyOption>, change: Partial<TechnologyInputs> = {}): OptionResult {
  const own = option('own', { adoption: { sales: 1 }, ...part });
  return optionIn(inputsWith({ options: [...defaultTechnologyInputs.options, own], ...change }), 'own');
}

describe('the total cost of ownership', () => {
  test('is 70,000 and five years of 21,000 at 8 % (reference case VQ-53)', () => {
    expect(totalOf({ setup: 70_000, licence: 21_000 }, { years: 5, discount: 0.08 })).toBeCloseTo(
      153_846.9107786398,
      6,
    );
  });

  test('is the plain sum without a discount (reference case VQ-54)', () => {
    expect(totalOf({ setup: 70_000, running: 21_000 }, { years: 5, discount: 0 })).toBe(175_000);
  });

  test('counts set-up now and years at their end: 2.4869 for three of them at 10 % in annuity tables', () => {
    const total = totalOf({ setup: 53_150, licence: 647_783 }, { years: 3, discount: 0.1 });
    expect(Math.abs(total - 53_150 - 647_783 * 2.4869)).toBeLessThan(647_783 * lastTableDigit);
  });

  test('counts leaving at the end of the last year', () => {
    expect(totalOf({ leaving: 1331 }, { years: 3, discount: 0.1 })).toBeCloseTo(1000, 8);
  });

  test('counts 30 people at 10 minutes a day as 1,100 hours a year (method.md, 8d)', () => {
    const cost = costOf(
      { ...noCosts, userMinutes: 10, adminHours: 2 },
      { ...settings, years: 1, discount: 0 },
      30,
    );
    expect(cost).toMatchObject({ hours: { users: 1100, admin: 104 }, total: 1204 * 60 });
  });

  test('is open while a figure is missing, and names it', () => {
    const gaps = (costs: Partial<Costs>, hourCost: number | null, users: number | null) => {
      const cost = costOf({ ...noCosts, ...costs }, { ...settings, hourCost }, users);
      return cost.kind === 'open' ? cost.gaps : [];
    };
    expect(gaps({ licence: null, leaving: null }, 60, 5)).toEqual(['licence', 'leaving']);
    expect(gaps({ adminHours: 1 }, null, null)).toEqual(['hourCost']);
    expect(gaps({ userMinutes: 1 }, null, null)).toEqual(['hourCost', 'users']);
    expect(gaps({}, null, null)).toEqual([]);
  });

  test('is the sum of its years and of its parts', () => {
    const fee = fc.integer({ min: 0, max: 900_000 });
    const costs = fc.record({
      licence: fee,
      setup: fee,
      training: fee,
      running: fee,
      leaving: fee,
      adminHours: fc.integer({ min: 0, max: 80 }),
      userMinutes: fc.integer({ min: 0, max: 60 }),
    });
    fc.assert(
      fc.property(
        costs,
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 0, max: 100 }),
        (one, years, rate) => {
          const cost = costOf(one, { ...settings, years, discount: rate / 100 }, 40);
          if (cost.kind === 'open') throw new Error('everything is known');
          const close = (value: number) => Math.abs(value - cost.total) <= rounding * Math.max(1, cost.total);
          expect(close(cost.years.reduce((all, { present }) => all + present, 0))).toBe(true);
          expect(close(costParts.reduce((all, part) => all + cost.parts[part], 0))).toBe(true);
          expect(cost.years).toHaveLength(years + 1);
        },
      ),
    );
  });
});

describe('the step lock', () => {
  test('hides options until three needs are complete', () => {
    const needs = [completeNeed('a'), completeNeed('b'), completeNeed('c', { measure: ' ' })];
    const result = evaluateTechnology(inputsWith({ needs, options: [option('own')] }), document);
    expect(result.lock).toMatchObject({ isOpen: false, complete: 2 });
    expect(result.options).toEqual([]);
    expect(result.verdict).toEqual({ kind: 'locked' });
  });

  test('names everything a new need lacks, and an owner who is gone', () => {
    const needs = [
      newNeed('new'),
      completeNeed('gone', { ownerId: 'nobody' }),
      completeNeed('free', { pain: 0 }),
    ];
    const { lines } = evaluateTechnology(inputsWith({ needs }), document).lock;
    expect(lines.map(({ gaps }) => gaps)).toEqual([
      ['name', 'owner', 'key', 'pain', 'measure', 'process'],
      ['owner'],
      ['pain'],
    ]);
  });

  test('gives incomplete needs no weight, and the others all of it', () => {
    const needs = [...['a', 'b', 'c'].map((id) => completeNeed(id, { weight: 20 })), newNeed('d')];
    const { lines } = evaluateTechnology(inputsWith({ needs }), document).lock;
    expect(lines.map(({ share }) => share)).toEqual([1 / 3, 1 / 3, 1 / 3, 0]);
  });
});

describe('the fit', () => {
  test('is 100 for the best rating in a pilot and half of it on a claim', () => {
    expect(single({ ratings: rated(4) }).fit.score).toBeCloseTo(100, 10);
    expect(single({ ratings: rated(4, 'claim') }).fit.score).toBeCloseTo(50, 10);
    expect(single({ ratings: rated(2, 'demo') }).fit.score).toBeCloseTo(35, 10);
  });

  test('weighs needs by their shares', () => {
    const needs = [completeNeed('a', { weight: 60 }), completeNeed('b', { weight: 30 }), completeNeed('c')];
    const { fit } = single({ ratings: { ...rated(0), a: { value: 4, evidence: 'pilot' } } }, { needs });
    expect(fit.score).toBeCloseTo(60, 10);
  });

  test('puts an option out that misses a must, and holds one back whose must nobody rated', () => {
    const needs = [completeNeed('a', { must: true }), completeNeed('b'), completeNeed('c')];
    const low = single({ ratings: rated(1) }, { needs });
    expect(low.standing).toBe('out');
    expect(low.fit.failed.map(({ need }) => need.id)).toEqual(['a']);
    const open = single({ ratings: {} }, { needs });
    expect(open.standing).toBe('unknown');
    expect(open.fit).toMatchObject({ score: 0, covered: 0, unrated: { length: 3 } });
    expect(single({ ratings: rated(2) }, { needs })).toMatchObject({ standing: 'in', fit: { covered: 3 } });
  });

  test('counts doing nothing as 0 without being asked', () => {
    const { fit } = optionIn(inputsWith(), 'nothing');
    expect(fit).toMatchObject({ score: 0, unrated: [] });
  });
});

describe('what an option is worth', () => {
  test('breaks even at 64 % for 640,000 of cost and 1,000,000 of benefit (method.md, 8d)', () => {
    const change = {
      needs: ['a', 'b', 'c'].map((id) => completeNeed(id, { pain: 250_000, process: id === 'c' ? 0 : 1 })),
      settings: { ...settings, years: 2, discount: 0 },
    } as const;
    const one = single({ ratings: rated(4), costs: { ...noCosts, setup: 640_000 } }, change);
    expect(one.worth.benefit).toMatchObject({ yearly: 500_000, atFull: 1_000_000 });
    expect(one.worth.breakEven).toEqual({ kind: 'at', share: 0.64 });
    expect(one.worth.net).toBe(360_000);
    expect(one.worth.costPerNeed).toBeCloseTo(640_000 / 3, 6);
  });

  test('counts no benefit for a need without a process', () => {
    const needs = ['a', 'b', 'c'].map((id) => completeNeed(id, { process: 0 }));
    const one = single({ ratings: rated(4), costs: { ...noCosts, setup: 5 } }, { needs });
    expect(one.worth).toMatchObject({ present: 0, net: -5, breakEven: { kind: 'no-benefit' } });
  });

  test('never pays above 100 %, costs nothing, or is not known', () => {
    const dear = single({ ratings: rated(4), costs: { ...noCosts, setup: 20_000 } });
    expect(dear.worth.breakEven.kind).toBe('never');
    expect(single({ ratings: rated(4) }).worth.breakEven).toEqual({ kind: 'free' });
    const open = single({ ratings: rated(4), costs: { ...noCosts, setup: null } });
    expect(open.worth).toMatchObject({ net: null, costPerNeed: null, breakEven: { kind: 'open' } });
  });

  test('turns hours into money, and is open while an hour has no cost', () => {
    const needs = ['a', 'b', 'c'].map((id) => completeNeed(id, { pain: 10, unit: 'hours' }));
    const known = single({ ratings: rated(4) }, { needs });
    expect(known.worth.benefit).toMatchObject({ yearly: 3 * 10 * 60 });
    const open = single({ ratings: rated(4) }, { needs, settings: { ...settings, hourCost: null } });
    expect(open.worth).toMatchObject({ benefit: { kind: 'open' }, present: null, net: null });
    expect(
      single({ ratings: rated(0) }, { needs, settings: { ...settings, hourCost: null } }).worth.net,
    ).toBe(0);
  });

  test('weighs adoption by users, and is open while a department has none', () => {
    const users = { sales: 30, service: 10, gone: 99 };
    const one = single({ ratings: rated(4), adoption: { sales: 0.5, service: 0.9 } }, { users });
    expect(one.adoption.share).toBeCloseTo((15 + 9) / 40, 12);
    const open = single({ ratings: rated(4), adoption: { sales: 0.5 } }, { users });
    expect(open.adoption).toMatchObject({ share: null, missing: [{ id: 'service' }] });
    expect(open.worth.net).toBeNull();
    expect(single({ ratings: rated(4) }, { users: {} }).adoption).toMatchObject({ share: null, missing: [] });
  });

  test('has a worth of zero exactly at the break-even adoption', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9000 }), fc.constantFrom(1, 2, 3, 4), (setup, value) => {
        const costs = { ...noCosts, setup };
        const { breakEven } = single({ ratings: rated(value), costs }).worth;
        if (breakEven.kind !== 'at') return;
        const { net } = single({
          ratings: rated(value),
          costs,
          adoption: { sales: breakEven.share },
        }).worth;
        expect(Math.abs(net ?? NaN)).toBeLessThan(rounding * 10_000);
      }),
    );
  });
});

describe('the verdict', () => {
  const suite = (part: Partial<TechnologyOption> = {}) =>
    option('suite', { ratings: rated(4), adoption: { sales: 1 }, ...part });
  const sheet = (part: Partial<TechnologyOption> = {}) =>
    option('sheet', { kind: 'sheet', ratings: rated(3), adoption: { sales: 1 }, ...part });
  const verdict = (options: readonly TechnologyOption[], change: Partial<TechnologyInputs> = {}) =>
    evaluateTechnology(inputsWith({ options, ...change }), document).verdict;

  test('is open without figures and closed where every option fails a must', () => {
    expect(verdict(defaultTechnologyInputs.options)).toEqual({ kind: 'open' });
    const needs = ['a', 'b', 'c'].map((id) => completeNeed(id, { must: true }));
    expect(verdict([sheet({ ratings: rated(0) })], { needs })).toEqual({ kind: 'all-out' });
  });

  test('takes the spreadsheet that is exactly as far as the bound and worth more', () => {
    const dear = suite({ costs: { ...noCosts, setup: 5000 } });
    const near = { settings: { ...settings, near: 25 } };
    expect(verdict([sheet(), dear], near)).toMatchObject({ kind: 'sheet-near', rival: { id: 'suite' } });
    expect(verdict([sheet(), dear])).toMatchObject({ kind: 'take', option: { id: 'suite' } });
    expect(verdict([sheet(), suite()], near)).toMatchObject({ kind: 'take', option: { id: 'suite' } });
  });

  test('says that the best fit loses, and what pays instead', () => {
    const loses = suite({ costs: { ...noCosts, setup: 50_000 } });
    expect(verdict([sheet(), loses])).toMatchObject({ kind: 'loses', rival: { id: 'sheet' } });
    expect(verdict([loses])).toMatchObject({ kind: 'loses', rival: null });
  });

  test('asks for a pilot above the bound, and takes what pays or the spreadsheet that fits best', () => {
    // Three pains of 1,000 for four years at 10 %: 3,000 x 3.16987 = 9,509.60.
    const steep = suite({ costs: { ...noCosts, setup: 0.71 * 9509.6 } });
    expect(verdict([steep])).toMatchObject({ kind: 'pilot' });
    expect(verdict([suite({ costs: { ...noCosts, setup: 0.69 * 9509.6 } })])).toMatchObject({ kind: 'take' });
    expect(verdict([sheet(), suite({ ratings: rated(1) })])).toMatchObject({ kind: 'sheet-best' });
  });

  test('gives equal fits to the one that is worth more', () => {
    const dear = suite({ id: 'dear', costs: { ...noCosts, setup: 100 } });
    expect(verdict([dear, suite()])).toMatchObject({ kind: 'take', option: { id: 'suite' } });
  });
});

describe('habits and the stop rule', () => {
  const all = (side: 'driven' | 'enabled') =>
    Object.fromEntries(habits.map((habit) => [habit, side])) as TechnologyInputs['habits'];

  test('run from -8 to 8, and one that is not answered counts nothing', () => {
    expect(habitsOf(all('driven'))).toMatchObject({ index: -8, band: 'driven', answered: 8 });
    expect(habitsOf(all('enabled'))).toMatchObject({ index: 8, band: 'enabled', driven: [] });
    expect(habitsOf({ ...all('enabled'), start: null, stop: 'driven' })).toMatchObject({
      index: 5,
      answered: 7,
    });
    const even = { ...defaultTechnologyInputs.habits, start: 'driven', stop: 'enabled' } as const;
    expect(habitsOf(even)).toMatchObject({ index: 0, band: 'even' });
    expect(habitsOf(defaultTechnologyInputs.habits)).toMatchObject({ index: null, band: null });
  });

  test.each([
    ['none', '', ''],
    ['no-date', 'Half enter it', ''],
    ['no-date', 'Half enter it', '2027-19-45'],
    ['no-measure', ' ', '2027-03-31'],
    ['set', 'Half enter it', '2027-03-31'],
  ])('%s: "%s" on "%s"', (state, measure, date) => {
    expect(evaluateTechnology(inputsWith({ stop: { measure, date } }), document).stop).toBe(state);
  });
});

describe('the sample firm', () => {
  const workspace = sampleWorkspace(sample, 'en', Date.UTC(2026, 5, 30));
  const parsed = parseTechnologyInputs(workspace?.tools.technology?.inputs);
  if (!workspace || !parsed.ok) throw new Error('the sample does not open');
  const result = evaluateTechnology(parsed.inputs, workspace);
  const of = (id: string) => result.options.find((one) => one.id === id);

  // Worked out apart in a spreadsheet from the figures of the sample: annuity of four years at 8 % 3.31213.
  test('would buy a suite that breaks even at 64 %, where a spreadsheet is two points away', () => {
    expect(of('suite')?.worth.breakEven).toMatchObject({ kind: 'at' });
    expect(of('suite')).toMatchObject({
      fit: { score: expect.closeTo(51.71, 2) as number },
      adoption: { share: 0.45 },
    });
    expect(of('suite')?.worth.net).toBeCloseTo(-89_888, -1);
    expect(of('suite')?.worth.breakEven).toMatchObject({ share: expect.closeTo(0.6409, 4) as number });
    expect(of('sheet')?.fit.score).toBeCloseTo(49.47, 2);
    expect(of('sheet')?.worth.net).toBeCloseTo(247_347, -1);
    expect(result.verdict).toMatchObject({ kind: 'sheet-near', rival: { id: 'suite' } });
  });

  test('has an option that is out, a need without a process and one that is not complete', () => {
    expect(of('board')?.fit.failed.map(({ need }) => need.id)).toEqual(['ledger']);
    expect(result.withoutProcess.map(({ need }) => need.id)).toEqual(['warning']);
    expect(result.lock).toMatchObject({ complete: 5, isOpen: true });
    expect(result.stop).toBe('no-date');
  });
});
