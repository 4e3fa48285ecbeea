import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AssetCase } from './schema.ts';
import { evaluateAsset } from './model.ts';
import { account, example, exampleReplacing, inputsWith, settings } from './model.test-data.ts';

const workspace = { accounts: [], settings };

function evaluate(changes: Parameters<typeof inputsWith>[0]) {
  return evaluateAsset(inputsWith(changes), workspace);
}

/** Amounts of millions worked out in another order differ in the last digits. */
const cent = 2;

describe('the example of the chapter (method.md, 6a)', () => {
  const result = evaluate({ figures: example, replacing: exampleReplacing });
  const { lifetimes, replaced } = result;

  test('is 12.0m by the exercise, 5.4m without an end and 4.67m within ten years', () => {
    expect(lifetimes?.margin).toBeCloseTo(1.2e6, cent);
    expect(lifetimes?.exerciseSales).toBe(80e6);
    expect(lifetimes?.exercise).toBeCloseTo(12e6, cent);
    expect(lifetimes?.asset).toBeCloseTo(5.4e6, cent);
    expect(lifetimes?.endless.firstAtStart).toBeCloseTo((1.2e6 * 1.1) / 0.2, cent);
    expect((lifetimes?.within ?? 0) / 1e6).toBeCloseTo(4.67, 2);
    expect(lifetimes?.overstated).toBeCloseTo(12 / 5.4, 9);
    expect(lifetimes?.expectedYears).toBeCloseTo(10, 9);
  });

  test('is 5.20 yearly margins with 3 % growth', () => {
    const { lifetimes: growing } = evaluate({ figures: example, outlook: { growth: 0.03 } });
    expect((growing?.asset ?? 0) / 1.2e6).toBeCloseTo(5.2, 2);
  });

  test('costs 3.90m to replace, half a month of ramp less than the 3.95m of a half ramp', () => {
    // 150k / 0.20 + 200k + 1.2m x 1.5 + 1.2m x 2 x 0.5 = 3.95m; k/24 for 24 months loses 11.5 months and not 12.
    const total = replaced.kind === 'known' ? replaced.total : NaN;
    expect(total).toBeCloseTo(3.95e6 - 0.5 * (1.2e6 / 12), cent);
  });

  test('needs 0.02 % of change for an expense of 1,000', () => {
    const { investing } = evaluate({ figures: example, wish: { amount: 1000, change: 0.001 } });
    expect(investing.needed).toMatchObject({ kind: 'change', isMet: true });
    if (investing.needed.kind === 'change') expect(investing.needed.change).toBeCloseTo(0.000185, 6);
    expect(investing.worth).toBeCloseTo(5400, cent);
    expect(investing.balance).toBeCloseTo(4400, cent);
  });
});

describe('other published cases', () => {
  test('a margin multiple of 2.67 at 80 % and 10 % (Gupta and Lehmann; VQ-59)', () => {
    const { lifetimes } = evaluate({
      figures: { sales: 1, margin: 1 },
      outlook: { retention: 0.8 },
    });
    expect(lifetimes?.asset).toBeCloseTo(2.6666666666666665, 9);
    expect(lifetimes?.endless.firstAtStart).toBeCloseTo(3.6666666666666665, 9);
    expect(lifetimes?.endless.firstAtEnd).toBeCloseTo(3.3333333333333335, 9);
  });

  test('a replacement of 380,000 (VQ-76, exact fractions)', () => {
    const { replaced } = evaluate({
      figures: { sales: 240_000, margin: 1 },
      replacing: {
        costPerPursuit: 45_000,
        winRate: 0.3,
        onboarding: 0,
        vacancyMonths: 6,
        rampMonths: 12,
      },
    });
    expect(replaced.kind === 'known' && replaced.total).toBeCloseTo(380_000, cent);
  });
});

