import { encodings } from '../../exchange/decode-text.ts';
import type { ReadOptions } from '../../exchange/read-table.ts';
import type { Delimiter, Table } from '../../exchange/table.ts';
import { fill } from '../../i18n/fill.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import type { ImportText } from './text.en.ts';

export interface TableOptionsProps {
  readonly text: ImportText;
  readonly table: Table;
  /** Null for a table from the clipboard, which has nothing to be decoded. */
  readonly onRead: ((options: ReadOptions) => void) | null;
  readonly headerRow: number;
  readonly onHeaderRow: (row: number) => void;
}

const delimiters = [',', ';', '\t', '|'] as const satisfies readonly Delimiter[];
const headerRowsOffered = 20;

/** How the file was understood; each answer can be changed. */
export function TableOptions({ text, table, onRead, headerRow, onHeaderRow }: TableOptionsProps) {
  const words = text.table;
  const rows = Math.max(Math.min(table.rows.length, headerRowsOffered), headerRow + 1);
  const headers = Array.from({ length: rows }, (_, row) => ({
    value: String(row),
    label: fill(words.headerAt, { row: row + 1 }),
  }));
  return (
    <>
      <div class="table-import-options">
        {onRead && table.encoding ? (
          <Select
            label={words.encoding}
            value={table.encoding}
            options={encodings.map((value) => ({ value, label: words.encodings[value] }))}
            onChange={(encoding) => {
              onRead({ encoding });
            }}
          />
        ) : null}
        {onRead && table.delimiter ? (
          <Select
            label={words.delimiter}
            value={table.delimiter}
            options={delimiters.map((value) => ({ value, label: words.delimiters[value] }))}
            onChange={(delimiter) => {
              onRead({ delimiter, ...(table.encoding ? { encoding: table.encoding } : {}) });
            }}
          />
        ) : null}
        {onRead && table.sheet !== null && table.sheets.length > 1 ? (
          <Select
            label={words.sheet}
            value={table.sheet}
            options={table.sheets.map((value) => ({ value, label: value }))}
            onChange={(sheet) => {
              onRead({ sheet });
            }}
          />
        ) : null}
        <Select
          label={words.headerRow}
          value={String(headerRow)}
          options={[{ value: '-1', label: words.noHeader }, ...headers]}
          onChange={(row) => {
            onHeaderRow(Number(row));
          }}
        />
      </div>
      {table.notes.map(({ code, count }) => (
        <Notice key={code} kind="warning">
          {fill(words.formulas, { count })}
        </Notice>
      ))}
    </>
  );
}
