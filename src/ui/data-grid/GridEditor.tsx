import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { fromTabSeparated } from './clipboard.ts';
import { draftOf, isEditable, type GridDrafts, type GridRowData } from './column.ts';
import type { DataGridProps, PastedCells } from './DataGrid.tsx';
import type { Grid } from './use-grid.ts';

export interface GridEditorProps<Row extends GridRowData> {
  readonly grid: Grid<Row>;
  readonly input: RefObject<HTMLInputElement>;
  readonly drafts: GridDrafts;
  readonly newRow: string;
  readonly lineId: string;
  readonly keysId: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (focused: boolean) => void;
  readonly onPasteTable: DataGridProps<Row>['onPasteTable'];
}

function labelOf<Row extends GridRowData>({ grid, newRow }: GridEditorProps<Row>): string {
  const { column, row } = grid.active;
  const first = grid.columns[0];
  const name = row && first ? String(first.value(row) ?? '') : newRow;
  return [name, column?.group, column?.header].filter(Boolean).join(', ');
}

/** Systems change line ends on the way through the clipboard. */
function sameLines(a: string, b: string): boolean {
  return a.replaceAll('\r', '') === b.replaceAll('\r', '');
}

/**
 * The one field that has the focus whichever cell is active. It lies over the active cell, holds its text selected and
 * unseen, and shows itself as soon as something is typed: so input methods, clipboard and phone keyboards work as in
 * any field.
 */
export function GridEditor<Row extends GridRowData>(props: GridEditorProps<Row>) {
  const { grid, input, drafts } = props;
  const { column, row, text } = grid.active;
  const editing = grid.editing !== null;
  // What comes back as it was copied here belongs cell on cell.
  const copied = useRef('');
  const latest = useRef(grid);
  latest.current = grid;
  const draft = column && row ? draftOf(drafts, column, row) : null;
  const editable = column !== null && isEditable(column, row);

  useLayoutEffect(() => {
    if (!editing && document.activeElement === input.current) input.current?.select();
  }, [editing, text, grid.selection.anchor]);

  const take = (event: ClipboardEvent, then: () => void) => {
    if (editing) return;
    event.preventDefault();
    copied.current = grid.copy();
    event.clipboardData?.setData('text/plain', copied.current);
    then();
  };
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (editing && !/[\t\r\n]/.test(pasted)) return;
    event.preventDefault();
    if (pasted === '') return;
    const block = fromTabSeparated(pasted);
    grid.cancel();
    const plain = (cells: PastedCells) => {
      latest.current.paste(cells);
    };
    const columnIds = grid.columns.slice(grid.range.left).map(({ id }) => id);
    if (!props.onPasteTable || sameLines(pasted, copied.current)) plain(block);
    else props.onPasteTable(block, columnIds, plain);
  };
  return (
    <input
      ref={input}
      class={`ui-grid-editor${editing ? ' ui-grid-editing' : ''}${column?.kind === 'number' ? ' ui-figure' : ''}`}
      type="text"
      autocomplete="off"
      autocapitalize="off"
      spellcheck={false}
      enterkeyhint="next"
      inputMode={editable ? (column.kind === 'number' ? 'decimal' : 'text') : 'none'}
      aria-label={labelOf(props)}
      aria-readonly={editable ? undefined : 'true'}
      aria-invalid={draft ? 'true' : undefined}
      aria-describedby={draft ? props.lineId : props.keysId}
      value={grid.editing?.text ?? text}
      onInput={(event) => {
        if (editable) grid.type(event.currentTarget.value);
        else event.currentTarget.value = text;
      }}
      onKeyDown={props.onKeyDown}
      onFocus={() => {
        input.current?.select();
        props.onFocus(true);
      }}
      onBlur={() => {
        grid.commit();
        props.onFocus(false);
      }}
      onCopy={(event) => {
        take(event, () => undefined);
      }}
      onCut={(event) => {
        take(event, grid.clear);
      }}
      onPaste={onPaste}
    />
  );
}