describe('figures of the account', () => {
  const known = { accounts: [account('a', 1000, 900), account('b', null, null)], settings };

  test('are taken from this year', () => {
    const { basis, chosen } = evaluateAsset({ accountId: 'a', cases: [] }, known);
    expect(chosen).toEqual({ kind: 'account', id: 'a', name: 'The a' });
    expect(basis).toEqual({
      year: 2026,
      sales: { value: 1000, from: 'account' },
      rate: { value: 0.1, from: 'account' },
      margin: 100,
    });
  });

  test('give way to own ones, one by one', () => {
    const { basis } = evaluateAsset(inputsWith({ figures: { sales: 2000 } }, 'a'), known);
    expect(basis.sales).toEqual({ value: 2000, from: 'own' });
    expect(basis.rate.from).toBe('account');
    expect(basis.margin).toBeCloseTo(200, 9);
  });

  test('are not made up where there are none', () => {
    const { basis, lifetimes, replaced, investing, programme } = evaluateAsset(
      { accountId: 'b', cases: [] },
      known,
    );
    expect(basis.margin).toBeNull();
    expect(basis.sales).toEqual({ value: null, from: 'none' });
    expect(lifetimes).toBeNull();
    expect(replaced).toMatchObject({ kind: 'open' });
    expect(replaced.kind === 'open' && replaced.unknown[0]).toBe('margin');
    expect(investing).toMatchObject({ needed: { kind: 'open' }, toEarnBack: { kind: 'open' } });
    expect(programme).toEqual({ kind: 'open', unknown: 'margin' });
  });

  test('of sales of zero have no rate but a contribution', () => {
    const { basis, lifetimes } = evaluateAsset(
      { accountId: 'z', cases: [] },
      { accounts: [account('z', 0, 50)], settings },
    );
    expect(basis.rate.value).toBeNull();
    expect(lifetimes?.asset).toBeCloseTo(-225, 9);
  });

  test('stay when the account is deleted elsewhere', () => {
    const { chosen, lifetimes } = evaluateAsset(inputsWith({ figures: example }, 'gone'), known);
    expect(chosen).toEqual({ kind: 'gone', id: 'gone' });
    expect(lifetimes?.asset).toBeCloseTo(5.4e6, cent);
  });
});

describe('no answer', () => {
  test('100 % retention with zero discount has no end, and a value within the years', () => {
    // VQ-68: N x m.
    const outlook = { retention: 1, discount: 0, horizon: 7 };
    const { lifetimes } = evaluate({ figures: { sales: 100, margin: 1 }, outlook });
    expect(lifetimes).toMatchObject({ asset: null, overstated: null, expectedYears: null });
    expect(lifetimes?.within).toBe(700);
    const finite = evaluate({
      figures: { sales: 100, margin: 1 },
      outlook: { ...outlook, form: 'within' },
    });
    expect(finite.lifetimes?.asset).toBe(700);
  });

  test('a negative margin has a negative value (VQ-65) and no break-even retention', () => {
    const { lifetimes, investing, replaced } = evaluate({
      figures: { sales: 100, margin: -0.4 },
      outlook: { retention: 0.9, discount: 0.12 },
      replacing: exampleReplacing,
      wish: { amount: 10, change: 0.1 },
    });
    expect(lifetimes?.asset).toBeCloseTo(-163.63636363636363, 9);
    expect(investing.toEarnBack).toEqual({ kind: 'negative' });
    expect(investing.needed).toEqual({ kind: 'none' });
    // Nothing is lost while the place is empty.
    expect(replaced.kind === 'known' && replaced.total).toBe(950_000);
  });

  test('a win rate of zero cannot be replaced (VQ-78)', () => {
    const { replaced, investing } = evaluate({
      figures: example,
      replacing: { ...exampleReplacing, winRate: 0 },
      wish: { amount: 10, base: 'replacement' },
    });
    expect(replaced.kind).toBe('impossible');
    expect(investing).toMatchObject({ value: null, needed: { kind: 'open' }, toReplace: { kind: 'open' } });
  });

  test('says which figures a replacement lacks', () => {
    const { replaced } = evaluate({ figures: example, replacing: { costPerPursuit: 1, winRate: 0.5 } });
    expect(replaced).toEqual({ kind: 'open', unknown: ['onboarding', 'vacancyMonths', 'rampMonths'] });
  });

  test('an investment of more than the value cannot pay', () => {
    const { investing } = evaluate({ figures: example, wish: { amount: 6e6 } });
    expect(investing.needed).toEqual({ kind: 'none' });
    expect(investing.worth).toBeNull();
  });
});

