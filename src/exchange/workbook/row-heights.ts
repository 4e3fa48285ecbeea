import type { Cell } from './cell.ts';
import type { Sheet } from './workbook.ts';

/** Points of one line of text at the size that the cells have. */
const lineHeight = 15;
const defaultWidth = 12;

/** Characters that take the room of two. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/g;

/** Heights of the rows whose words take more than one line: not every program finds them out for itself. */
export function rowHeights({ blocks, widths }: Sheet): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const { row, column, cells } of blocks) {
    cells.forEach((line, down) => {
      const lines = line.map((cell, right) => linesOf(cell, widths[column + right - 1] ?? widths.at(-1)));
      const most = Math.max(1, ...lines);
      const height = most * lineHeight;
      if (most > 1) heights.set(row + down, Math.max(height, heights.get(row + down) ?? 0));
    });
  }
  return heights;
}

function linesOf(cell: Cell, width = defaultWidth): number {
  if (cell === null || typeof cell !== 'object' || cell.kind !== 'text') return 1;
  const { style, text } = cell;
  if (style !== 'head' && style !== 'figureHead' && style !== 'note') return 1;
  // Bold words are a little wider, and words are not broken.
  return Math.ceil((1.15 * (text.length + (text.match(wide)?.length ?? 0))) / width);
}
