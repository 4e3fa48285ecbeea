import { useState } from 'preact/hooks';
import { readTable, type ReadOptions } from '../../../../../exchange/read-table.ts';
import type { Table, TableCode, TableResult } from '../../../../../exchange/table.ts';

export interface Refusal {
  readonly code: TableCode | 'unreadable';
  readonly values: Readonly<Record<string, string | number>>;
}

export interface TableReading {
  readonly table: Table | null;
  readonly fileName: string | null;
  readonly refused: Refusal | null;
  readonly busy: boolean;
  /** The same bytes in another way; null for a table that came from the clipboard. */
  readonly readAgain: ((options: ReadOptions) => void) | null;
  readonly open: (file: File) => void;
}

interface Source {
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

/** A file's bytes stay in memory while the dialog is open, so that another encoding or sheet can be tried. */
export function useTable(pasted: Table | null, onTable: (table: Table) => void): TableReading {
  const [table, setTable] = useState(pasted);
  const [source, setSource] = useState<Source | null>(null);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);

  const settle = (result: TableResult | ({ readonly ok: false } & Refusal)) => {
    setBusy(false);
    setRefused(result.ok ? null : { code: result.code, values: result.values });
    if (!result.ok) return;
    setTable(result.table);
    onTable(result.table);
  };
  const read = async (file: Source, options: ReadOptions) => {
    setBusy(true);
    setSource(file);
    settle(await readTable(file.bytes, file.name, options));
  };
  return {
    table,
    fileName: source?.name ?? null,
    refused,
    busy,
    readAgain: source ? (options) => void read(source, options) : null,
    open: (file) => {
      setBusy(true);
      file.arrayBuffer().then(
        (bytes) => read({ name: file.name, bytes }, {}),
        () => {
          settle({ ok: false, code: 'unreadable', values: {} });
        },
      );
    },
  };
}