describe('retention at which it is just worth it', () => {
  const at = (changes: Parameters<typeof inputsWith>[0]) => evaluate({ figures: example, ...changes });

  test('covers a cost of 500 at 78.6 % with margin 200 (VQ-73, exact)', () => {
    const { investing } = evaluate({
      figures: { sales: 200, margin: 1 },
      replacing: { costPerPursuit: 500, winRate: 1, onboarding: 0, vacancyMonths: 0, rampMonths: 0 },
    });
    expect(investing.toReplace).toMatchObject({ kind: 'at' });
    if (investing.toReplace.kind === 'at') {
      expect(investing.toReplace.retention).toBeCloseTo(0.7857142857142857, 9);
      expect(investing.toReplace.points).toBeCloseTo(0.7857142857142857 - 0.9, 9);
    }
  });

  test('is above 100 % for more than a perpetuity is worth', () => {
    // 1.2m / 0.1 = 12m is the most; 5.4m + 7m is more.
    expect(at({ wish: { amount: 7e6 } }).investing.toEarnBack).toEqual({ kind: 'beyond' });
  });

  test('is any where the first margin alone is worth more', () => {
    const { investing } = at({
      outlook: { convention: 'firstAtStart' },
      replacing: { costPerPursuit: 5, winRate: 1, onboarding: 0, vacancyMonths: 0, rampMonths: 0 },
    });
    expect(investing.toReplace).toEqual({ kind: 'any' });
  });
});

describe('the years', () => {
  test('follow the retention by year, and stop being in the exercise after its years', () => {
    const { lifetimes } = evaluate({
      figures: { sales: 100, margin: 1 },
      outlook: { curve: [0.5, 0.8], discount: 0, growth: 0.1, horizon: 3, years: 2 },
    });
    // By hand: 0.5, 0.4, 0.32 of 100, 110, 121.
    expect(lifetimes?.years.map(({ survival }) => survival)).toEqual([
      expect.closeTo(0.5, 12),
      expect.closeTo(0.4, 12),
      expect.closeTo(0.32, 12),
    ]);
    expect(lifetimes?.years.map(({ plain }) => plain)).toEqual([100, 100, null]);
    expect(lifetimes?.within).toBeCloseTo(50 + 44 + 38.72, 9);
  });

  test('sum to what tends to the endless form', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 90 }),
        fc.integer({ min: 5, max: 50 }),
        fc.constantFrom<AssetCase['outlook']['convention'][]>('excludingFirst', 'firstAtStart', 'firstAtEnd'),
        (retention, discount, convention) => {
          const outlook = { retention: retention / 100, discount: discount / 100, horizon: 40, convention };
          const { lifetimes } = evaluate({ figures: { sales: 1, margin: 1 }, outlook });
          const left = (outlook.retention / (1 + outlook.discount)) ** 40;
          const endless = lifetimes?.endless[convention] ?? NaN;
          expect(Math.abs((lifetimes?.within ?? NaN) - endless * (1 - left))).toBeLessThan(1e-9);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('the programme', () => {
  const plan = { costAtStart: 100, costPerYear: 50, retention: 0.05, growth: 0.02, marginChange: 0.01 };

  test('brings 858.5 against 800 in its first year', () => {
    // By hand: 1,010 x 0.85 less 1,000 x 0.8.
    const { programme } = evaluate({
      figures: { sales: 1000, margin: 1 },
      outlook: { retention: 0.8, horizon: 5 },
      programme: plan,
    });
    expect(programme).toMatchObject({ kind: 'known', margin: 1000, isHeld: false });
    if (programme.kind !== 'known') return;
    expect(programme.return.years[1]?.net).toBeCloseTo(8.5, 9);
    expect(programme.cumulative[1]).toBeCloseTo(-91.5, 9);
    expect(programme.breakEvens.retention.kind).toBe('at');
  });

  test('takes the margin of all its accounts, holds retention at 100 %, and counts a cost not said as nothing', () => {
    const { programme } = evaluate({
      programme: { margin: 500, costPerYear: 1, retention: 0.2 },
    });
    expect(programme).toMatchObject({ kind: 'known', margin: 500, isHeld: true });
    expect(programme.kind === 'known' && programme.return.retention).toBe(1);
    const atStart = evaluate({ programme: { margin: 500, costAtStart: 7 } }).programme;
    expect(atStart.kind === 'known' && atStart.return.presentCost).toBe(7);
  });

  test('needs a cost', () => {
    expect(evaluate({ figures: example }).programme).toEqual({ kind: 'open', unknown: 'cost' });
  });
});
