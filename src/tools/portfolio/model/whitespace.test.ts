import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { account, everyYear, figures, firm } from '../model.test-data.ts';
import { cellStates, type CellState, type WhitespacePart } from '../schema/whitespace.ts';
import { evaluateWhitespace, offeringLines } from './whitespace.ts';

const cell = (state: CellState, value: number | null = null) => ({ state, value });

function part(change: Partial<WhitespacePart>): WhitespacePart {
  return {
    offerings: [
      { id: 'motors', name: 'Motors' },
      { id: 'service', name: 'Service' },
    ],
    rows: 'accounts',
    cells: {},
    locationCells: {},
    ...change,
  };
}

const two = firm([
  account('acme', everyYear(figures(100, 1, 1))),
  account('birch', everyYear(figures(60, 1, 1)), {
    locations: [
      { id: 'north', name: 'North', figures: everyYear(figures(40, 1, 1)) },
      { id: 'south', name: 'South', figures: {} },
    ],
  }),
]);

/** Added up by hand: have 90 + 30, competitor 20, could 50; wallet 140, share 120 / 140. */
const filled = part({
  cells: {
    acme: { motors: cell('have', 90), service: cell('could', 50) },
    birch: { motors: cell('competitor', 20), service: cell('have', 30) },
  },
});

describe('whitespace', () => {
  test('adds up by row, by offering and in all', () => {
    const { rows, offerings, total, accounts } = evaluateWhitespace(filled, two);
    expect(total).toMatchObject({ have: 120, competitor: 20, could: 50, wallet: 140, open: 70 });
    expect(total.share).toBeCloseTo(120 / 140, 12);
    expect(total.count).toEqual({ have: 2, could: 1, competitor: 1, none: 0 });
    expect(rows.map(({ totals }) => totals.open)).toEqual([50, 20]);
    expect(offerings.map(({ offeringId, have, open }) => [offeringId, have, open])).toEqual([
      ['motors', 90, 20],
      ['service', 30, 50],
    ]);
    expect(accounts.map(({ totals }) => totals.have)).toEqual([90, 30]);
  });

  test('names the largest open cells and leaves out those without a value', () => {
    const { largestOpen } = evaluateWhitespace(
      part({
        cells: {
          acme: { motors: cell('could', 5), service: cell('competitor', 9) },
          birch: { motors: cell('could'), service: cell('competitor', 0) },
        },
      }),
      two,
    );
    expect(largestOpen).toEqual([
      { rowId: 'acme', offeringId: 'service', state: 'competitor', value: 9 },
      { rowId: 'acme', offeringId: 'motors', state: 'could', value: 5 },
    ]);
  });

  test('shows no more than ten open cells', () => {
    const many = firm(Array.from({ length: 15 }, (_, at) => account(`a${at}`)));
    const cells = Object.fromEntries(many.accounts.map(({ id }, at) => [id, { motors: cell('could', at) }]));
    const values = evaluateWhitespace(part({ cells }), many).largestOpen.map(({ value }) => value);
    expect(values).toEqual([14, 13, 12, 11, 10, 9, 8, 7, 6, 5]);
  });

  test('says how much revenue stands in no column, and when there is more than revenue', () => {
    const { rows, notes } = evaluateWhitespace(filled, two);
    expect(rows[0]).toMatchObject({ revenue: 100, unplaced: 10 });
    expect(rows[1]).toMatchObject({ revenue: 40, unplaced: 10 });
    expect(notes).toEqual([]);
    const tooMuch = evaluateWhitespace(part({ cells: { acme: { motors: cell('have', 101) } } }), two);
    expect(tooMuch.notes).toContainEqual({ code: 'more-than-revenue', rows: 1 });
    expect(tooMuch.rows[1]?.unplaced).toBeNull();
  });

  test('gives locations rows of their own, and an account without any stays one row', () => {
    const { rows, total, accounts } = evaluateWhitespace(
      part({
        rows: 'locations',
        cells: filled.cells,
        locationCells: { birch: { north: { motors: cell('have', 12) }, south: { motors: cell('none') } } },
      }),
      two,
    );
    expect(rows.map(({ name, locationId, revenue }) => [name, locationId, revenue])).toEqual([
      ['Name of acme', null, 100],
      ['Name of birch · North', 'north', 40],
      ['Name of birch · South', 'south', null],
    ]);
    expect(total.have).toBe(90 + 12);
    expect(accounts[1]?.totals).toMatchObject({ have: 12, notLookedAt: 2 });
    expect(new Set(rows.map(({ id }) => id)).size).toBe(3);
  });

  test('counts what nobody has looked at and what has no value', () => {
    const { total, notes } = evaluateWhitespace(
      part({ cells: { acme: { motors: cell('have'), service: cell('none') } } }),
      two,
    );
    expect(total).toMatchObject({ notLookedAt: 2, withoutValue: 1, share: null });
    expect(notes).toEqual([
      { code: 'not-looked-at', cells: 2, of: 4 },
      { code: 'without-value', cells: 1 },
    ]);
  });

  test('says first what makes it impossible', () => {
    expect(evaluateWhitespace(filled, firm([])).notes).toEqual([{ code: 'no-accounts' }]);
    expect(evaluateWhitespace(part({ offerings: [] }), two).notes).toEqual([{ code: 'no-offerings' }]);
    expect(evaluateWhitespace(part({}), two).notes).toEqual([{ code: 'no-cells' }]);
  });

  test('ignores cells of offerings and accounts that are gone', () => {
    const cells = { acme: { gone: cell('have', 5) }, gone: { motors: cell('have', 5) } };
    expect(evaluateWhitespace(part({ cells }), two).total.have).toBe(0);
  });

  test('unfolds an offering into its cells, the largest first', () => {
    const result = evaluateWhitespace(
      part({ cells: { acme: { motors: cell('could') }, birch: { motors: cell('have', 3) } } }),
      two,
    );
    expect(offeringLines(result, 'motors')).toEqual([
      { rowId: 'birch', state: 'have', value: 3 },
      { rowId: 'acme', state: 'could', value: null },
    ]);
    expect(offeringLines(result, 'gone')).toEqual([]);
  });

  test('has rows, offerings and states that all add up to the same', () => {
    const cells = fc.dictionary(
      fc.constantFrom('motors', 'service'),
      fc.record({
        state: fc.constantFrom(...cellStates),
        value: fc.option(fc.nat({ max: 1_000_000 })),
      }),
    );
    fc.assert(
      fc.property(cells, cells, (acme, birch) => {
        const { rows, offerings, total } = evaluateWhitespace(part({ cells: { acme, birch } }), two);
        for (const key of ['have', 'could', 'competitor', 'open', 'wallet', 'notLookedAt'] as const) {
          const byRow = rows.reduce((sum, { totals }) => sum + totals[key], 0);
          const byOffering = offerings.reduce((sum, totals) => sum + totals[key], 0);
          expect([byRow, byOffering]).toEqual([total[key], total[key]]);
        }
        const counted = cellStates.reduce((sum, state) => sum + total.count[state], total.notLookedAt);
        expect(counted).toBe(4);
      }),
      { numRuns: 1000 },
    );
  });
});
