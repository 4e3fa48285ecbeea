import { describe, expect, test } from 'vitest';
import { account, everyYear, figures, firm } from '../model.test-data.ts';
import { evaluateProfit } from '../model/account-profit.ts';
import { firstPools } from '../presets/cost-pools.ts';
import { defaultPortfolioInputs, parsePortfolioInputs, portfolioLimits } from '../schema.ts';
import {
  addFirstPools,
  addOwnPools,
  addPool,
  decide,
  freePools,
  hasRoomForPools,
  isPoolPreset,
  patchDecision,
  patchPool,
  removePools,
  setQuantities,
} from './profit.ts';
import { isComplete, takeOver, takeOverOf } from './take-over.ts';

const start = defaultPortfolioInputs;
const own = (id: string) => ({ id, name: 'Own', driver: 'calls', cost: 5, source: '' });

describe('cost pools', () => {
  test('begin with the usual ones, each of which is added once', () => {
    const first = addFirstPools()(start);
    expect(first.profit.pools.map(({ preset }) => preset)).toEqual([...firstPools]);
    expect(addPool('visits')(first)).toBe(first);
    expect(freePools(first)).not.toContain('visits');
    expect([isPoolPreset('visits'), isPoolPreset('nobody')]).toEqual([true, false]);
  });

  test('are changed, taken away and limited', () => {
    const two = addOwnPools([own('a'), own('b')])(start);
    expect(patchPool('a', { cost: 9 })(two).profit.pools.map(({ cost }) => cost)).toEqual([9, 5]);
    expect(removePools(new Set(['a']))(two).profit.pools.map(({ id }) => id)).toEqual(['b']);
    const full = addOwnPools(Array.from({ length: 30 }, (_, at) => own(`p${at}`)))(start);
    expect(full.profit.pools).toHaveLength(portfolioLimits.pools);
    expect(hasRoomForPools(full)).toBe(false);
    expect(addPool('visits')(full)).toBe(full);
  });

  test('take a block of counts at once; null makes a count unknown again', () => {
    const one = setQuantities([
      { poolId: 'a', accountId: 'x', quantity: 3 },
      { poolId: 'a', accountId: 'y', quantity: 0 },
      { poolId: 'gone', accountId: 'x', quantity: 1 },
    ])(addOwnPools([own('a'), own('b')])(start));
    expect(one.profit.pools[0]?.quantities).toEqual({ x: 3, y: 0 });
    const two = setQuantities([{ poolId: 'a', accountId: 'x', quantity: null }])(one);
    expect(two.profit.pools[0]?.quantities).toEqual({ y: 0 });
    expect(two.profit.pools[1]).toBe(one.profit.pools[1]);
    expect(parsePortfolioInputs(JSON.parse(JSON.stringify(two))).ok).toBe(true);
  });
});

describe('decisions', () => {
  test('are one for each account, keep their words with another kind, and can be taken back', () => {
    const priced = patchDecision('x', { reason: 'New list' })(decide('x', 'reprice')(start));
    const released = decide('x', 'release')(priced);
    expect(released.profit.decisions).toEqual({
      x: { kind: 'release', reason: 'New list', reviewDate: '' },
    });
    expect(decide('x', null)(released).profit.decisions).toEqual({});
  });
});

describe('taking the activity cost over', () => {
  const half = figures(50, 10, 30);
  const workspace = firm([
    account('plain', { '2025': half, '2026': half }),
    account(
      'located',
      {},
      {
        locations: [
          { id: 'a', name: 'A', figures: { '2026': figures(1, 1, 10) } },
          { id: 'b', name: 'B', figures: { '2026': figures(1, 1, 20) } },
        ],
      },
    ),
    account('open', everyYear(half)),
  ]);
  const quantities = { plain: 1, located: 2 };
  const pools = [{ ...own('a'), cost: 99.99, preset: null, quantities }];
  const result = evaluateProfit({ pools, decisions: {} }, workspace);
  const offer = takeOverOf(result);

  test('is offered for accounts whose counts are all there', () => {
    expect(offer).toMatchObject({ before: 60, left: 1 });
    expect(offer?.after).toBeCloseTo(99.99, 9);
    expect([...(offer?.costs.keys() ?? [])]).toEqual(['plain', 'located']);
  });

  test('writes this year only, shares out among locations as before, and to the cent', () => {
    const after = takeOver(workspace.accounts, offer?.costs ?? new Map(), 2026);
    expect(after[0]?.figures).toEqual({ '2025': half, '2026': { ...half, indirectCost: 33.33 } });
    // 66.66 shared as 10 : 20.
    expect(after[1]?.locations.map(({ figures: own }) => own['2026']?.indirectCost)).toEqual([22.22, 44.44]);
    expect(after[2]).toBe(workspace.accounts[2]);
  });

  test('is not offered again once it is done', () => {
    const accounts = takeOver(workspace.accounts, offer?.costs ?? new Map(), 2026);
    const again = evaluateProfit({ pools, decisions: {} }, { ...workspace, accounts });
    expect(takeOverOf(again)).toBeNull();
    expect(isComplete(again)).toBe(true);
  });

  test('shares out by revenue, or equally, where the locations have no indirect cost yet', () => {
    const among = (revenue: number | null) =>
      takeOver(
        [
          account(
            'x',
            {},
            {
              locations: ['a', 'b'].map((id, at) => ({
                id,
                name: id,
                figures: { '2026': figures(at === 0 ? 30 : revenue, 0, null) },
              })),
            },
          ),
        ],
        new Map([['x', 100]]),
        2026,
      )[0]?.locations.map(({ figures: own }) => own['2026']?.indirectCost);
    expect(among(10)).toEqual([75, 25]);
    expect(among(null)).toEqual([50, 50]);
  });

  test('is not offered while a pool has no rate', () => {
    const open = evaluateProfit(
      { pools: [...pools, { ...own('b'), preset: null, quantities: {} }], decisions: {} },
      workspace,
    );
    expect(isComplete(open)).toBe(false);
    expect(takeOverOf(open)).toBeNull();
  });
});
