import type { Encoding } from './decode-text.ts';
import type { Decimal } from './read-digits.ts';

export type Delimiter = ',' | ';' | '\t' | '|';

/** Why a file or a pasted text is not a table that can be read. */
export type TableCode =
  | 'empty'
  | 'file-too-large'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'too-many-cells'
  | 'unpacks-too-large'
  | 'not-a-table'
  | 'workspace-file'
  | 'web-page'
  | 'old-excel'
  | 'other-spreadsheet'
  | 'password-protected'
  | 'damaged'
  | 'cut-short'
  | 'unclosed-quote'
  | 'sheet-not-found'
  | 'browser-too-old'
  | 'reader-not-loaded';

/** Something the reader should know about a table that could be read. */
interface TableNote {
  readonly code: 'formulas-without-values';
  readonly count: number;
}

export interface Table {
  /** As in the file, blank rows included, so that row numbers agree with what a spreadsheet shows. */
  readonly rows: readonly (readonly string[])[];
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
  readonly sheet: string | null;
  /** The visible sheets of a workbook; empty for text. */
  readonly sheets: readonly string[];
  /** The decimal mark that is certain for the whole table: a workbook's numbers are written with a point. */
  readonly decimal: Decimal | null;
  readonly notes: readonly TableNote[];
}

export interface TableRefusal {
  readonly ok: false;
  readonly code: TableCode;
  /** What fills the slots of the sentence for the code. */
  readonly values: Readonly<Record<string, string | number>>;
}

export type TableResult = { readonly ok: true; readonly table: Table } | TableRefusal;

export function refusal(
  code: TableCode,
  values: Readonly<Record<string, string | number>> = {},
): TableRefusal {
  return { ok: false, code, values };
}
