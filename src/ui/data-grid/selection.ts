export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** `anchor` is the active cell; Shift moves `end`. */
export interface Selection {
  readonly anchor: Cell;
  readonly end: Cell;
}

/** Both ends are inside. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export function selectionAt(cell: Cell): Selection {
  return { anchor: cell, end: cell };
}

export function rangeOf({ anchor, end }: Selection): Range {
  return {
    top: Math.min(anchor.row, end.row),
    left: Math.min(anchor.column, end.column),
    bottom: Math.max(anchor.row, end.row),
    right: Math.max(anchor.column, end.column),
  };
}

export function clampCell(cell: Cell, size: Size): Cell {
  const row = Math.max(0, Math.min(cell.row, size.rows - 1));
  const column = Math.max(0, Math.min(cell.column, size.columns - 1));
  return row === cell.row && column === cell.column ? cell : { row, column };
}

/** The same object while it fits, so that a render can compare by identity. */
export function clampSelection(selection: Selection, size: Size): Selection {
  const anchor = clampCell(selection.anchor, size);
  const end = clampCell(selection.end, size);
  return anchor === selection.anchor && end === selection.end ? selection : { anchor, end };
}

export function selectAll(size: Size): Selection {
  return {
    anchor: { row: 0, column: 0 },
    end: { row: Math.max(0, size.rows - 1), column: Math.max(0, size.columns - 1) },
  };
}

export function isSingle({ top, left, bottom, right }: Range): boolean {
  return top === bottom && left === right;
}

export function rangeHeight({ top, bottom }: Range): number {
  return bottom - top + 1;
}

export function rangeWidth({ left, right }: Range): number {
  return right - left + 1;
}
