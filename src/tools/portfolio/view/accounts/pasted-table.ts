import { classifyHeader } from '../../../../exchange/classify-header.ts';
import { columnConvention } from '../../../../exchange/column-convention.ts';
import { parseNumber } from '../../../../exchange/parse-number.ts';
import type { Table } from '../../../../exchange/table.ts';
import { editableNumber } from '../../../../ui/read-number.ts';

type Cells = readonly (readonly string[])[];

/** Whether a pasted block begins with headings, so that its columns can be told apart by name. */
export function hasHeadings(cells: Cells, thisYear: number): boolean {
  const [first = []] = cells;
  return cells.length > 1 && first.some((cell) => classifyHeader(cell, thisYear).exact);
}

export function pastedTable(cells: Cells): Table {
  return { rows: cells, encoding: null, delimiter: '\t', sheet: null, sheets: [], decimal: null, notes: [] };
}

/** Amounts of a block that surely writes decimals with a comma, as the grid reads them; every other block as it is. */
export function withPoints(cells: Cells): Cells {
  const { decimal, sure } = columnConvention(cells.flat());
  if (decimal !== 'comma' || !sure) return cells;
  return cells.map((row) =>
    row.map((cell) => {
      const number = parseNumber(cell, { decimal });
      return number.ok && number.value !== null && /[.,]/.test(cell) ? editableNumber(number.value) : cell;
    }),
  );
}

/** Columns whose cells the grid computes: `2026 net`, and `net` for the sum of the years. */
function isComputed(columnId: string): boolean {
  return columnId === 'net' || columnId.endsWith(' net');
}

const rounding = 1;

function figuresOf(row: readonly string[], end: number): number[] | null {
  const numbers = row.slice(end - 3, end + 1).map((cell) => parseNumber(cell, { decimal: 'point' }));
  const values = numbers.flatMap((number) => (number.ok && number.value !== null ? [number.value] : []));
  return values.length === 4 ? values : null;
}

/** Whether the block, laid cell on cell, brings its own net contributions: revenue less both costs, in every full year. */
function bringsNet(cells: Cells, columnIds: readonly string[]): boolean {
  const full = columnIds.flatMap((id, at) => (id.endsWith(' net') && at >= 3 ? [at] : []));
  const years = full
    .flatMap((at) => cells.flatMap((row) => [figuresOf(row, at) ?? []]))
    .filter((year) => year.length > 0);
  return (
    years.length > 0 &&
    years.every(([revenue = 0, direct = 0, indirect = 0, net = 0]) => {
      return Math.abs(revenue - direct - indirect - net) <= rounding;
    })
  );
}

/**
 * A block from a spreadsheet laid under the columns it is meant for. Most spreadsheets have no column for what the grid
 * computes, so those columns are passed over, unless the block shows that it has them too: laid cell on cell without
 * looking, revenue would end as a cost.
 */
export function alignedWith(cells: Cells, columnIds: readonly string[]): Cells {
  if (bringsNet(cells, columnIds)) return cells;
  return cells.map((row) => {
    const rest = [...row];
    const laid: string[] = [];
    for (const id of columnIds) {
      if (rest.length === 0) break;
      laid.push(isComputed(id) ? '' : (rest.shift() ?? ''));
    }
    return laid;
  });
}
