import type { ComponentChildren } from 'preact';
import type { GridRowData } from './column.ts';
import type { Range } from './selection.ts';
import type { GridView } from './use-grid-view.ts';
import type { Grid } from './use-grid.ts';

export interface GridOverlayProps<Row extends GridRowData> {
  readonly grid: Grid<Row>;
  readonly view: GridView;
  readonly filling: Range | null;
  /** The field over the active cell. */
  readonly children: ComponentChildren;
}

function lane(column: number): string {
  return column === 0 ? 'ui-grid-lane ui-grid-lane-frozen' : 'ui-grid-lane';
}

/** Lies over the rows: the active cell, the fill handle, and what a fill would reach. */
export function GridOverlay<Row extends GridRowData>({
  grid,
  view,
  filling,
  children,
}: GridOverlayProps<Row>) {
  const { anchor } = grid.selection;
  const { range } = grid;
  const { rowHeight, headHeight } = view;
  const place = (row: number) => `${headHeight + row * rowHeight}px`;
  return (
    <div class="ui-grid-overlay">
      {filling ? (
        <div
          class="ui-grid-lane"
          style={{ top: place(filling.top), height: `${(filling.bottom - filling.top + 1) * rowHeight}px` }}
        >
          <div class="ui-grid-filling" style={{ gridColumn: `${filling.left + 1} / ${filling.right + 2}` }} />
        </div>
      ) : null}
      <div class={lane(anchor.column)} style={{ top: place(anchor.row) }}>
        <div class="ui-grid-active" style={{ gridColumn: `${anchor.column + 1}` }}>
          {children}
        </div>
      </div>
      {grid.editing ? null : (
        <div class={lane(range.right)} style={{ top: place(range.bottom) }}>
          <div class="ui-grid-corner" style={{ gridColumn: `${range.right + 1}` }}>
            <span class="ui-grid-handle" />
          </div>
        </div>
      )}
    </div>
  );
}
