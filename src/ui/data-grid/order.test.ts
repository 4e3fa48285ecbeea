import { describe, expect, test } from 'vitest';
import { arrange, asGiven, isAsGiven, keepOrder, nextSort } from './order.ts';
import { sampleColumns, sampleRow } from './sample-grid.test-data.ts';

const rows = [
  sampleRow('a', 'Halden 10', 30),
  sampleRow('b', '华北钢铁', null),
  sampleRow('c', 'Halden 9', -5),
  sampleRow('d', 'kestrel', 30),
];
const collator = new Intl.Collator('en', { numeric: true });

function ids(arrangement: Partial<typeof asGiven>): string[] {
  return arrange(rows, sampleColumns, { ...asGiven, ...arrangement }, collator);
}

describe('sorting', () => {
  test('numbers by size, empty last in both directions, equal rows as they were', () => {
    expect(ids({ sort: { columnId: 'revenue', direction: 'ascending' } })).toEqual(['c', 'a', 'd', 'b']);
    expect(ids({ sort: { columnId: 'revenue', direction: 'descending' } })).toEqual(['a', 'd', 'c', 'b']);
  });

  test('names as people read them', () => {
    expect(ids({ sort: { columnId: 'name', direction: 'ascending' } })).toEqual(['c', 'a', 'd', 'b']);
  });

  test('by a column that is gone leaves the order', () => {
    expect(ids({ sort: { columnId: 'gone', direction: 'ascending' } })).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('filters', () => {
  test('search ignores case and blanks around, in text columns only', () => {
    expect(ids({ search: ' KEST ' })).toEqual(['d']);
    expect(ids({ search: '30' })).toEqual([]);
  });

  test('a text column contains', () => {
    expect(ids({ filters: [{ kind: 'text', columnId: 'name', contains: '钢铁' }] })).toEqual(['b']);
  });

  test('a number column lies between, and unknown figures do not pass', () => {
    expect(ids({ filters: [{ kind: 'number', columnId: 'revenue', min: 0, max: null }] })).toEqual([
      'a',
      'd',
    ]);
    expect(ids({ filters: [{ kind: 'number', columnId: 'revenue', min: null, max: 0 }] })).toEqual(['c']);
  });

  test('several conditions all hold', () => {
    const filters = [
      { kind: 'number', columnId: 'revenue', min: 0, max: null },
      { kind: 'text', columnId: 'name', contains: 'hal' },
    ] as const;
    expect(ids({ filters })).toEqual(['a']);
  });
});

test('an arrangement without any wish leaves the rows as given', () => {
  expect(isAsGiven(asGiven)).toBe(true);
  expect(isAsGiven({ ...asGiven, search: ' ' })).toBe(true);
  expect(isAsGiven({ ...asGiven, sort: { columnId: 'name', direction: 'ascending' } })).toBe(false);
});

test('while rows are edited, gone rows leave, new rows come last and hidden rows stay hidden', () => {
  const known = new Set(['a', 'b', 'c']);
  const now = [{ id: 'n' }, { id: 'a' }, { id: 'b' }, { id: 'c' }];
  expect(keepOrder(['c', 'a', 'gone'], known, now)).toEqual(['c', 'a', 'n']);
});

test('a header sorts up, then down, then not', () => {
  const up = nextSort(null, 'name');
  expect(up).toEqual({ columnId: 'name', direction: 'ascending' });
  const down = nextSort(up, 'name');
  expect(down).toEqual({ columnId: 'name', direction: 'descending' });
  expect(nextSort(down, 'name')).toBeNull();
  expect(nextSort(down, 'revenue')).toEqual({ columnId: 'revenue', direction: 'ascending' });
});
