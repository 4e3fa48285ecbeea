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
