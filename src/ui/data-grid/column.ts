export type CellValue = string | number | null;

export type CellReading =
  { readonly ok: true; readonly value: CellValue } | { readonly ok: false; readonly message: string };

export interface GridRowData {
  readonly id: string;
}

export interface GridColumn<Row extends GridRowData> {
  readonly id: string;
  readonly header: string;
  /** Neighbouring columns of one group stand under its name. */
  readonly group?: string | undefined;
  /** In rem. */
  readonly width: number;
  readonly kind: 'text' | 'number';
  readonly value: (row: Row) => CellValue;
  /** How the value is shown; the value itself without it. */
  readonly format?: ((value: CellValue, row: Row) => string) | undefined;
  /** Absent on a column that is only read. Empty text is what Delete enters. */
  readonly parse?: ((text: string) => CellReading) | undefined;
  /** Cells of an editable column that cannot be edited in this row. */
  readonly locked?: ((row: Row) => boolean) | undefined;
  /** A sentence about the cell, shown under the grid while the cell is active. */
  readonly hint?: ((row: Row) => string | null) | undefined;
  /** Makes the cell a button: Enter, F2, a double click or a tap. */
  readonly onOpen?: ((row: Row) => void) | undefined;
}

export interface CellChange {
  readonly rowId: string;
  readonly columnId: string;
  readonly value: CellValue;
}

/** What one gesture changes: one step for undo. */
export interface GridEdit {
  readonly changes: readonly CellChange[];
  /** Rows to add at the end, each by column id. */
  readonly added: readonly Readonly<Record<string, CellValue>>[];
}

/** Text that could not be read, kept as it was typed. */
export interface CellDraft {
  readonly text: string;
  readonly message: string;
  /** The value it was typed over: when that changes by undo or from another tab, the draft no longer counts. */
  readonly over: CellValue;
}

/** By `draftKey`. */
export type GridDrafts = ReadonlyMap<string, CellDraft>;

export function draftKey(rowId: string, columnId: string): string {
  return `${rowId}\u0000${columnId}`;
}

export function isBlank(value: CellValue): boolean {
  return value === null || value === '';
}

/** The draft of a cell, as long as the value under it is the one it was typed over. */
export function draftOf<Row extends GridRowData>(
  drafts: GridDrafts,
  column: GridColumn<Row>,
  row: Row,
): CellDraft | null {
  const draft = drafts.get(draftKey(row.id, column.id));
  if (!draft) return null;
  const value = column.value(row);
  return value === draft.over || (isBlank(value) && isBlank(draft.over)) ? draft : null;
}

export function isEditable<Row extends GridRowData>(column: GridColumn<Row>, row: Row | null): boolean {
  return column.parse !== undefined && (row === null || !column.locked?.(row));
}
