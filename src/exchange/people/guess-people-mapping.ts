import { columnConvention } from '../column-convention.ts';
import { isPercent, parseNumber } from '../parse-number.ts';
import type { Table } from '../table.ts';
import {
  personTargetKey,
  type ExtraColumn,
  type PeopleMapping,
  type PercentStyle,
  type PersonField,
  type PersonTarget,
} from './people-mapping.ts';
import { personHeadingReader, type PersonHeading } from './person-heading.ts';

const rowsSearched = 20;
const longestHeading = 60;
/** A bare figure above this in a column of percentages is a count of points: nobody plans five times of anything. */
const mostTimes = 5;

const noHeading: PersonHeading = { key: null, exact: false, powerOfTen: 0, isPercent: false };

/** A first answer to what each column of a table of people is; each meaning is given out once, to the clearest heading first. */
export function guessPeopleMapping(
  table: Pick<Table, 'rows' | 'decimal'>,
  extras: readonly ExtraColumn[],
): PeopleMapping {
  const read = personHeadingReader(extras);
  const headerRow = headerRowOf(table.rows, read);
  const headings = headerRow < 0 ? [] : (table.rows[headerRow] ?? []).map(read);
  const width = table.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const body = table.rows.slice(headerRow + 1);
  const columns = Array.from({ length: width }, (_, column) => ({
    heading: headings[column] ?? noHeading,
    cells: body.map((row) => row[column] ?? '').filter((cell) => cell.trim() !== ''),
  }));
  const keepers = keepersOf(columns.map(({ heading }) => heading));
  const targets = columns.map(({ heading, cells }, column): PersonTarget => {
    if (heading.key === null || keepers.get(heading.key) !== column) return { kind: 'ignore' };
    return targetOf(heading.key, cells, table.decimal, heading.powerOfTen);
  });
  return {
    headerRow,
    columns: withName(
      targets,
      columns.map(({ cells }) => cells),
    ),
    percentStyle: percentStyleOf(targets, columns, extras),
  };
}

/** The choice over a column, with how its figures are written as its cells show it. */
export function targetOf(
  key: string,
  cells: readonly string[],
  decimal: Table['decimal'],
  powerOfTen = 0,
): PersonTarget {
  const [kind, name = ''] = key.split(/ (.*)/s);
  if (kind === 'field') return { kind, field: name as PersonField };
  if (kind !== 'extra') return { kind: 'ignore' };
  const seen = decimal ? { decimal, sure: true } : columnConvention(cells);
  return {
    kind,
    key: name,
    written: { powerOfTen, decimal: seen.decimal, decimalSure: seen.sure },
  };
}

function headerRowOf(rows: Table['rows'], read: (heading: string) => PersonHeading): number {
  let best = { row: -1, score: 0 };
  for (const [row, cells] of rows.slice(0, rowsSearched).entries()) {
    const found = cells.filter((cell) => cell.length <= longestHeading).map(read);
    const exact = found.filter((heading) => heading.exact).length;
    const partly = found.filter((heading) => heading.key !== null && !heading.exact).length;
    const score = exact === 0 && partly < 2 ? 0 : exact * 3 + partly;
    if (score > best.score) best = { row, score };
  }
  if (best.row >= 0) return best.row;
  return -1;
}

/** Which column keeps a meaning: the first exact heading, else the first. */
function keepersOf(headings: readonly PersonHeading[]): ReadonlyMap<string, number> {
  const keepers = new Map<string, number>();
  for (const [column, { key, exact }] of headings.entries()) {
    if (key === null) continue;
    const held = keepers.get(key);
    if (held === undefined || (exact && !headings[held]?.exact)) keepers.set(key, column);
  }
  return keepers;
}

/** Without a known heading the names are in the first column of words. */
function withName(
  targets: readonly PersonTarget[],
  cells: readonly (readonly string[])[],
): readonly PersonTarget[] {
  if (targets.some((target) => personTargetKey(target) === 'field name')) return targets;
  const column = targets.findIndex((target, at) => {
    const own = cells[at] ?? [];
    return target.kind === 'ignore' && own.length > 0 && own.every((cell) => !parseNumber(cell).ok);
  });
  return targets.map((target, at) => (at === column ? { kind: 'field', field: 'name' } : target));
}

function percentStyleOf(
  targets: readonly PersonTarget[],
  columns: readonly { readonly heading: PersonHeading; readonly cells: readonly string[] }[],
  extras: readonly ExtraColumn[],
): PercentStyle {
  const percents = new Set(extras.filter(({ kind }) => kind === 'percent').map(({ key }) => key));
  const ofShares = columns.filter((_, at) => {
    const target = targets[at];
    return target?.kind === 'extra' && percents.has(target.key);
  });
  const said = ofShares.some(({ heading }) => heading.isPercent);
  const large = ofShares
    .flatMap(({ cells }) => cells)
    .some((cell) => {
      const number = parseNumber(cell);
      return number.ok && number.value !== null && !isPercent(cell) && Math.abs(number.value) > mostTimes;
    });
  return said || large ? 'points' : 'fraction';
}
