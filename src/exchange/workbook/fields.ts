import type { Cell } from './cell.ts';
import { cellAt, type Place } from './place.ts';
import type { Block } from './workbook.ts';

/** Single figures one below the other, each with its name before it. */
export interface Fields<Key extends string> {
  /** The cell of the figure. */
  readonly at: (key: Key) => Place;
  readonly nextRow: number;
  /** Name, figure and, where it needs one, a remark. */
  readonly written: (fields: Readonly<Record<Key, readonly [name: string, ...cells: Cell[]]>>) => Block;
}

/**
 * Lays out single figures: names in the first column, figures in the next, remarks after them.
 *
 * @example
 * const settings = fieldsAt('criteria', 3, ['share', 'missing']);
 * formula`${settings.at('share')}*2` // $B$3*2
 */
export function fieldsAt<Key extends string>(
  sheet: string,
  row: number,
  keys: readonly Key[],
  column = 1,
): Fields<Key> {
  const rows = new Map(keys.map((key, index) => [key, row + index]));
  return {
    at: (key) => cellAt(sheet, rows.get(key) ?? row, column + 1),
    nextRow: row + keys.length,
    written: (fields) => ({ row, column, cells: keys.map((key) => fields[key]) }),
  };
}
