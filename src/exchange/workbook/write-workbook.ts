import type { CellValue, Workbook as Book, Worksheet } from 'exceljs';
import type { Cell } from './cell.ts';
import { cellStyles } from './cell-styles.ts';
import { formulaText } from './formula.ts';
import { numberFormats } from './number-formats.ts';
import { readMe, type HandedOut } from './read-me.ts';
import { sheetNames } from './sheet-names.ts';
import { rowHeights } from './row-heights.ts';
import type { Sheet, Workbook } from './workbook.ts';

const defaultWidth = 12;
const longestList = 255;

interface Writing {
  readonly names: ReadonlyMap<string, string>;
  readonly styleOf: ReturnType<typeof cellStyles>;
}

/** The workbook as an XLSX file, with a first sheet on how to read it. The library comes only now: it is heavy. */
export async function writeWorkbook(workbook: Workbook, out: HandedOut): Promise<Uint8Array<ArrayBuffer>> {
  const { default: library } = await import('exceljs');
  const sheets = [readMe(workbook, out), ...workbook.sheets];
  const names = sheetNames(sheets);
  const styleOf = cellStyles(numberFormats(out.locale, workbook.currency));
  const book = new library.Workbook();
  book.creator = out.text.program;
  book.title = workbook.document;
  book.created = new Date(out.at);
  book.modified = book.created;
  // Programs that calculate show their own numbers; those that do not show ours.
  book.calcProperties.fullCalcOnLoad = true;
  for (const sheet of sheets) addSheet(book, sheet, { names, styleOf });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function addSheet(book: Book, sheet: Sheet, writing: Writing): void {
  const page = book.addWorksheet(writing.names.get(sheet.id) ?? '', {
    views: [
      {
        state: 'frozen',
        xSplit: sheet.frozen.columns,
        ySplit: sheet.frozen.rows,
        showGridLines: false,
      },
    ],
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  const last = sheet.widths.at(-1);
  const taken = new Set<string>();
  let columns = 0;
  for (const { row, column, cells } of sheet.blocks) {
    cells.forEach((line, down) => {
      line.forEach((cell, right) => {
        if (cell === null) return;
        const at = `${row + down} ${column + right}`;
        if (taken.has(at)) throw new RangeError(`two cells of "${sheet.id}" stand at row and column ${at}`);
        taken.add(at);
        columns = Math.max(columns, column + right);
        writeCell(page, row + down, column + right, cell, sheet.id, writing);
      });
    });
  }
  for (let column = 1; column <= columns; column += 1) {
    page.getColumn(column).width = sheet.widths[column - 1] ?? last ?? defaultWidth;
  }
  for (const [row, height] of rowHeights(sheet)) page.getRow(row).height = height;
}

function writeCell(
  page: Worksheet,
  row: number,
  column: number,
  cell: NonNullable<Cell>,
  home: string,
  { names, styleOf }: Writing,
): void {
  const target = page.getCell(row, column);
  target.value = valueOf(cell, home, names);
  target.style = styleOf(cell);
  const list = typeof cell === 'object' && cell.kind === 'input' ? choiceList(cell.choices) : null;
  if (list !== null) target.dataValidation = { type: 'list', allowBlank: true, formulae: [list] };
}

/** Null where there is nothing to choose from, or no list can hold it: a comma would part a choice in two. */
function choiceList(choices: readonly string[]): string | null {
  const list = choices.join(',');
  const isPossible =
    list !== '' && list.length <= longestList && !choices.some((choice) => choice.includes(','));
  return isPossible ? `"${list.replaceAll('"', '""')}"` : null;
}

function valueOf(cell: NonNullable<Cell>, home: string, names: Writing['names']): CellValue {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'string') return literalText(cell);
  if (cell.kind === 'text') return literalText(cell.text);
  if (cell.kind !== 'formula') return typeof cell.value === 'string' ? literalText(cell.value) : cell.value;
  return { formula: formulaText(cell.formula, home, names), result: cell.cached ?? '' };
}

/** Spreadsheets read `_x0041_` as the character of that number; the mark before it says that it is meant as it stands. */
function literalText(text: string): string {
  return text.toWellFormed().replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}
