import { classifyHeader } from './classify-header.ts';
import { isBareYear } from './read-year.ts';
import type { Table } from './table.ts';

const rowsSearched = 20;
const longestHeading = 60;

/**
 * The row whose cells are most like headings that are known; titles and remarks above it are common. Without a
 * single known heading the first row counts as headings when it has no figures, and else there are none: -1.
 */
export function findHeaderRow(rows: Table['rows'], thisYear: number): number {
  let best = { row: -1, score: 0 };
  for (const [index, row] of rows.slice(0, rowsSearched).entries()) {
    const score = headingScore(row, thisYear);
    if (score > best.score) best = { row: index, score };
  }
  if (best.row >= 0) return best.row;
  const first = rows[0] ?? [];
  return rows.length > 1 && first.every((cell) => !/\d/.test(cell)) ? 0 : -1;
}

function headingScore(row: readonly string[], thisYear: number): number {
  const filled = row.filter((cell) => cell.trim() !== '');
  const headings = filled
    .filter((cell) => cell.length <= longestHeading)
    .map((cell) => classifyHeader(cell, thisYear));
  const known = headings.filter(({ meaning }) => meaning !== null && meaning !== 'other');
  // "Global Sales Ltd" in a row of data holds a known word too; a heading that is nothing else weighs more.
  const exact = known.filter((heading) => heading.exact).length;
  if (exact === 0 && known.length < 2) return 0;
  const years = filled.filter((cell) => isBareYear(cell, thisYear)).length;
  const name = known.some(({ meaning }) => meaning === 'name') ? 3 : 0;
  return exact * 3 + (known.length - exact) + years + name;
}
