import type { Header } from './classify-header.ts';
import { columnConvention } from './column-convention.ts';
import { columnHeadings } from './column-headings.ts';
import { findHeaderRow } from './find-header-row.ts';
import { targetKey, type ColumnTarget, type Figure, type Mapping } from './mapping.ts';
import { parseNumber } from './parse-number.ts';
import type { Decimal } from './read-digits.ts';
import { readYear } from './read-year.ts';
import { splitNumber } from './split-number.ts';
import type { Table } from './table.ts';

export interface MappingSettings {
  readonly thisYear: number;
}

interface Column {
  readonly header: Header;
  readonly cells: readonly string[];
}

const noHeader: Header = { meaning: null, exact: false, year: null, powerOfTen: 0, currency: null };

/** Share of the filled cells that must fit what the heading promises, and how many of them are looked at. */
const enough = 0.5;
const sampleSize = 1000;

/**
 * A first answer to what each column of a table is, from its heading and its cells. Headings that name no year mean
 * the year column where there is one, else this year. Each target is given out once, to the clearest heading first.
 */
export function guessMapping(table: Pick<Table, 'rows' | 'decimal'>, settings: MappingSettings): Mapping {
  const headerRow = findHeaderRow(table.rows, settings.thisYear);
  const columns = readColumns(table.rows, headerRow, settings.thisYear);
  const byRow = columns.some((column) => column.header.meaning === 'year' && holdsYears(column.cells));
  const figures = columns.filter(({ header }) => isFigure(header.meaning)).flatMap(({ cells }) => cells);
  const fallback = columnConvention(figures);
  const targets = columns.map((column): ColumnTarget => {
    const { meaning, year, powerOfTen } = column.header;
    if (meaning === null || meaning === 'other') return { kind: 'ignore' };
    if (meaning === 'year') return holdsYears(column.cells) ? { kind: 'year' } : { kind: 'ignore' };
    if (!isFigure(meaning)) return { kind: 'text', field: meaning };
    if (!holdsFigures(column.cells)) return { kind: 'ignore' };
    const chosen = year ?? (byRow ? 'by-row' : settings.thisYear);
    const negate = meaning !== 'revenue' && mostlyNegative(column.cells);
    return {
      kind: 'figure',
      figure: meaning,
      year: chosen,
      powerOfTen,
      negate,
      ...decimalOf(column.cells, table, fallback),
    };
  });
  const once = withoutRepeats(targets, columns);
  return { headerRow, columns: withName(once, columns), currencies: currenciesOf(once, columns) };
}

function readColumns(rows: Table['rows'], headerRow: number, thisYear: number): readonly Column[] {
  const body = rows.slice(headerRow + 1);
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const headers = headerRow < 0 ? [] : columnHeadings(rows, headerRow, thisYear);
  return Array.from({ length: width }, (_, column) => ({
    header: headers[column] ?? noHeader,
    cells: body.map((row) => row[column] ?? '').filter((cell) => cell.trim() !== ''),
  }));
}

function decimalOf(
  cells: readonly string[],
  table: Pick<Table, 'decimal'>,
  fallback: { readonly decimal: Decimal; readonly sure: boolean },
): { decimal: Decimal; decimalSure: boolean } {
  if (table.decimal) return { decimal: table.decimal, decimalSure: true };
  const own = columnConvention(cells);
  const { decimal, sure } = own.sure ? own : fallback.sure ? fallback : own;
  return { decimal, decimalSure: sure };
}

function isFigure(meaning: Header['meaning']): meaning is Figure {
  return meaning === 'revenue' || meaning === 'directCost' || meaning === 'indirectCost';
}

/** A column without any cell keeps what its heading says. */
function mostly(cells: readonly string[], fits: (cell: string) => boolean): boolean {
  const sample = cells.slice(0, sampleSize);
  return sample.length === 0 || sample.filter(fits).length >= sample.length * enough;
}

function holdsYears(cells: readonly string[]): boolean {
  return mostly(cells, (cell) => readYear(cell, 0) !== null);
}

function holdsFigures(cells: readonly string[]): boolean {
  return mostly(cells, (cell) => splitNumber(cell).kind === 'empty' || parseNumber(cell).ok);
}

function mostlyNegative(cells: readonly string[]): boolean {
  const parts = cells
    .slice(0, sampleSize)
    .map(splitNumber)
    .filter((part) => part.kind === 'number');
  return parts.filter((part) => part.negative).length > parts.length * enough;
}

/** Of columns with one target the first exact heading stays, else the first; the others are ignored. */
function withoutRepeats(
  targets: readonly ColumnTarget[],
  columns: readonly Column[],
): readonly ColumnTarget[] {
  const keeper = new Map<string, number>();
  targets.forEach((target, index) => {
    const key = targetKey(target);
    const held = key === null ? undefined : keeper.get(key);
    const better = held === undefined || (!columns[held]?.header.exact && columns[index]?.header.exact);
    if (key !== null && better) keeper.set(key, index);
  });
  return targets.map((target, index) => {
    const key = targetKey(target);
    return key === null || keeper.get(key) === index ? target : { kind: 'ignore' };
  });
}

/** Without a known heading the names are in the first column of words. */
function withName(targets: readonly ColumnTarget[], columns: readonly Column[]): readonly ColumnTarget[] {
  if (targets.some((target) => targetKey(target) === 'text name')) return targets;
  const name = targets.findIndex((target, index) => {
    const { cells = [], header } = columns[index] ?? {};
    return target.kind === 'ignore' && header?.meaning === null && cells.length > 0 && !holdsFigures(cells);
  });
  return targets.map((target, index) => (index === name ? { kind: 'text', field: 'name' } : target));
}

function currenciesOf(targets: readonly ColumnTarget[], columns: readonly Column[]): readonly string[] {
  const seen = new Set<string>();
  targets.forEach((target, index) => {
    const { cells = [], header } = columns[index] ?? {};
    if (target.kind !== 'figure') return;
    if (header?.currency) seen.add(header.currency);
    for (const cell of cells) {
      const parts = splitNumber(cell);
      if (parts.kind === 'number' && parts.currency) seen.add(parts.currency.toUpperCase());
    }
  });
  return [...seen];
}
