import { editableNumber } from '../read-number.ts';
import { draftOf, type CellValue, type GridColumn, type GridDrafts, type GridRowData } from './column.ts';

/** The text a value is edited and copied as. */
function plainText(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'number' ? editableNumber(value) : value;
}

export function shownText<Row extends GridRowData>(column: GridColumn<Row>, row: Row): string {
  const value = column.value(row);
  return column.format ? column.format(value, row) : plainText(value);
}

/** What a cell is edited from: text that could not be read stays as it was typed. */
export function editText<Row extends GridRowData>(
  column: GridColumn<Row>,
  row: Row | null,
  drafts: GridDrafts,
): string {
  if (row === null) return '';
  return draftOf(drafts, column, row)?.text ?? plainText(column.value(row));
}
