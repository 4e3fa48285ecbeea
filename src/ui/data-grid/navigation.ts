import { clampCell, type Cell, type Size } from './selection.ts';

export interface KeyPress {
  readonly key: string;
  readonly shift: boolean;
  /** Ctrl, or Command on a Mac. */
  readonly mod: boolean;
}

export interface Surroundings {
  readonly size: Size;
  /** Rows that a page key moves by. */
  readonly pageRows: number;
  readonly isEmpty: (cell: Cell) => boolean;
}

interface Step {
  readonly row: -1 | 0 | 1;
  readonly column: -1 | 0 | 1;
}

const arrows: Readonly<Record<string, Step>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

function stepped(cell: Cell, step: Step, size: Size): Cell {
  return clampCell({ row: cell.row + step.row, column: cell.column + step.column }, size);
}

/** As a spreadsheet does it: to the end of the filled run, or over the gap to the next filled cell, or to the edge. */
function jumped(from: Cell, step: Step, { size, isEmpty }: Surroundings): Cell {
  let cell = stepped(from, step, size);
  const overGap = isEmpty(from) || isEmpty(cell);
  for (;;) {
    const next = stepped(cell, step, size);
    if (next === cell || (next.row === cell.row && next.column === cell.column)) return cell;
    if (overGap ? !isEmpty(cell) : isEmpty(next)) return cell;
    cell = next;
  }
}

function toEdge(from: Cell, press: KeyPress, size: Size): Cell | null {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  if (press.key === 'Home') return { row: press.mod ? 0 : from.row, column: 0 };
  if (press.key === 'End') return { row: press.mod ? last.row : from.row, column: last.column };
  return null;
}

/** The cell that a movement key leads to, or null for every other key. Tab is `nextCell`'s. */
export function destination(from: Cell, press: KeyPress, around: Surroundings): Cell | null {
  const step = arrows[press.key];
  if (step) return press.mod ? jumped(from, step, around) : stepped(from, step, around.size);
  if (press.key === 'PageDown') return clampCell({ ...from, row: from.row + around.pageRows }, around.size);
  if (press.key === 'PageUp') return clampCell({ ...from, row: from.row - around.pageRows }, around.size);
  if (press.key === 'Enter') {
    return clampCell({ ...from, row: from.row + (press.shift ? -1 : 1) }, around.size);
  }
  return toEdge(from, press, around.size);
}

/** Where Tab goes: along the row, then to the next; null at the ends of the grid, where the focus leaves it. */
export function nextCell(from: Cell, back: boolean, size: Size): Cell | null {
  const at = from.row * size.columns + from.column + (back ? -1 : 1);
  if (at < 0 || at >= size.rows * size.columns) return null;
  return { row: Math.floor(at / size.columns), column: at % size.columns };
}
