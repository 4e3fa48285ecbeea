import { columnLetters } from '../column-letters.ts';

/** Where one cell or a rectangle of cells stands: in which sheet, from where to where, both counted from 1. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Written with `$`, so that a formula that is copied elsewhere still means the same cells. */
  readonly anchored: boolean;
}

/** One cell. */
export function cellAt(sheet: string, row: number, column: number, anchored = true): Place {
  return { sheet, row, column, lastRow: row, lastColumn: column, anchored };
}

/** The same place, written with `$`. */
export function anchored(place: Place): Place {
  return { ...place, anchored: true };
}

/**
 * The smallest rectangle that holds both places.
 *
 * @throws RangeError when they are in different sheets.
 */
export function span(first: Place, last: Place): Place {
  if (first.sheet !== last.sheet) throw new RangeError('a range cannot reach into another sheet');
  return {
    sheet: first.sheet,
    row: Math.min(first.row, last.row),
    column: Math.min(first.column, last.column),
    lastRow: Math.max(first.lastRow, last.lastRow),
    lastColumn: Math.max(first.lastColumn, last.lastColumn),
    anchored: first.anchored,
  };
}

/** The address without its sheet: `$B$5:$B$28`, or `B5`. */
export function address({ row, column, lastRow, lastColumn, anchored: fixed }: Place): string {
  const sign = fixed ? '$' : '';
  const corner = (at: number, letters: number) => `${sign}${columnLetters(letters)}${sign}${at}`;
  const first = corner(row, column);
  return row === lastRow && column === lastColumn ? first : `${first}:${corner(lastRow, lastColumn)}`;
}
