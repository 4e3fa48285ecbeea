import { expect, test } from 'vitest';
import { fillEntries, fillRange } from './fill.ts';

const source = { top: 2, left: 1, bottom: 3, right: 1 };

test('a fill grows along the axis on which the pointer is farther away', () => {
  expect(fillRange(source, { row: 6, column: 2 })).toEqual({ top: 2, left: 1, bottom: 6, right: 1 });
  expect(fillRange(source, { row: 0, column: 1 })).toEqual({ top: 0, left: 1, bottom: 3, right: 1 });
  expect(fillRange(source, { row: 3, column: 4 })).toEqual({ top: 2, left: 1, bottom: 3, right: 4 });
  expect(fillRange(source, { row: 3, column: 1 })).toBeNull();
});

test('the source repeats downwards and upwards', () => {
  const textAt = ({ row }: { row: number }) => `r${row}`;
  const down = fillEntries(source, { ...source, bottom: 6 }, textAt);
  expect(down.map(({ row, text }) => [row, text])).toEqual([
    [4, 'r2'],
    [5, 'r3'],
    [6, 'r2'],
  ]);
  const up = fillEntries(source, { ...source, top: 0 }, textAt);
  expect(up.map(({ row, text }) => [row, text])).toEqual([
    [0, 'r2'],
    [1, 'r3'],
  ]);
});
