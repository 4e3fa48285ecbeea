import type { GridColumn, GridRowData } from './column.ts';
import type { Sort } from './order.ts';

export interface GridHeadProps<Row extends GridRowData> {
  readonly columns: readonly GridColumn<Row>[];
  readonly sort: Sort | null;
  readonly onSort: (columnId: string) => void;
}

interface Group {
  readonly name: string;
  readonly first: number;
  readonly count: number;
}

function groupsOf<Row extends GridRowData>(columns: readonly GridColumn<Row>[]): Group[] {
  const groups: Group[] = [];
  columns.forEach(({ group = '' }, index) => {
    const last = groups.at(-1);
    if (last?.name === group && index > 1) groups[groups.length - 1] = { ...last, count: last.count + 1 };
    else groups.push({ name: group, first: index, count: 1 });
  });
  return groups;
}

function GroupRow<Row extends GridRowData>({ columns }: { readonly columns: readonly GridColumn<Row>[] }) {
  return (
    <div class="ui-grid-head-row" role="row" aria-rowindex={1}>
      {groupsOf(columns).map(({ name, first, count }) => (
        <div
          key={first}
          class={name === '' ? 'ui-grid-group' : 'ui-grid-group ui-grid-group-named'}
          role={name === '' ? 'gridcell' : 'columnheader'}
          aria-colindex={first + 1}
          aria-colspan={count}
          style={{ gridColumn: `${first + 1} / span ${count}` }}
        >
          <span class="ui-grid-group-name">{name}</span>
        </div>
      ))}
    </div>
  );
}

export function GridHead<Row extends GridRowData>({ columns, sort, onSort }: GridHeadProps<Row>) {
  const grouped = columns.some(({ group }) => group !== undefined);
  return (
    <div class="ui-grid-head" role="rowgroup">
      {grouped ? <GroupRow columns={columns} /> : null}
      <div class="ui-grid-head-row" role="row" aria-rowindex={grouped ? 2 : 1}>
        {columns.map((column, index) => {
          const sorted = sort?.columnId === column.id ? sort.direction : undefined;
          return (
            <div
              key={column.id}
              class={column.kind === 'number' ? 'ui-grid-header ui-figure' : 'ui-grid-header'}
              role="columnheader"
              aria-colindex={index + 1}
              aria-sort={sorted}
            >
              <button
                type="button"
                class="ui-grid-sort"
                tabIndex={-1}
                title={column.header}
                onClick={() => {
                  onSort(column.id);
                }}
              >
                {column.header}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}
