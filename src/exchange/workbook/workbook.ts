import { remark, title, type Cell } from './cell.ts';

/** Cells that stand together, from their upper left corner on; rows may differ in length. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}

export interface Sheet {
  /** By what formulas of other sheets find it; not shown. */
  readonly id: string;
  /** What stands on its tab, in the reader's language; made to fit what spreadsheets allow. */
  readonly name: string;
  /** One sentence for the list of sheets. */
  readonly about: string;
  readonly blocks: readonly Block[];
  /** In characters of Latin text, from the first column on; the last one holds for all further columns. */
  readonly widths: readonly number[];
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
}

/** What a tool hands over: no word here that is not in the reader's language, no trace of any library. */
export interface Workbook {
  /** The tool. */
  readonly title: string;
  /** The document. */
  readonly document: string;
  /** ISO 4217 code, as in the document's settings. */
  readonly currency: string;
  /** Sentences for the first sheet, on what this tool's sheets do and do not calculate. */
  readonly remarks: readonly string[];
  readonly sheets: readonly Sheet[];
}

/** One row of cells, alone. */
export function line(row: number, ...cells: readonly Cell[]): Block {
  return { row, column: 1, cells: [cells] };
}

export interface Titled {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  /** How to read it; null where there is nothing to say. */
  readonly remark: string | null;
  readonly blocks: readonly Block[];
  readonly widths: readonly number[];
  readonly frozenRows: number;
}

/** Where tables and figures of a titled sheet begin: the title is in row 1, the remark in row 2. */
export const firstRow = 4;

/** A sheet with its name and a remark above its blocks, and the first column always in view. */
export function titledSheet({ blocks, remark: words, frozenRows, ...sheet }: Titled): Sheet {
  return {
    ...sheet,
    blocks: [line(1, title(sheet.name)), ...(words === null ? [] : [line(2, remark(words))]), ...blocks],
    frozen: { rows: frozenRows, columns: 1 },
  };
}
