import { classifyHeader, type Header } from './classify-header.ts';
import { readUnit } from './read-unit.ts';
import { isBareYear } from './read-year.ts';
import type { Table } from './table.ts';

/**
 * What the headings of a table mean, column by column. Bare years take the heading that stands above them, once over
 * the first of its columns as merged cells leave it; a unit declared above the headings goes for all figures.
 */
export function columnHeadings(rows: Table['rows'], headerRow: number, thisYear: number): readonly Header[] {
  const headings = rows[headerRow] ?? [];
  const bare = headings.map((heading) => isBareYear(heading, thisYear));
  const groups = bare.filter(Boolean).length > 1 ? groupHeadings(rows[headerRow - 1] ?? [], bare) : [];
  const general = declaredUnit(rows.slice(0, Math.max(0, headerRow)));
  return headings.map((heading, column) => {
    const found = classifyHeader(`${groups[column] ?? ''} ${heading}`.trim(), thisYear);
    const meaning = found.meaning ?? (bare[column] ? 'revenue' : null);
    const own = found.powerOfTen !== 0;
    return { ...found, meaning, powerOfTen: own ? found.powerOfTen : general };
  });
}

function groupHeadings(above: readonly string[], bare: readonly boolean[]): readonly string[] {
  let group = '';
  return bare.map((isYear, column) => {
    if ((above[column] ?? '').trim() !== '') group = above[column] ?? '';
    return isYear ? group : '';
  });
}

/** Such as 单位：万元 in a corner above the table. */
function declaredUnit(rows: Table['rows']): number {
  const units = rows.flat().map((cell) => readUnit(cell).powerOfTen);
  return units.find((power) => power !== 0) ?? 0;
}
