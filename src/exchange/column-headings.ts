import { classifyHeader, type Header } from './classify-header.ts';
import { declaredPower } from './read-unit.ts';
import { isBareYear } from './read-year.ts';
import type { Table } from './table.ts';

const figureMeanings: readonly Header['meaning'][] = ['revenue', 'directCost', 'indirectCost'];

/**
 * What the headings of a table mean, column by column. Bare years take the heading that stands above them, once over
 * the first of its columns as merged cells leave it, and are revenue where nothing stands there. A unit declared
 * above the headings goes for all figures that have none of their own.
 */
export function columnHeadings(rows: Table['rows'], headerRow: number, thisYear: number): readonly Header[] {
  const headings = rows[headerRow] ?? [];
  const bare = headings.map((heading) => isBareYear(heading, thisYear));
  const groups = groupHeadings(rows[headerRow - 1] ?? [], bare);
  const isGroup = (cell: string) => groups.includes(cell.trim()) && isFigureHeading(cell, thisYear);
  const cellsAbove = rows
    .slice(0, Math.max(0, headerRow))
    .flat()
    .filter((cell) => !isGroup(cell));
  const general = cellsAbove.map(declaredPower).find((power) => power !== 0) ?? 0;
  return headings.map((heading, column) => {
    const own = classifyHeader(heading, thisYear);
    const found = bare[column] ? bareYear(own, groups[column] ?? '', thisYear) : own;
    return { ...found, powerOfTen: found.powerOfTen === 0 ? general : found.powerOfTen };
  });
}

/** A title above the other columns is no heading of the years, so a group begins above a year. */
function groupHeadings(above: readonly string[], bare: readonly boolean[]): readonly string[] {
  let group = '';
  return bare.map((isYear, column) => {
    const text = (above[column] ?? '').trim();
    group = isYear ? text || group : '';
    return group;
  });
}

function bareYear(own: Header, group: string, thisYear: number): Header {
  if (isFigureHeading(group, thisYear)) return { ...classifyHeader(group, thisYear), year: own.year };
  const saysNothing = group === '' || declaredPower(group) !== 0 || isBareYear(group, thisYear);
  return { ...own, meaning: saysNothing ? 'revenue' : 'other' };
}

function isFigureHeading(text: string, thisYear: number): boolean {
  return figureMeanings.includes(classifyHeader(text, thisYear).meaning);
}
