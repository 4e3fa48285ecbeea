import type { Cell } from './cell.ts';
import type { Sheet } from './workbook.ts';

/** Points of one line of text at the size that the cells have. */
const lineHeight = 15;
const defaultWidth = 12;
/** Bold words are a little wider, and words are not broken. */
const wordsRoom = 1.15;
/** A page of notes must not push everything else out of sight. */
const mostLines = 8;

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
  const text = wrappedText(cell);
  if (text === null) return 1;
  const lines = text
    .split('\n')
    .map((part) => Math.ceil((wordsRoom * (part.length + (part.match(wide)?.length ?? 0))) / width));
  return Math.min(
    mostLines,
    lines.reduce((sum, one) => sum + Math.max(1, one), 0),
  );
}

/** What is written on several lines: heads, sentences, and words that somebody entered. */
function wrappedText(cell: Cell): string | null {
  if (cell === null || typeof cell !== 'object') return null;
  if (cell.kind === 'input') return typeof cell.value === 'string' ? cell.value : null;
  if (cell.kind !== 'text') return null;
  return cell.style === 'head' || cell.style === 'figureHead' || cell.style === 'note' ? cell.text : null;
}
