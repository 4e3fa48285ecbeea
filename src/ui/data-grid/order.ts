import { shownText } from './cell-text.ts';
import { isBlank, type CellValue, type GridColumn, type GridRowData } from './column.ts';

export interface Sort {
  readonly columnId: string;
  readonly direction: 'ascending' | 'descending';
}

export type Filter =
  | { readonly kind: 'text'; readonly columnId: string; readonly contains: string }
  | {
      readonly kind: 'number';
      readonly columnId: string;
      readonly min: number | null;
      readonly max: number | null;
    };

export interface Arrangement {
  /** Text that must occur in one of the text columns. */
  readonly search: string;
  readonly filters: readonly Filter[];
  readonly sort: Sort | null;
}

export const asGiven: Arrangement = { search: '', filters: [], sort: null };

export function isAsGiven({ search, filters, sort }: Arrangement): boolean {
  return search.trim() === '' && filters.length === 0 && sort === null;
}

function matches(filter: Filter, value: CellValue): boolean {
  if (filter.kind === 'text') {
    return String(value ?? '')
      .toLocaleLowerCase()
      .includes(filter.contains.trim().toLocaleLowerCase());
  }
  if (typeof value !== 'number') return filter.min === null && filter.max === null;
  return value >= (filter.min ?? -Infinity) && value <= (filter.max ?? Infinity);
}

function isFound<Row extends GridRowData>(
  row: Row,
  columns: readonly GridColumn<Row>[],
  wanted: string,
): boolean {
  return columns.some(
    (column) => column.kind === 'text' && shownText(column, row).toLocaleLowerCase().includes(wanted),
  );
}

/** Empty cells stand last in both directions. */
function compareValues(a: CellValue, b: CellValue, sign: number, collator: Intl.Collator): number {
  if (isBlank(a) || isBlank(b)) return Number(isBlank(a)) - Number(isBlank(b));
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  return sign * collator.compare(String(a), String(b));
}

/** The ids of the rows that pass, in order; equal rows keep the order they have. */
export function arrange<Row extends GridRowData>(
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  { search, filters, sort }: Arrangement,
  collator: Intl.Collator,
): string[] {
  const wanted = search.trim().toLocaleLowerCase();
  const byId = new Map(columns.map((column) => [column.id, column]));
  const shown = rows.filter(
    (row) =>
      (wanted === '' || isFound(row, columns, wanted)) &&
      filters.every((filter) => {
        const column = byId.get(filter.columnId);
        return !column || matches(filter, column.value(row));
      }),
  );
  const column = sort ? byId.get(sort.columnId) : undefined;
  if (!column || !sort) return shown.map((row) => row.id);
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return shown
    .map((row) => ({ id: row.id, value: column.value(row) }))
    .sort((a, b) => compareValues(a.value, b.value, sign, collator))
    .map(({ id }) => id);
}

/** Rows do not move or vanish while they are edited: the order is kept, gone rows leave, new rows come last. */
export function keepOrder(
  ids: readonly string[],
  known: ReadonlySet<string>,
  rows: readonly GridRowData[],
): string[] {
  const present = new Set(rows.map((row) => row.id));
  const fresh = rows.filter((row) => !known.has(row.id)).map((row) => row.id);
  return [...ids.filter((id) => present.has(id)), ...fresh];
}

/** What a click on a header does next: up, down, as given. */
export function nextSort(sort: Sort | null, columnId: string): Sort | null {
  if (sort?.columnId !== columnId) return { columnId, direction: 'ascending' };
  return sort.direction === 'ascending' ? { columnId, direction: 'descending' } : null;
}
