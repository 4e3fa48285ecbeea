import { useEffect, useRef, useState } from 'preact/hooks';
import { editText } from './cell-text.ts';
import { toTabSeparated } from './clipboard.ts';
import { draftKey, draftOf, isBlank, isEditable, type GridColumn, type GridRowData } from './column.ts';
import type { DataGridProps } from './DataGrid.tsx';
import { clearEntries, enter, pasteEntries, type Entry } from './enter.ts';
import { fillEntries } from './fill.ts';
import { asGiven, type Arrangement } from './order.ts';
import {
  clampSelection,
  rangeOf,
  selectAll,
  selectionAt,
  type Cell,
  type Range,
  type Selection,
  type Size,
} from './selection.ts';
import { useArrangedRows } from './use-arranged-rows.ts';

/** `typing` began by typing, so arrows leave the cell; `editing` by F2 or a click, so arrows move the caret. */
export interface Editing {
  readonly rowId: string | null;
  readonly columnId: string;
  readonly text: string;
  readonly mode: 'typing' | 'editing';
}

export interface Grid<Row extends GridRowData> {
  readonly columns: readonly GridColumn<Row>[];
  readonly rows: readonly Row[];
  /** With the row for new entries. */
  readonly size: Size;
  readonly selection: Selection;
  readonly range: Range;
  readonly active: {
    readonly column: GridColumn<Row> | null;
    readonly row: Row | null;
    readonly text: string;
  };
  readonly editing: Editing | null;
  readonly arrangement: Arrangement;
  readonly arrange: (arrangement: Arrangement) => void;
  readonly isEmpty: (cell: Cell) => boolean;
  readonly select: (selection: Selection) => void;
  readonly selectEverything: () => void;
  readonly type: (text: string) => void;
  readonly beginEditing: () => void;
  /** Selects a cell and, where it can be edited, begins. */
  readonly editAt: (cell: Cell) => void;
  readonly cancel: () => void;
  /** Takes what is being edited; the number of rows that this added. */
  readonly commit: () => number;
  readonly clear: () => void;
  readonly copy: () => string;
  readonly paste: (block: readonly (readonly string[])[]) => void;
  readonly fill: (source: Range, target: Range) => void;
  /** The cell to scroll to after the next render. */
  readonly reveal: { current: Cell | null };
}

/** What a grid holds and does, without a document: only rows, a selection and the text being edited. */
export function useGrid<Row extends GridRowData>(
  props: DataGridProps<Row>,
  columns: readonly GridColumn<Row>[],
): Grid<Row> {
  const { drafts } = props;
  const [arrangement, setArrangement] = useState<Arrangement>(asGiven);
  const rows = useArrangedRows(props.rows, props.columns, arrangement);
  const size = { rows: rows.length + (props.canAdd ? 1 : 0), columns: columns.length };
  const [chosen, setChosen] = useState<Selection>(selectionAt({ row: 0, column: 0 }));
  const [editing, setEditing] = useState<Editing | null>(null);
  const reveal = useRef<Cell | null>(null);
  const selection = clampSelection(chosen, size);
  const range = rangeOf(selection);
  const column = columns[selection.anchor.column] ?? null;
  const row = rows[selection.anchor.row] ?? null;

  useEffect(() => {
    props.onSelect?.(rows.slice(range.top, range.bottom + 1).map(({ id }) => id));
  }, [rows, range.top, range.bottom]);

  const textAt = (cell: Cell): string => {
    const at = columns[cell.column];
    return at ? editText(at, rows[cell.row] ?? null, drafts) : '';
  };
  const apply = (entries: readonly Entry[]): number => {
    const entered = enter(entries, { columns, rows }, drafts);
    const { edit, addedDrafts } = entered;
    const changed = edit.changes.length + edit.added.length > 0;
    const ids = changed ? props.onEdit(edit) : [];
    const kept = new Map(entered.drafts);
    for (const { index, columnId, draft } of addedDrafts) {
      const id = ids[index];
      if (id !== undefined) kept.set(draftKey(id, columnId), draft);
    }
    if (kept.size > 0 || drafts.size > 0) props.onDrafts(kept);
    return edit.added.length;
  };
  const select = (next: Selection) => {
    reveal.current = next.end;
    setChosen(next);
  };
  const editAt = (cell: Cell, text = textAt(cell)) => {
    select(selectionAt(cell));
    const at = columns[cell.column];
    const over = rows[cell.row] ?? null;
    if (!at || !isEditable(at, over)) return;
    setEditing({ rowId: over?.id ?? null, columnId: at.id, text, mode: 'editing' });
  };

  return {
    columns,
    rows,
    size,
    selection,
    range,
    active: { column, row, text: textAt(selection.anchor) },
    editing,
    arrangement,
    arrange: (next) => {
      setArrangement(next);
      select(selectionAt({ row: 0, column: selection.anchor.column }));
    },
    isEmpty: (cell) => {
      const at = columns[cell.column];
      const over = rows[cell.row];
      return !at || !over || (isBlank(at.value(over)) && draftOf(drafts, at, over) === null);
    },
    select,
    selectEverything: () => {
      setChosen(selectAll({ ...size, rows: Math.max(1, rows.length) }));
    },
    type: (text) => {
      if (!column || !isEditable(column, row)) return;
      const mode = editing?.mode ?? 'typing';
      setEditing({ rowId: row?.id ?? null, columnId: column.id, text, mode });
    },
    beginEditing: () => {
      if (column?.onOpen && row) column.onOpen(row);
      else editAt(selection.anchor, editing?.text);
    },
    editAt: (cell) => {
      editAt(cell);
    },
    cancel: () => {
      setEditing(null);
    },
    commit: () => {
      if (!editing) return 0;
      setEditing(null);
      // The row may have moved since the edit began, by undo or from another tab.
      const at = editing.rowId === null ? rows.length : rows.findIndex(({ id }) => id === editing.rowId);
      const under = columns.findIndex(({ id }) => id === editing.columnId);
      const empty = editing.rowId === null && editing.text.trim() === '';
      if (at < 0 || under < 0 || empty) return 0;
      return apply([{ row: at, column: under, text: editing.text }]);
    },
    clear: () => {
      apply(clearEntries({ ...range, bottom: Math.min(range.bottom, rows.length - 1) }));
    },
    copy: () => {
      const { top, bottom, left, right } = range;
      const lines = rows
        .slice(top, bottom + 1)
        .map((_, index) =>
          columns
            .slice(left, right + 1)
            .map((_column, across) => textAt({ row: top + index, column: left + across })),
        );
      return toTabSeparated(lines);
    },
    paste: (block) => {
      const pasted = pasteEntries(block, range, columns.length);
      const entries = props.canAdd
        ? pasted.entries
        : pasted.entries.filter((entry) => entry.row < rows.length);
      apply(entries);
      setChosen({
        anchor: { row: pasted.range.top, column: pasted.range.left },
        end: { row: pasted.range.bottom, column: pasted.range.right },
      });
    },
    fill: (source, target) => {
      apply(fillEntries(source, target, textAt));
      setChosen({
        anchor: { row: target.top, column: target.left },
        end: { row: target.bottom, column: target.right },
      });
    },
    reveal,
  };
}
