import { Component } from 'preact';
import { editText, shownText } from './cell-text.ts';
import { draftOf, isEditable, type GridColumn, type GridDrafts, type GridRowData } from './column.ts';

export interface GridRowProps<Row extends GridRowData> {
  /** Null is the row for new entries. */
  readonly row: Row | null;
  /** Position among the rows shown, from 0. */
  readonly index: number;
  readonly headRows: number;
  readonly top: number;
  readonly columns: readonly GridColumn<Row>[];
  readonly drafts: GridDrafts;
  readonly newRow: string;
  /** First and last selected column; -1 when none of this row is selected. */
  readonly selectedFrom: number;
  readonly selectedTo: number;
}

type CellProps<Row extends GridRowData> = Omit<GridRowProps<Row>, 'columns'> & {
  readonly column: GridColumn<Row>;
  readonly at: number;
};

/** Figures that are worked out stand out; those that are typed elsewhere stand back. */
function lookOf<Row extends GridRowData>(column: GridColumn<Row>, row: Row | null): string {
  if (column.onOpen || isEditable(column, row)) return '';
  return column.parse ? 'ui-grid-locked' : 'ui-grid-result';
}

function GridCell<Row extends GridRowData>(props: CellProps<Row>) {
  const { row, column, at, drafts, newRow, selectedFrom, selectedTo } = props;
  const draft = row ? draftOf(drafts, column, row) : null;
  const value = row ? column.value(row) : null;
  const text = row
    ? draft
      ? editText(column, row, drafts)
      : shownText(column, row)
    : at === 0
      ? newRow
      : '';
  const classes = [
    'ui-grid-cell',
    column.kind === 'number' ? 'ui-figure' : '',
    typeof value === 'number' && value < 0 ? 'ui-figure-negative' : '',
    draft ? 'ui-grid-unread' : '',
    row ? '' : 'ui-grid-new',
    lookOf(column, row),
  ];
  const onOpen = column.onOpen;
  return (
    <div
      class={classes.filter(Boolean).join(' ')}
      role={at === 0 ? 'rowheader' : 'gridcell'}
      aria-colindex={at + 1}
      aria-selected={at >= selectedFrom && at <= selectedTo}
      aria-readonly={isEditable(column, row) ? undefined : 'true'}
      aria-invalid={draft ? 'true' : undefined}
      title={draft?.message}
    >
      {onOpen && row ? (
        <button
          type="button"
          class="ui-grid-open-button"
          tabIndex={-1}
          onClick={() => {
            onOpen(row);
          }}
        >
          {text}
        </button>
      ) : (
        <span class="ui-grid-text">{text}</span>
      )}
    </div>
  );
}

/** Rendered again only when something of its own has changed: a keystroke touches one or two rows of two thousand. */
export class GridRow<Row extends GridRowData> extends Component<GridRowProps<Row>> {
  override shouldComponentUpdate(next: GridRowProps<Row>): boolean {
    const last = this.props;
    return (
      next.row !== last.row ||
      next.index !== last.index ||
      next.top !== last.top ||
      next.columns !== last.columns ||
      next.drafts !== last.drafts ||
      next.newRow !== last.newRow ||
      next.selectedFrom !== last.selectedFrom ||
      next.selectedTo !== last.selectedTo
    );
  }

  override render({ columns, ...props }: GridRowProps<Row>) {
    return (
      <div
        class="ui-grid-row"
        role="row"
        aria-rowindex={props.headRows + props.index + 1}
        data-row={props.index}
        style={{ top: `${props.top}px` }}
      >
        {columns.map((column, at) => (
          <GridCell key={column.id} {...props} column={column} at={at} />
        ))}
      </div>
    );
  }
}
