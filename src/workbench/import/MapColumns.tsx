import { columnLetters } from '../../exchange/column-letters.ts';
import type { Table } from '../../exchange/table.ts';
import { fill } from '../../i18n/fill.ts';
import { Select, type Option } from '../../ui/Select.tsx';
import type { ImportText } from './text.en.ts';

export interface MapColumnsProps {
  readonly text: ImportText;
  readonly table: Table;
  readonly headerRow: number;
  /** What each column is, by the value of its choice; `ignore` for one that is left out. */
  readonly keys: readonly string[];
  readonly options: readonly Option<string>[];
  readonly onTarget: (column: number, key: string) => void;
}

const rowsShown = 8;

interface Line {
  readonly row: number;
  readonly cells: readonly string[];
}

/** The row of headings and the first rows below it, with the numbers that a spreadsheet gives them. */
function linesOf(table: Table, headerRow: number): Line[] {
  const start = Math.max(0, headerRow);
  return table.rows
    .slice(start, start + rowsShown + 1)
    .map((cells, index) => ({ row: start + index, cells }));
}

function classOf(key: string): string | undefined {
  return key === 'ignore' ? 'table-import-ignored' : undefined;
}

/** The table as it came, with a choice over each column. */
export function MapColumns({ text, table, headerRow, keys, options, onTarget }: MapColumnsProps) {
  const words = text.mapping;
  return (
    <div class="ui-table-box table-import-preview" role="region" aria-label={words.caption} tabIndex={0}>
      <table class="ui-table">
        <caption class="ui-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            {keys.map((key, column) => (
              <th key={column} scope="col" class={classOf(key)}>
                <span aria-hidden="true">{fill(words.column, { column: columnLetters(column + 1) })}</span>
                <Select
                  hideLabel
                  label={fill(words.columnIs, { column: columnLetters(column + 1) })}
                  value={key}
                  options={options}
                  onChange={(chosen) => {
                    onTarget(column, chosen);
                  }}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {linesOf(table, headerRow).map(({ row, cells }) => (
            <tr key={row} class={row === headerRow ? 'table-import-heading-row' : undefined}>
              <th scope="row" class="ui-figure">
                {row + 1}
              </th>
              {keys.map((key, column) => (
                <td key={column} class={classOf(key)}>
                  {cells[column] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
