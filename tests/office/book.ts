import { columnLetters, columnNumber } from '../../src/exchange/column-letters.ts';
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

/** LibreOffice and the engine add in another order; the difference stays far below this part of the figure. */
const tolerance = 1e-9;

function isSame(a: Value, b: Value): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a));
}

/** The formulas whose values differ, each as one line to read; none is what every test wants. */
export function differences(stored: Book, recalculated: Book): string[] {
  return [...stored.formulas].flatMap(([key, formula]) => {
    const [ours, theirs] = [stored.values.get(key) ?? null, recalculated.values.get(key) ?? null];
    return isSame(ours, theirs) ? [] : [`${key} ${formula}: ${String(ours)}, recalculated ${String(theirs)}`];
  });
}

/** Whether two lists of values are the same; where not, the first ones that differ. */
export function firstDifference(expected: readonly Value[], found: readonly Value[]): string | null {
  if (expected.length !== found.length) return `${found.length} values instead of ${expected.length}`;
  const at = expected.findIndex((value, index) => !isSame(value, found[index] ?? null));
  return at === -1 ? null : `${at}: ${String(found[at])} instead of ${String(expected[at])}`;
}

/** Address of a cell of a table: below a heading, or beside a name. */
export function cellBelow({ values }: Book, sheet: string, heading: string, index: number): string {
  const [column, row] = found(values, sheet, heading);
  return `${sheet}!${column}${row + 1 + index}`;
}

export function cellBeside({ values }: Book, sheet: string, name: string): string {
  const [column, row] = found(values, sheet, name);
  return `${sheet}!${columnLetters(columnNumber(column) + 1)}${row}`;
}

function found(values: Book['values'], sheet: string, words: string): readonly [string, number] {
  const prefix = `${sheet}!`;
  // Heads come after the title, which may say the same.
  const entry = [...values].findLast(([key, value]) => key.startsWith(prefix) && value === words);
  const address = /^([A-Z]+)(\d+)$/.exec(entry?.[0].slice(prefix.length) ?? '');
  if (!address?.[1]) throw new Error(`"${words}" is nowhere in "${sheet}"`);
  return [address[1], Number(address[2])];
}

/** The values below a heading. */
export function valuesBelow(book: Book, sheet: string, heading: string, count: number): Value[] {
  return Array.from(
    { length: count },
    (_, index) => book.values.get(cellBelow(book, sheet, heading, index)) ?? null,
  );
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
  if (value === undefined || value === null) return null;
  return typeof value === 'boolean' ? String(value) : JSON.stringify(value);
}
