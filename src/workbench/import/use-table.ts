import { useState } from 'preact/hooks';
import { readTable, type ReadOptions } from '../../exchange/read-table.ts';
import type { Table, TableCode, TableResult } from '../../exchange/table.ts';

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
  /** Rows that were copied elsewhere. */
  readonly openText: (text: string) => void;
}

interface Source {
  /** Null for what was pasted. */
  readonly name: string | null;
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
    const result = await readTable(file.bytes, file.name ?? '', options);
    const decoded = file.name === null && result.ok;
    settle(decoded ? { ok: true, table: { ...result.table, encoding: null } } : result);
  };
  return {
    table,
    fileName: source?.name ?? null,
    refused,
    busy,
    readAgain: source ? (options) => void read(source, options) : null,
    openText: (text) => {
      void read({ name: null, bytes: new TextEncoder().encode(text).buffer }, { encoding: 'utf-8' });
    },
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
