import ExcelJS, { type Cell, type Worksheet } from 'exceljs';

/** What stands in a cell: for a formula its stored result. An empty text is nothing, as it looks. */
export type Value = number | string | null;

export interface Book {
  /** Every cell that has something, by sheet and address. */
  readonly values: ReadonlyMap<string, Value>;
  /** The formulas among them. */
  readonly formulas: ReadonlyMap<string, string>;
  readonly sheets: readonly string[];
}

export async function openedBook(bytes: Uint8Array): Promise<Book> {
  const book = await loaded(bytes);
  const values = new Map<string, Value>();
  const formulas = new Map<string, string>();
  book.eachSheet((sheet) => {
    eachCell(sheet, (cell) => {
      const key = `${sheet.name}!${cell.address}`;
      values.set(key, valueOf(cell));
      if (cell.type === ExcelJS.ValueType.Formula) formulas.set(key, cell.formula);
    });
  });
  return { values, formulas, sheets: book.worksheets.map(({ name }) => name) };
}

/** The same file with other values in some cells, by sheet and address. */
export async function changedBook(
  bytes: Uint8Array,
  changes: Readonly<Record<string, Value>>,
): Promise<Uint8Array> {
  const book = await loaded(bytes);
  for (const [key, value] of Object.entries(changes)) {
    const at = key.lastIndexOf('!');
    const sheet = book.getWorksheet(key.slice(0, at));
    if (!sheet) throw new Error(`no sheet for ${key}`);
    sheet.getCell(key.slice(at + 1)).value = value;
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function loaded(bytes: Uint8Array) {
  const book = new ExcelJS.Workbook();
  // A copy, since the bytes of a file read by Node may be part of a larger buffer.
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  return book;
}

function eachCell(sheet: Worksheet, visit: (cell: Cell) => void): void {
  sheet.eachRow((row) => {
    row.eachCell(visit);
  });
}

function valueOf(cell: Cell): Value {
  const value = cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value;
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return value === '' ? null : value;
  if (typeof value === 'object' && value !== null && 'richText' in value)
    return value.richText.map(({ text }) => text).join('');
  if (typeof value === 'object' && value !== null && 'error' in value) return value.error;
  return value === undefined || value === null ? null : String(value);
}
