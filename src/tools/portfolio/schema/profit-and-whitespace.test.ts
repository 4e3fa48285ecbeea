import { describe, expect, test } from 'vitest';
import { defaultPortfolioInputs, parsePortfolioInputs, type PortfolioInputs } from '../schema.ts';

const full: PortfolioInputs = {
  ...defaultPortfolioInputs,
  profit: {
    pools: [
      {
        id: 'orders',
        preset: 'order-handling',
        name: '',
        driver: '',
        cost: 100,
        quantities: { acme: 3, birch: 0 },
        source: 'counted',
      },
      { id: 'own', preset: null, name: 'Own', driver: '', cost: null, quantities: {}, source: '' },
    ],
    decisions: { acme: { kind: 'release', reason: 'A dealer is nearer', reviewDate: '2026-12-31' } },
  },
  whitespace: {
    offerings: [{ id: 'service', name: 'Service' }],
    rows: 'locations',
    cells: { acme: { service: { state: 'could', value: null } } },
    locationCells: { birch: { north: { service: { state: 'have', value: 12 } } } },
  },
};

function issues(change: Partial<Record<'profit' | 'whitespace', unknown>>) {
  const parsed = parsePortfolioInputs({ ...full, ...change });
  return parsed.ok ? [] : parsed.issues.map(({ path, code }) => `${path} ${code}`);
}

const [orders, own] = full.profit.pools;

describe('profit and whitespace in the inputs', () => {
  test('come back as they were stored', () => {
    expect(parsePortfolioInputs(JSON.parse(JSON.stringify(full)))).toEqual({ ok: true, inputs: full });
  });

  test('are empty in a document of version 1', () => {
    const older = Object.fromEntries(
      Object.entries(full).filter(([key]) => key !== 'profit' && key !== 'whitespace'),
    );
    const parsed = parsePortfolioInputs(older, 1);
    expect(parsed.ok && parsed.inputs.profit).toEqual({ pools: [], decisions: {} });
    expect(parsed.ok && parsed.inputs.whitespace.offerings).toEqual([]);
  });

  test.each<[string, Partial<Record<'profit' | 'whitespace', unknown>>, string]>([
    [
      'a count below zero',
      { profit: { ...full.profit, pools: [{ ...orders, quantities: { acme: -1 } }] } },
      'profit.pools.0.quantities.acme out-of-range',
    ],
    [
      'a cost that is no number',
      { profit: { ...full.profit, pools: [{ ...orders, cost: '5' }] } },
      'profit.pools.0.cost wrong-type',
    ],
    [
      'two pools with one id',
      { profit: { ...full.profit, pools: [own, own] } },
      'profit.pools.1.id duplicate-id',
    ],
    [
      'a decision nobody knows',
      {
        profit: { ...full.profit, decisions: { acme: { kind: 'wait', reason: '', reviewDate: '' } } },
      },
      'profit.decisions.acme.kind unknown-choice',
    ],
    [
      'a day that is none',
      {
        profit: {
          ...full.profit,
          decisions: { acme: { kind: 'keep', reason: '', reviewDate: 'soon' } },
        },
      },
      'profit.decisions.acme.reviewDate bad-text',
    ],
    [
      'an unknown state',
      { whitespace: { ...full.whitespace, cells: { acme: { service: { state: 'half', value: 1 } } } } },
      'whitespace.cells.acme.service.state unknown-choice',
    ],
    [
      'a location that is no record',
      { whitespace: { ...full.whitespace, locationCells: { birch: [] } } },
      'whitespace.locationCells.birch wrong-type',
    ],
    [
      'two offerings with one id',
      {
        whitespace: {
          ...full.whitespace,
          offerings: [...full.whitespace.offerings, { id: 'service', name: '' }],
        },
      },
      'whitespace.offerings.1.id duplicate-id',
    ],
  ])('refuse %s', (_, change, expected) => {
    expect(issues(change)).toEqual([expected]);
  });

  test('refuse a wrong count every time, not only the first', () => {
    const wrong = { profit: { ...full.profit, pools: [{ ...orders, quantities: { acme: -1 } }] } };
    expect(issues(wrong)).toEqual(issues(wrong));
    expect(issues(wrong)).not.toEqual([]);
  });

  test('are not read again where nothing has changed', () => {
    const before = parsePortfolioInputs(full);
    const after = parsePortfolioInputs({ ...full, choose: 3 });
    if (!before.ok || !after.ok) throw new Error('not read');
    expect(after.inputs.profit.pools[0]?.quantities).toBe(before.inputs.profit.pools[0]?.quantities);
  });
});
