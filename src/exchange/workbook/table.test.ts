import { describe, expect, test } from 'vitest';
import { fixed, head, input, result } from './cell.ts';
import { fieldsAt } from './fields.ts';
import { formula } from './formula.ts';
import { address } from './place.ts';
import { tableAt } from './table.ts';

const table = tableAt({
  sheet: 's',
  row: 4,
  column: 2,
  columns: [
    { key: 'name', head: 'Name' },
    { key: 'net', head: 'Net' },
    { key: 'share', head: 'Share' },
  ],
  count: 3,
});

describe('a table', () => {
  test('knows where everything stands before anything is written', () => {
    expect(address(table.cell('net', 0))).toBe('C5');
    expect(address(table.column('net'))).toBe('$C$5:$C$7');
    expect(address(table.across('net', 'share', 1))).toBe('C6:D6');
    expect(address(table.block('name', 'net'))).toBe('$B$5:$C$7');
    expect(address(table.over('share'))).toBe('$D$3');
    expect(table.nextRow).toBe(8);
  });

  test('has, above its first row, the head: never an empty range', () => {
    expect(address(table.above('net', 0))).toBe('$C$4');
    expect(address(table.above('net', 2))).toBe('$C$4:$C$6');
  });

  test('writes its heads, those of figures at the right, and leaves open what a row leaves out', () => {
    const { row, column, cells } = table.written((index) => ({
      name: `n${index}`,
      net: input(index, 'money'),
    }));
    expect({ row, column }).toEqual({ row: 4, column: 2 });
    expect(cells[0]).toEqual([
      head('Name'),
      { kind: 'text', style: 'figureHead', text: 'Net' },
      head('Share'),
    ]);
    expect(cells[2]).toEqual(['n1', input(1, 'money'), null]);
  });

  test('refuses columns that it does not have', () => {
    expect(() => table.cell('margin', 0)).toThrow(RangeError);
    expect(() => table.written(() => ({ margin: fixed(1) }))).toThrow(RangeError);
  });

  test('without rows still has a row to point at', () => {
    const empty = tableAt({ sheet: 's', row: 1, columns: [{ key: 'a', head: 'A' }], count: 0 });
    expect(address(empty.column('a'))).toBe('$A$2');
    expect(empty.written(() => ({})).cells).toHaveLength(1);
  });
});

test('fields stand one below the other, the figure beside its name', () => {
  const fields = fieldsAt('s', 3, ['a', 'b'], 4);
  expect(address(fields.at('b'))).toBe('$E$4');
  expect(fields.nextRow).toBe(5);
  const sum = result(formula`1+1`, 2);
  expect(fields.written({ a: ['A', input(1)], b: ['B', sum] })).toEqual({
    row: 3,
    column: 4,
    cells: [
      ['A', input(1)],
      ['B', sum],
    ],
  });
});
