import { columnLetters } from '../../../../../exchange/column-letters.ts';
import type { Mapping } from '../../../../../exchange/mapping.ts';
import type { Table } from '../../../../../exchange/table.ts';
import { fill } from '../../../../../i18n/fill.ts';
import { Select } from '../../../../../ui/Select.tsx';
import type { AccountsText } from '../../../accounts-text.en.ts';
import { targetKey, targetOptions, yearsOffered } from './column-target.ts';

export interface MapColumnsProps {
  readonly text: AccountsText;
  readonly table: Table;
  readonly mapping: Mapping;
  readonly years: readonly number[];
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

/** The table as it came, with a choice over each column. */
export function MapColumns({ text, table, mapping, years, onTarget }: MapColumnsProps) {
  const words = text.importing.mapping;
  const options = targetOptions(text, yearsOffered(mapping, years));
  return (
    <div class="ui-table-box accounts-preview" role="region" aria-label={words.caption} tabIndex={0}>
      <table class="ui-table">
        <caption class="ui-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            {mapping.columns.map((target, column) => (
              <th key={column} scope="col" class={target.kind === 'ignore' ? 'accounts-ignored' : undefined}>
                <span aria-hidden="true">{fill(words.column, { column: columnLetters(column + 1) })}</span>
                <Select
                  hideLabel
                  label={fill(words.columnIs, { column: columnLetters(column + 1) })}
                  value={targetKey(target)}
                  options={options}
                  onChange={(key) => {
                    onTarget(column, key);
                  }}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {linesOf(table, mapping.headerRow).map(({ row, cells }) => (
            <tr key={row} class={row === mapping.headerRow ? 'accounts-heading-row' : undefined}>
              <th scope="row" class="ui-figure">
                {row + 1}
              </th>
              {mapping.columns.map((target, column) => (
                <td key={column} class={target.kind === 'ignore' ? 'accounts-ignored' : undefined}>
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
