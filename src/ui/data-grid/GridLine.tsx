import { draftOf, type GridDrafts, type GridRowData } from './column.ts';
import type { DataGridText } from './grid-text.ts';
import { asGiven, isAsGiven } from './order.ts';
import { selectionAt, type Cell } from './selection.ts';
import type { Grid } from './use-grid.ts';

export interface GridLineProps<Row extends GridRowData> {
  readonly grid: Grid<Row>;
  readonly drafts: GridDrafts;
  readonly total: number;
  readonly text: DataGridText;
  readonly lineId: string;
  readonly keysId: string;
  readonly focus: () => void;
}

function unreadCells<Row extends GridRowData>({ rows, columns }: Grid<Row>, drafts: GridDrafts): Cell[] {
  if (drafts.size === 0) return [];
  return rows.flatMap((row, at) =>
    columns.flatMap((column, across) => (draftOf(drafts, column, row) ? [{ row: at, column: across }] : [])),
  );
}

function isAfter(a: Cell, b: Cell): boolean {
  return a.row > b.row || (a.row === b.row && a.column > b.column);
}

/** Under the grid: what is wrong with the active cell, or how many cells could not be read, or how many rows are shown. */
export function GridLine<Row extends GridRowData>(props: GridLineProps<Row>) {
  const { grid, drafts, total, text, focus } = props;
  const { column, row } = grid.active;
  const draft = column && row ? draftOf(drafts, column, row) : null;
  const hint = !draft && column && row ? (column.hint?.(row) ?? null) : null;
  const unread = unreadCells(grid, drafts);
  const next = unread.find((cell) => isAfter(cell, grid.selection.anchor)) ?? unread[0];
  const partial = !isAsGiven(grid.arrangement);
  return (
    <div class="ui-grid-line">
      <div class="ui-grid-status">
        <div role="status" id={props.lineId}>
          {draft ? <span class="ui-error">{draft.message}</span> : null}
          {hint ? <span class="ui-grid-hint">{hint}</span> : null}
          {!draft && unread.length > 0 ? <span class="ui-error">{text.unread(unread.length)}</span> : null}
          {partial && unread.length === 0 ? text.shown(grid.rows.length, total) : null}
        </div>
        {next && !(draft && unread.length === 1) ? (
          <button
            type="button"
            class="ui-link-button"
            onClick={() => {
              grid.select(selectionAt(next));
              focus();
            }}
          >
            {text.nextUnread}
          </button>
        ) : null}
        {partial ? (
          <button
            type="button"
            class="ui-link-button"
            onClick={() => {
              grid.arrange(asGiven);
            }}
          >
            {text.showAll}
          </button>
        ) : null}
      </div>
      <p class="ui-grid-keys" id={props.keysId}>
        {text.keys}
      </p>
    </div>
  );
}
