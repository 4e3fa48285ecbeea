import { describe, expect, test } from 'vitest';
import { draftKey, draftOf, type GridDrafts } from './column.ts';
import { clearEntries, enter, pasteEntries } from './enter.ts';
import { sampleColumns, sampleRow } from './sample-grid.test-data.ts';

const sheet = {
  columns: sampleColumns,
  rows: [sampleRow('a', 'Halden', 10), sampleRow('b', 'Kestrel', 20), sampleRow('c', 'Nordic', 30, true)],
};
const none: GridDrafts = new Map();

describe('entering texts', () => {
  test('changes the cells that differ', () => {
    const entered = enter(
      [
        { row: 0, column: 1, text: '11' },
        { row: 1, column: 1, text: '20' },
      ],
      sheet,
      none,
    );
    expect(entered.edit).toEqual({ changes: [{ rowId: 'a', columnId: 'revenue', value: 11 }], added: [] });
  });

  test('leaves out cells that are only read, in the column or in the row', () => {
    const entries = [
      { row: 0, column: 2, text: '5' },
      { row: 2, column: 1, text: '5' },
    ];
    expect(enter(entries, sheet, none).edit).toEqual({ changes: [], added: [] });
  });

  test('keeps what cannot be read as it was typed, until it can be read', () => {
    const bad = enter([{ row: 0, column: 1, text: 'abc' }], sheet, none);
    expect(bad.edit.changes).toEqual([]);
    expect(bad.drafts.get(draftKey('a', 'revenue'))).toEqual({
      text: 'abc',
      message: 'not a number',
      over: 10,
    });
    const good = enter([{ row: 0, column: 1, text: '10' }], sheet, bad.drafts);
    expect(good.drafts.size).toBe(0);
  });

  test('rows after the last are added, with their gaps', () => {
    const entries = [
      { row: 3, column: 0, text: 'New' },
      { row: 4, column: 1, text: 'x' },
      { row: 4, column: 0, text: 'Newer' },
    ];
    const entered = enter(entries, sheet, none);
    expect(entered.edit.added).toEqual([{ name: 'New' }, { name: 'Newer' }]);
    expect(entered.addedDrafts).toEqual([
      { index: 1, columnId: 'revenue', draft: { text: 'x', message: 'not a number', over: null } },
    ]);
  });
});

test('a draft no longer counts when the value under it has changed', () => {
  const [, revenue] = sampleColumns;
  const drafts: GridDrafts = new Map([[draftKey('a', 'revenue'), { text: 'abc', message: 'm', over: 10 }]]);
  if (!revenue) throw new Error('the sample has no second column');
  expect(draftOf(drafts, revenue, sampleRow('a', 'Halden', 10))?.text).toBe('abc');
  expect(draftOf(drafts, revenue, sampleRow('a', 'Halden', 12))).toBeNull();
});

describe('pasting a block', () => {
  const cell = { top: 1, left: 0, bottom: 1, right: 0 };

  test('lays it from the corner and may go past the last row', () => {
    const { entries, range } = pasteEntries(
      [
        ['a', '1'],
        ['b', '2'],
      ],
      cell,
      3,
    );
    expect(entries).toEqual([
      { row: 1, column: 0, text: 'a' },
      { row: 1, column: 1, text: '1' },
      { row: 2, column: 0, text: 'b' },
      { row: 2, column: 1, text: '2' },
    ]);
    expect(range).toEqual({ top: 1, left: 0, bottom: 2, right: 1 });
  });

  test('one cell fills the whole selection', () => {
    const { entries } = pasteEntries([['x']], { top: 0, left: 0, bottom: 1, right: 1 }, 3);
    expect(entries.map(({ text }) => text)).toEqual(['x', 'x', 'x', 'x']);
  });

  test('columns past the last are cut off', () => {
    const { entries } = pasteEntries([['a', 'b', 'c']], { top: 0, left: 2, bottom: 0, right: 2 }, 3);
    expect(entries).toEqual([{ row: 0, column: 2, text: 'a' }]);
  });

  test('short rows leave the cells they do not reach', () => {
    const { entries } = pasteEntries([['a', 'b'], ['c']], cell, 3);
    expect(entries.map(({ text }) => text)).toEqual(['a', 'b', 'c']);
  });

  test('nothing pastes nothing', () => {
    expect(pasteEntries([], cell, 3)).toEqual({ entries: [], range: cell });
    expect(pasteEntries([[]], cell, 3).entries).toEqual([]);
  });
});

test('clearing enters empty text everywhere', () => {
  expect(clearEntries({ top: 0, left: 1, bottom: 1, right: 1 })).toEqual([
    { row: 0, column: 1, text: '' },
    { row: 1, column: 1, text: '' },
  ]);
});
