import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Menu } from '../Menu.tsx';
import { useUniqueId } from '../use-unique-id.ts';
import type { GridColumn, GridRowData } from './column.ts';
import { FilterDialog } from './FilterDialog.tsx';
import type { DataGridText } from './grid-text.ts';
import { nextSort, type Arrangement } from './order.ts';

export interface GridToolsProps<Row extends GridRowData> {
  readonly columns: readonly GridColumn<Row>[];
  readonly hidden: ReadonlySet<string>;
  readonly arrangement: Arrangement;
  readonly text: DataGridText;
  readonly plain: boolean | undefined;
  readonly onArrange: (arrangement: Arrangement) => void;
  readonly onHide: (hidden: ReadonlySet<string>) => void;
  readonly children?: ComponentChildren;
}

const arrow = { ascending: '↑', descending: '↓' } as const;

function nameOf<Row extends GridRowData>({ group, header }: GridColumn<Row>): string {
  return group ? `${group} · ${header}` : header;
}

function toggled(hidden: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(hidden);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** Above the grid: what the view puts there, then search, filter, sort and the choice of columns. */
export function GridTools<Row extends GridRowData>(props: GridToolsProps<Row>) {
  const { columns, hidden, arrangement, text, onArrange, onHide, children } = props;
  const { sort, filters } = arrangement;
  const searchId = useUniqueId();
  const [filtering, setFiltering] = useState(false);
  if (props.plain) return <div class="ui-grid-tools">{children}</div>;
  const sortItems = columns.map((column) => ({
    id: column.id,
    label: sort?.columnId === column.id ? `${nameOf(column)} ${arrow[sort.direction]}` : nameOf(column),
    checked: sort?.columnId === column.id,
    onSelect: () => {
      onArrange({ ...arrangement, sort: nextSort(sort, column.id) });
    },
  }));
  const columnItems = columns.slice(1).map((column) => ({
    id: column.id,
    label: nameOf(column),
    checked: !hidden.has(column.id),
    onSelect: () => {
      onHide(toggled(hidden, column.id));
    },
  }));
  return (
    <div class="ui-grid-tools">
      {children}
      <div class="ui-grid-tools-end">
        <label class="ui-hidden" for={searchId}>
          {text.search}
        </label>
        <input
          id={searchId}
          class="ui-grid-search"
          type="search"
          placeholder={text.search}
          value={arrangement.search}
          onInput={(event) => {
            onArrange({ ...arrangement, search: event.currentTarget.value });
          }}
        />
        <button
          type="button"
          class="ui-button ui-button-quiet"
          aria-haspopup="dialog"
          onClick={() => {
            setFiltering(true);
          }}
        >
          {text.filter}
          {filters.length > 0 ? <span class="ui-grid-count">{filters.length}</span> : null}
        </button>
        <Menu quiet label={text.sort} items={sortItems} />
        <Menu quiet label={text.columns} items={columnItems} />
      </div>
      {filtering ? (
        <FilterDialog
          columns={columns}
          filters={filters}
          text={text.filterDialog}
          onClose={() => {
            setFiltering(false);
          }}
          onApply={(next) => {
            setFiltering(false);
            onArrange({ ...arrangement, filters: next });
          }}
        />
      ) : null}
    </div>
  );
}
