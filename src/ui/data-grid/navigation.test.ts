import { describe, expect, test } from 'vitest';
import { destination, nextCell, type Surroundings } from './navigation.ts';
import type { Cell } from './selection.ts';

const size = { rows: 10, columns: 5 };
/** Rows 2 to 4 of column 0 are filled, and row 8. */
const filled = new Set(['2,0', '3,0', '4,0', '8,0']);
const around: Surroundings = {
  size,
  pageRows: 4,
  isEmpty: ({ row, column }) => !filled.has(`${row},${column}`),
};

function press(
  key: string,
  from: [number, number],
  options: { shift?: boolean; mod?: boolean } = {},
): Cell | null {
  const [row, column] = from;
  return destination(
    { row, column },
    { key, shift: options.shift ?? false, mod: options.mod ?? false },
    around,
  );
}

describe('movement', () => {
  test('arrows go one cell and stop at the edges', () => {
    expect(press('ArrowDown', [0, 0])).toEqual({ row: 1, column: 0 });
    expect(press('ArrowUp', [0, 0])).toEqual({ row: 0, column: 0 });
    expect(press('ArrowRight', [0, 4])).toEqual({ row: 0, column: 4 });
  });

  test('enter goes down and with shift up', () => {
    expect(press('Enter', [3, 2])).toEqual({ row: 4, column: 2 });
    expect(press('Enter', [3, 2], { shift: true })).toEqual({ row: 2, column: 2 });
  });

  test('pages go by what is seen', () => {
    expect(press('PageDown', [1, 1])).toEqual({ row: 5, column: 1 });
    expect(press('PageUp', [1, 1])).toEqual({ row: 0, column: 1 });
  });

  test('home and end stay in the row, with ctrl they go to the corners', () => {
    expect(press('Home', [3, 2])).toEqual({ row: 3, column: 0 });
    expect(press('End', [3, 2])).toEqual({ row: 3, column: 4 });
    expect(press('Home', [3, 2], { mod: true })).toEqual({ row: 0, column: 0 });
    expect(press('End', [3, 2], { mod: true })).toEqual({ row: 9, column: 4 });
  });

  test('a letter is not a movement', () => {
    expect(press('a', [0, 0])).toBeNull();
  });
});

describe('ctrl and an arrow', () => {
  test('goes to the end of a filled run', () => {
    expect(press('ArrowDown', [2, 0], { mod: true })).toEqual({ row: 4, column: 0 });
  });

  test('goes over a gap to the next filled cell', () => {
    expect(press('ArrowDown', [4, 0], { mod: true })).toEqual({ row: 8, column: 0 });
    expect(press('ArrowDown', [0, 0], { mod: true })).toEqual({ row: 2, column: 0 });
  });

  test('goes to the edge when nothing is filled on the way', () => {
    expect(press('ArrowDown', [8, 0], { mod: true })).toEqual({ row: 9, column: 0 });
    expect(press('ArrowRight', [2, 0], { mod: true })).toEqual({ row: 2, column: 4 });
  });
});

describe('tab', () => {
  test('goes along the row and on to the next', () => {
    expect(nextCell({ row: 0, column: 0 }, false, size)).toEqual({ row: 0, column: 1 });
    expect(nextCell({ row: 0, column: 4 }, false, size)).toEqual({ row: 1, column: 0 });
    expect(nextCell({ row: 1, column: 0 }, true, size)).toEqual({ row: 0, column: 4 });
  });

  test('leaves the grid at both ends', () => {
    expect(nextCell({ row: 9, column: 4 }, false, size)).toBeNull();
    expect(nextCell({ row: 0, column: 0 }, true, size)).toBeNull();
  });
});
