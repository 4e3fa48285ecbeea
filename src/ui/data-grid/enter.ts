import {
  draftKey,
  isEditable,
  type CellChange,
  type CellDraft,
  type CellValue,
  type GridColumn,
  type GridDrafts,
  type GridEdit,
  type GridRowData,
} from './column.ts';
import { rangeHeight, rangeWidth, type Cell, type Range } from './selection.ts';

/** Text meant for a cell; rows after the last one are rows to add. */
export interface Entry extends Cell {
  readonly text: string;
}

export interface Sheet<Row extends GridRowData> {
  readonly columns: readonly GridColumn<Row>[];
  readonly rows: readonly Row[];
}

export interface Entered {
  readonly edit: GridEdit;
  /** Drafts of existing cells after the entry. */
  readonly drafts: GridDrafts;
  /** Drafts of added rows, which have no id yet: index in `edit.added`, then column id. */
  readonly addedDrafts: readonly {
    readonly index: number;
    readonly columnId: string;
    readonly draft: CellDraft;
  }[];
}

/** Reads the texts of one gesture: what can be read becomes the edit, the rest stays as drafts. */
export function enter<Row extends GridRowData>(
  entries: readonly Entry[],
  { columns, rows }: Sheet<Row>,
  drafts: GridDrafts,
): Entered {
  const changes: CellChange[] = [];
  const kept = new Map(drafts);
  const added: Record<string, CellValue>[] = [];
  const addedDrafts: Entered['addedDrafts'][number][] = [];
  for (const { row: at, column: columnAt, text } of entries) {
    const column = columns[columnAt];
    const row = rows[at] ?? null;
    if (!column?.parse || !isEditable(column, row)) continue;
    const reading = column.parse(text);
    if (row !== null) {
      const key = draftKey(row.id, column.id);
      if (!reading.ok) kept.set(key, { text, message: reading.message, over: column.value(row) });
      else {
        kept.delete(key);
        if (reading.value !== column.value(row)) {
          changes.push({ rowId: row.id, columnId: column.id, value: reading.value });
        }
      }
      continue;
    }
    const index = at - rows.length;
    while (added.length <= index) added.push({});
    const fresh = added[index];
    if (reading.ok && fresh) fresh[column.id] = reading.value;
    if (!reading.ok) {
      addedDrafts.push({ index, columnId: column.id, draft: { text, message: reading.message, over: null } });
    }
  }
  return { edit: { changes, added }, drafts: kept, addedDrafts };
}

/** A block from the clipboard: repeated where the selection is a multiple of it, otherwise laid from its corner. */
export function pasteEntries(
  block: readonly (readonly string[])[],
  range: Range,
  columnCount: number,
): { readonly entries: readonly Entry[]; readonly range: Range } {
  const height = block.length;
  const width = Math.max(0, ...block.map((row) => row.length));
  if (height === 0 || width === 0) return { entries: [], range };
  const tall = rangeHeight(range) % height === 0 ? rangeHeight(range) : height;
  const wide = rangeWidth(range) % width === 0 ? rangeWidth(range) : width;
  const right = Math.min(range.left + wide, columnCount) - 1;
  const bottom = range.top + tall - 1;
  const entries: Entry[] = [];
  for (let row = range.top; row <= bottom; row += 1) {
    for (let column = range.left; column <= right; column += 1) {
      const text = block[(row - range.top) % height]?.[(column - range.left) % width];
      if (text !== undefined) entries.push({ row, column, text });
    }
  }
  return { entries, range: { ...range, bottom, right } };
}

/** Empty text for every cell of the range. */
export function clearEntries({ top, left, bottom, right }: Range): Entry[] {
  const entries: Entry[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) entries.push({ row, column, text: '' });
  }
  return entries;
}
