import type { GridDrafts, GridRowData } from './column.ts';
import { GridRow } from './GridRow.tsx';
import type { GridView } from './use-grid-view.ts';
import type { Grid } from './use-grid.ts';

export interface GridBodyProps<Row extends GridRowData> {
  readonly grid: Grid<Row>;
  readonly view: GridView;
  readonly headRows: number;
  readonly drafts: GridDrafts;
  readonly newRow: string;
}

/** Only the rows that can be seen, and some around them. */
export function GridBody<Row extends GridRowData>({
  grid,
  view,
  headRows,
  drafts,
  newRow,
}: GridBodyProps<Row>) {
  const { first, end } = view.window;
  const { top, bottom, left, right } = grid.range;
  const shown = Array.from({ length: end - first }, (_, offset) => first + offset);
  return (
    <div class="ui-grid-body" role="rowgroup">
      {shown.map((index) => {
        const row = grid.rows[index] ?? null;
        const selected = index >= top && index <= bottom;
        return (
          <GridRow
            // Keyed by place: scrolling writes new texts into rows that exist instead of making new ones.
            key={index % (end - first)}
            row={row}
            index={index}
            headRows={headRows}
            top={index * view.rowHeight}
            columns={grid.columns}
            drafts={drafts}
            newRow={newRow}
            selectedFrom={selected ? left : -1}
            selectedTo={selected ? right : -1}
          />
        );
      })}
    </div>
  );
}
