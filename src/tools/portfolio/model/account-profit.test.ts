import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { account, everyYear, figures, firm } from '../model.test-data.ts';
import type { CostPool } from '../schema/profit.ts';
import { evaluateProfit } from './account-profit.ts';

/** Double rounding over a few amounts in thousands. */
const digits = 9;

function pool(id: string, cost: number | null, quantities: Readonly<Record<string, number>>): CostPool {
  return { id, preset: null, name: id, driver: id, cost, quantities, source: '' };
}

const part = (pools: readonly CostPool[]) => ({ pools, decisions: {} });

/**
 * The Open University, Challenges in advanced management accounting, activity 4 (after Glad and Becker, 1995, p. 57):
 * customers Beta, Gamma and Delta with revenues of 120,000, 150,000 and 90,000. Rates by hand: 13, 4.20, 3.45, 10.60, 19.
 */
const alpha = firm([
  account('beta', everyYear(figures(120_000, 80_000, 5_000))),
  account('gamma', everyYear(figures(150_000, 120_000, null))),
  account('delta', everyYear(figures(90_000, null, 4_000))),
]);
const orders = { beta: 13, gamma: 66, delta: 39 };
const units = { beta: 300, gamma: 500, delta: 450 };
const alphaPools = [
  pool('orders', 1534, orders),
  pool('handling', 5250, units),
  pool('packing', 4312.5, units),
  pool('calls', 1007, { beta: 30, gamma: 40, delta: 25 }),
  pool('invoices', 2242, orders),
];

