import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useCommitOnLeave } from '../use-commit-on-leave.ts';
import { useUniqueId } from '../use-unique-id.ts';
import type { GridColumn, GridDrafts, GridEdit, GridRowData } from './column.ts';
import { onGridKey } from './grid-keys.ts';
import type { DataGridText } from './grid-text.ts';
import { GridBody } from './GridBody.tsx';
import { GridEditor } from './GridEditor.tsx';
import { GridHead } from './GridHead.tsx';
import { GridLine } from './GridLine.tsx';
import { GridOverlay } from './GridOverlay.tsx';
import { GridTools } from './GridTools.tsx';
import { nextSort } from './order.ts';
import { selectionAt } from './selection.ts';
import { useGridPointer } from './use-grid-pointer.ts';
import { useGridView } from './use-grid-view.ts';
import { useGrid } from './use-grid.ts';

export type PastedCells = readonly (readonly string[])[];

/** What a view can ask of a grid. */
export interface GridHandle {
  readonly goToNewRow: () => void;
}

export interface DataGridProps<Row extends GridRowData> {
  readonly label: string;
  /** Immutable: a row that has not changed is the same object. */
  readonly rows: readonly Row[];
  /** The first column is frozen and names the row. Keep the array's identity between renders. */
  readonly columns: readonly GridColumn<Row>[];
  readonly text: DataGridText;
  /** One gesture, one edit; answers with the ids of the added rows in order. */
  readonly onEdit: (edit: GridEdit) => readonly string[];
  /** Text that could not be read; the view keeps it so that it outlives the grid. */
  readonly drafts: GridDrafts;
  readonly onDrafts: (drafts: GridDrafts) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** A last row where typing or pasting adds rows. */
  readonly canAdd?: boolean | undefined;
  /** Keep its identity stable. */
  readonly onSelect?: ((rowIds: readonly string[]) => void) | undefined;
  /**
   * Gets what is pasted from elsewhere before it is entered, with the columns from the active one on. `paste` enters
   * it, now or later, as it is or changed.
   */
  readonly onPasteTable?:
    | ((cells: PastedCells, columnIds: readonly string[], paste: (cells: PastedCells) => void) => void)
    | undefined;
  readonly handle?: { current: GridHandle | null } | undefined;
  /** For a grid of few rows: no search, filter, sort and choice of columns. */
  readonly plain?: boolean | undefined;
  /** Buttons at the start of the line above the grid. */
  readonly children?: ComponentChildren;
}

export function DataGrid<Row extends GridRowData>(props: DataGridProps<Row>) {
  const { text, drafts } = props;
  const id = useUniqueId();
  const input = useRef<HTMLInputElement>(null);
  const leaving = useRef(false);
  const [focused, setFocused] = useState(false);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const columns = useMemo(
    () => props.columns.filter((column) => !hidden.has(column.id)),
    [props.columns, hidden],
  );
  const grid = useGrid(props, columns);
  const view = useGridView(columns, grid.size.rows);
  const focus = () => input.current?.focus({ preventScroll: true });
  const pointer = useGridPointer(grid, view, focus);
  if (props.handle) {
    props.handle.current = {
      goToNewRow: () => {
        grid.select(selectionAt({ row: grid.rows.length, column: 0 }));
        focus();
      },
    };
  }
  useCommitOnLeave(grid.commit);
  useLayoutEffect(() => {
    if (grid.reveal.current) view.reveal(grid.reveal.current);
    grid.reveal.current = null;
  });

  const headRows = columns.some(({ group }) => group !== undefined) ? 2 : 1;
  const { offsets, rowHeight, headHeight } = view;
  const inner = {
    '--ui-grid-columns': offsets
      .slice(1)
      .map((end, index) => `${end - (offsets[index] ?? 0)}px`)
      .join(' '),
    '--ui-grid-row': `${rowHeight}px`,
    '--ui-grid-head': `${headHeight / headRows}px`,
    width: `${offsets.at(-1) ?? 0}px`,
    height: `${headHeight + grid.size.rows * rowHeight}px`,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    onGridKey(event, {
      grid,
      pageRows: view.pageRows,
      onUndo: props.onUndo,
      onRedo: props.onRedo,
      leaving,
    });
  };
  return (
    <div class="ui-grid">
      <GridTools
        columns={props.columns}
        hidden={hidden}
        arrangement={grid.arrangement}
        text={text}
        plain={props.plain}
        onArrange={grid.arrange}
        onHide={setHidden}
      >
        {props.children}
      </GridTools>
      <div
        class={focused ? 'ui-grid-box ui-grid-focused' : 'ui-grid-box'}
        style={{ '--ui-grid-frozen': `${offsets[1] ?? 0}px` }}
        ref={view.box}
        onScroll={view.onScroll}
      >
        <div
          class="ui-grid-inner"
          style={inner}
          onPointerDown={pointer.onPointerDown}
          onPointerMove={pointer.onPointerMove}
          onPointerUp={pointer.onPointerUp}
          onPointerCancel={pointer.onPointerUp}
          onClick={pointer.onClick}
          onDblClick={pointer.onDoubleClick}
        >
          <div
            role="grid"
            aria-label={props.label}
            aria-rowcount={headRows + grid.size.rows}
            aria-colcount={columns.length}
            aria-multiselectable="true"
          >
            <GridHead
              columns={columns}
              sort={grid.arrangement.sort}
              onSort={(columnId) => {
                grid.arrange({ ...grid.arrangement, sort: nextSort(grid.arrangement.sort, columnId) });
              }}
            />
            <GridBody grid={grid} view={view} headRows={headRows} drafts={drafts} newRow={text.newRow} />
          </div>
          <GridOverlay grid={grid} view={view} filling={pointer.filling}>
            <GridEditor
              grid={grid}
              input={input}
              drafts={drafts}
              newRow={text.newRow}
              lineId={`${id}-line`}
              keysId={`${id}-keys`}
              onKeyDown={onKeyDown}
              onFocus={(now) => {
                leaving.current = false;
                setFocused(now);
              }}
              onPasteTable={props.onPasteTable}
            />
          </GridOverlay>
        </div>
        {grid.rows.length === 0 && props.rows.length > 0 ? (
          <p class="ui-grid-nothing">{text.nothingFound}</p>
        ) : null}
      </div>
      <GridLine
        grid={grid}
        drafts={drafts}
        total={props.rows.length}
        text={text}
        lineId={`${id}-line`}
        keysId={`${id}-keys`}
        focus={focus}
      />
    </div>
  );
}
