import { columnLetters, columnNumber } from './column-letters.ts';
import { limits } from './limits.ts';
import { refusal, type TableRefusal } from './table.ts';

export type PreparedSheet =
  | {
      readonly ok: true;
      readonly xml: string;
      readonly formulasWithoutValues: number;
      readonly filled: boolean;
    }
  | TableRefusal;

const rowOrCell = /<((?:[\w.-]+:)?)(row|c)((?:\s[^<>]*?)?)(\/?)>/g;
const ownAddress = /\sr\s*=\s*(["'])(.*?)\1/;
const errorType = /\st\s*=\s*(["'])e\1/;
const lastRow = 1_048_576;

/**
 * The XML of a worksheet, made safe and complete for the library that reads it, which fills every gap up to the
 * farthest cell (one cell in the last corner would be seventeen thousand million of them), turns error values into
 * empty cells without a word, and needs the address that the format lets writers leave out.
 */
export function prepareSheet(xml: string): PreparedSheet {
  const pieces: string[] = [];
  const farthest = { row: 0, column: 0 };
  let row = 0;
  let column = 0;
  let taken = 0;
  let formulasWithoutValues = 0;
  for (const tag of xml.matchAll(rowOrCell)) {
    const [all, prefix = '', element, text = '', selfClosing = ''] = tag;
    const given = ownAddress.exec(text)?.[2];
    const address = readAddress(given, element === 'row', row, column);
    if (address === null || address.row > lastRow) return refusal('damaged');
    ({ row, column } = address);
    if (element === 'row') continue;
    const isError = errorType.test(text);
    if (selfClosing === '') {
      farthest.row = Math.max(farthest.row, row);
      farthest.column = Math.max(farthest.column, column);
      if (lacksValue(xml, tag.index + all.length)) formulasWithoutValues += 1;
    }
    if (!isError && given !== undefined) continue;
    const typed = isError ? text.replace(errorType, ' t="str"') : text;
    const placed = given !== undefined ? typed : `${typed} r="${columnLetters(column)}${row}"`;
    pieces.push(xml.slice(taken, tag.index), `<${prefix}c${placed}${selfClosing}>`);
    taken = tag.index + all.length;
  }
  const problem = beyondLimits(farthest);
  if (problem) return problem;
  return {
    ok: true,
    xml: pieces.join('') + xml.slice(taken),
    formulasWithoutValues,
    filled: farthest.row > 0,
  };
}

function beyondLimits({ row, column }: { row: number; column: number }): TableRefusal | null {
  if (row > limits.rows + 1) return refusal('too-many-rows', { limit: limits.rows });
  if (column > limits.columns) return refusal('too-many-columns', { limit: limits.columns });
  return row * column > limits.cells ? refusal('too-many-cells', { limit: limits.cells }) : null;
}

/** The place that a row or cell gives itself, or the next one where it gives none. */
function readAddress(given: string | undefined, isRow: boolean, row: number, column: number) {
  if (given === undefined) return isRow ? { row: row + 1, column: 0 } : { row, column: column + 1 };
  const [, letters = '', digits = ''] = /^([A-Z]{0,3})([1-9]\d{0,6})$/.exec(given) ?? [];
  if (digits === '' || isRow !== (letters === '')) return null;
  return { row: Number(digits), column: columnNumber(letters) };
}

/** Whether the cell whose content starts here holds a formula that nothing has calculated yet. */
function lacksValue(xml: string, start: number): boolean {
  const content = /^<(?:[\w.-]+:)?f[\s/>]/.test(xml.slice(start, start + 40));
  if (!content) return false;
  const end = xml.slice(start).search(/<\/(?:[\w.-]+:)?c>/);
  return !/<(?:[\w.-]+:)?v[\s>]/.test(xml.slice(start, start + end));
}
