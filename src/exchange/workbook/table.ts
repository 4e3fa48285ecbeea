import { figureHead, head, isFigure, type Cell } from './cell.ts';
import { cellAt, span, type Place } from './place.ts';
import type { Block } from './workbook.ts';

export interface Column {
  /** By what formulas find it. */
  readonly key: string;
  readonly head: string;
}

/** A table's place in its sheet. It is laid out before its cells are written, so that any formula can point at any of them. */
export interface Table {
  /** One cell of a row, counted from 0. */
  readonly cell: (key: string, index: number) => Place;
  /** All rows of a column. */
  readonly column: (key: string) => Place;
  /** The head of a column and the rows before this one: never empty, so that the first row needs no formula of its own. */
  readonly above: (key: string, index: number) => Place;
  /** The cell above the head of a column, for a figure that belongs to all of it, such as a weight. */
  readonly over: (key: string) => Place;
  /** One row from one column to another. */
  readonly across: (first: string, last: string, index: number) => Place;
  /** All rows from one column to another. */
  readonly block: (first: string, last: string) => Place;
  /** The row after the last one. */
  readonly nextRow: number;
  /** The heads and the rows. A row names its cells by column; the columns it leaves out stay empty. */
  readonly written: (row: (index: number) => Readonly<Record<string, Cell>>) => Block;
}

export interface TableLayout {
  readonly sheet: string;
  /** Row of the heads, and first column, from 1. */
  readonly row: number;
  readonly column?: number;
  readonly columns: readonly Column[];
  readonly count: number;
}

/**
 * Lays out a table. A table without rows still has one, an empty one, so that its columns can be named.
 *
 * @throws RangeError when a column is asked for or filled that the table does not have.
 * @example
 * const nets = tableAt({ sheet: 'nets', row: 3, columns: [{ key: 'net', head: 'Net' }], count: 24 });
 * formula`SUM(${nets.column('net')})` // SUM($A$4:$A$27)
 */
export function tableAt({ sheet, row: headRow, column: first = 1, columns, count }: TableLayout): Table {
  const positions = new Map(columns.map(({ key }, index) => [key, first + index]));
  const columnOf = (key: string): number => {
    const column = positions.get(key);
    if (column === undefined) throw new RangeError(`the table has no column "${key}"`);
    return column;
  };
  const firstRow = headRow + 1;
  const lastRow = headRow + Math.max(1, count);
  const rowOf = (index: number) => firstRow + index;
  return {
    cell: (key, index) => cellAt(sheet, rowOf(index), columnOf(key), false),
    column: (key) => span(cellAt(sheet, firstRow, columnOf(key)), cellAt(sheet, lastRow, columnOf(key))),
    above: (key, index) =>
      span(cellAt(sheet, headRow, columnOf(key)), cellAt(sheet, headRow + index, columnOf(key))),
    over: (key) => cellAt(sheet, headRow - 1, columnOf(key)),
    across: (from, to, index) =>
      span(cellAt(sheet, rowOf(index), columnOf(from), false), cellAt(sheet, rowOf(index), columnOf(to))),
    block: (from, to) => span(cellAt(sheet, firstRow, columnOf(from)), cellAt(sheet, lastRow, columnOf(to))),
    nextRow: lastRow + 1,
    written: (row) => {
      const rows = Array.from({ length: count }, (_, index) => rowCells(columns, row(index), columnOf));
      return { row: headRow, column: first, cells: [headCells(columns, rows), ...rows] };
    },
  };
}

function headCells(columns: readonly Column[], rows: readonly (readonly Cell[])[]): readonly Cell[] {
  const isFigures = (column: number) => rows.some((cells) => isFigure(cells[column] ?? null));
  return columns.map(({ head: name }, column) => (isFigures(column) ? figureHead(name) : head(name)));
}

function rowCells(
  columns: readonly Column[],
  cells: Readonly<Record<string, Cell>>,
  columnOf: (key: string) => number,
): readonly Cell[] {
  for (const key of Object.keys(cells)) columnOf(key);
  return columns.map(({ key }) => cells[key] ?? null);
}