describe('account profit', () => {
  const result = evaluateProfit(part(alphaPools), alpha);
  const [beta, gamma, delta] = result.accounts;

  test('agrees with the three customers of Alpha Ltd', () => {
    for (const [at, rate] of [13, 4.2, 3.45, 10.6, 19].entries()) {
      expect(result.pools[at]?.rate).toBeCloseTo(rate, digits);
    }
    for (const [at, cost] of [169, 1260, 1035, 318, 247].entries()) {
      expect(beta?.costs[at]).toBeCloseTo(cost, digits);
    }
    expect(beta?.byActivity).toBeCloseTo(169 + 1260 + 1035 + 318 + 247, digits);
    expect(beta?.byVolume).toBeCloseTo(14_345.5 / 3, digits);
    expect(beta?.distortion).toBeCloseTo(3029 - 14_345.5 / 3, digits);
  });

  test('stands beside what the accounts say for this year', () => {
    expect(result.year).toBe(2026);
    expect(beta).toMatchObject({ entered: 5_000, net: 35_000, fiveYearNet: 175_000 });
    expect(beta?.beyondEntered).toBeCloseTo(3029 - 5000, digits);
    expect(beta?.netByActivity).toBeCloseTo(120_000 - 80_000 - 3029, digits);
    expect(gamma).toMatchObject({ entered: null, beyondEntered: null, net: 30_000 });
    // An unknown direct cost counts as nothing, as it does in the net of the accounts.
    expect(delta?.netByActivity).toBeCloseTo(90_000 - (delta?.byActivity ?? 0), digits);
    expect(result.totals.entered).toBe(9_000);
  });

  test('leaves an account of which nothing is counted out of both ways', () => {
    const { accounts, totals, notes } = evaluateProfit(
      part([pool('orders', 100, { beta: 1, gamma: 3 })]),
      alpha,
    );
    expect(accounts[2]).toMatchObject({ byActivity: null, byVolume: null, distortion: null, unknown: 1 });
    expect(accounts[2]?.netByActivity).toBeNull();
    // 100 shared by 120 : 150 thousand.
    expect(accounts[0]?.byVolume).toBeCloseTo((100 * 120) / 270, digits);
    expect(totals.revenue).toBe(270_000);
    expect(notes).toContainEqual({ code: 'left-out', accounts: 1 });
  });

  test('counts a missing quantity as nothing and says how many there are', () => {
    const { accounts, pools, notes } = evaluateProfit(
      part([pool('orders', 90, orders), pool('visits', 10, { beta: 2 })]),
      alpha,
    );
    expect(accounts[1]).toMatchObject({ unknown: 1 });
    expect(accounts[1]?.costs[1]).toBeNull();
    expect(pools[1]).toMatchObject({ rate: 5, unknown: 2 });
    expect(notes).toContainEqual({ code: 'unknown-quantities', count: 2, accounts: 2 });
  });

  test('shares out only pools with a cost and a cause', () => {
    const { pools, accounts, totals, notes } = evaluateProfit(
      part([pool('a', null, { beta: 1 }), pool('b', 70, { beta: 0 }), pool('c', 30, { beta: 3 })]),
      alpha,
    );
    expect(pools.map(({ rate }) => rate)).toEqual([null, null, 10]);
    expect(accounts[0]?.costs).toEqual([null, null, 30]);
    expect(totals).toMatchObject({ pools: 100, assigned: 30, unassigned: 70 });
    expect(notes).toContainEqual({ code: 'pool-without-cost', poolId: 'a' });
    expect(notes).toContainEqual({ code: 'pool-without-driver', poolId: 'b', cost: 70 });
  });

  test('shares nothing out by volume when a revenue is below zero', () => {
    const odd = firm([account('beta', everyYear(figures(-1, 0, 0))), account('gamma')]);
    const { accounts, notes } = evaluateProfit(part([pool('orders', 10, orders)]), odd);
    expect(accounts[0]).toMatchObject({ byVolume: null, distortion: null });
    expect(accounts[1]).toMatchObject({ revenue: null, netByActivity: null });
    expect(notes).toContainEqual({ code: 'no-volume' });
  });

  test('says first what makes it impossible', () => {
    expect(evaluateProfit(part(alphaPools), firm([])).notes).toEqual([{ code: 'no-accounts' }]);
    expect(evaluateProfit(part([]), alpha).notes).toEqual([{ code: 'no-pools' }]);
    expect(evaluateProfit(part([pool('a', 1, {})]), alpha).notes).toEqual([{ code: 'no-quantities' }]);
  });

  test('names a difference between pools and account table above one per cent', () => {
    const same = firm([account('beta', everyYear(figures(10, 1, 1000)))]);
    const noteFor = (cost: number) =>
      evaluateProfit(part([pool('a', cost, { beta: 1 })]), same).notes.find(
        ({ code }) => code === 'pools-differ',
      );
    expect(noteFor(1009)).toBeUndefined();
    expect(noteFor(1020)).toEqual({ code: 'pools-differ', pools: 1020, entered: 1000, difference: 20 });
    const unknown = firm([account('beta', everyYear(figures(10, 1, null)))]);
    expect(evaluateProfit(part([pool('a', 5, { beta: 1 })]), unknown).notes).toEqual([]);
  });

  test('takes an account called like something every object has', () => {
    const odd = firm([account('constructor', everyYear(figures(10, 1, 1)))]);
    const { accounts } = evaluateProfit(part([pool('a', 5, {}), pool('b', 5, { constructor: 2 })]), odd);
    expect(accounts[0]?.costs).toEqual([null, 5]);
  });

  test('distorts nothing in total, whatever is known', () => {
    // As the schema allows them: 0 or more, and no denormal numbers, which nobody counts.
    const amount = fc.double({ min: 0.001, max: 1e9, noNaN: true });
    const ids = ['a', 'b', 'c', 'd'];
    const quantities = fc.dictionary(fc.constantFrom(...ids), amount);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.option(amount), quantities), { minLength: 1, maxLength: 4 }),
        fc.array(amount, { minLength: 4, maxLength: 4 }),
        (pools, revenues) => {
          const accounts = ids.map((id, at) => account(id, everyYear(figures(revenues[at] ?? 0, 0, 0))));
          const { accounts: found, totals } = evaluateProfit(
            part(pools.map(([cost, own], at) => pool(String(at), cost, own))),
            firm(accounts),
          );
          const distortions = found.flatMap(({ distortion }) => distortion ?? []);
          const total = distortions.reduce((sum, one) => sum + one, 0);
          expect(Math.abs(total)).toBeLessThanOrEqual(1e-9 * Math.max(1, totals.pools));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
