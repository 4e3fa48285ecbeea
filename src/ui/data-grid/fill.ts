import type { Entry } from './enter.ts';
import { rangeHeight, rangeWidth, type Cell, type Range } from './selection.ts';

/** The source grown towards the cell under the pointer, along one axis only; null while it is inside. */
export function fillRange(source: Range, { row, column }: Cell): Range | null {
  const down = Math.max(row - source.bottom, source.top - row, 0);
  const across = Math.max(column - source.right, source.left - column, 0);
  if (down === 0 && across === 0) return null;
  return down >= across
    ? { ...source, top: Math.min(source.top, row), bottom: Math.max(source.bottom, row) }
    : { ...source, left: Math.min(source.left, column), right: Math.max(source.right, column) };
}

function wrapped(offset: number, length: number): number {
  return ((offset % length) + length) % length;
}

/** The source's texts repeated over the rest of the target. */
export function fillEntries(source: Range, target: Range, textAt: (cell: Cell) => string): Entry[] {
  const entries: Entry[] = [];
  for (let row = target.top; row <= target.bottom; row += 1) {
    for (let column = target.left; column <= target.right; column += 1) {
      const from = {
        row: source.top + wrapped(row - source.top, rangeHeight(source)),
        column: source.left + wrapped(column - source.left, rangeWidth(source)),
      };
      if (from.row !== row || from.column !== column) entries.push({ row, column, text: textAt(from) });
    }
  }
  return entries;
}
