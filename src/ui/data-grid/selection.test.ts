import { expect, test } from 'vitest';
import {
  clampSelection,
  isSingle,
  rangeHeight,
  rangeOf,
  rangeWidth,
  selectAll,
  selectionAt,
} from './selection.ts';

test('a range has its corners in order wherever the selection began', () => {
  const range = rangeOf({ anchor: { row: 4, column: 1 }, end: { row: 2, column: 3 } });
  expect(range).toEqual({ top: 2, left: 1, bottom: 4, right: 3 });
  expect(rangeHeight(range)).toBe(3);
  expect(rangeWidth(range)).toBe(3);
  expect(isSingle(range)).toBe(false);
  expect(isSingle(rangeOf(selectionAt({ row: 1, column: 1 })))).toBe(true);
});

test('a selection follows a grid that became smaller', () => {
  const selection = { anchor: { row: 9, column: 1 }, end: { row: 12, column: 7 } };
  expect(clampSelection(selection, { rows: 5, columns: 3 })).toEqual({
    anchor: { row: 4, column: 1 },
    end: { row: 4, column: 2 },
  });
});

test('a selection that fits stays the same object', () => {
  const selection = selectionAt({ row: 1, column: 1 });
  expect(clampSelection(selection, { rows: 2, columns: 2 })).toBe(selection);
});

test('an empty grid has its selection at the start', () => {
  expect(clampSelection(selectionAt({ row: 3, column: 3 }), { rows: 0, columns: 0 })).toEqual(
    selectionAt({ row: 0, column: 0 }),
  );
  expect(rangeOf(selectAll({ rows: 3, columns: 2 }))).toEqual({ top: 0, left: 0, bottom: 2, right: 1 });
});
