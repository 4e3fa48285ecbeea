import Papa from 'papaparse';
import { limits } from './limits.ts';
import { refusal, type Delimiter, type TableRefusal } from './table.ts';

export type DelimitedResult =
  { readonly ok: true; readonly rows: readonly (readonly string[])[] } | TableRefusal;

/** Text with one kind of line end, in cells as well as between rows. */
export function plainLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** Rows of text with `\n` as its line end. Blank rows are kept: their numbers count. */
export function parseDelimited(text: string, delimiter: Delimiter): DelimitedResult {
  if (countUpTo(text, delimiter, limits.cells) > limits.cells)
    return refusal('too-many-cells', { limit: limits.cells });
  const rowLimit = limits.rows + 2;
  const parsed = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: rowLimit });
  const unclosed = parsed.errors.find((error) => error.code === 'MissingQuotes');
  if (unclosed) return refusal('unclosed-quote', { row: (unclosed.row ?? 0) + 1 });
  return withinLimits(parsed.data);
}

function withinLimits(rows: readonly (readonly string[])[]): DelimitedResult {
  if (rows.length > limits.rows + 1) return refusal('too-many-rows', { limit: limits.rows });
  if (rows.some((row) => row.length > limits.columns))
    return refusal('too-many-columns', { limit: limits.columns });
  return { ok: true, rows };
}

function countUpTo(text: string, mark: string, limit: number): number {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0 && count <= limit; at = text.indexOf(mark, at + 1)) count += 1;
  return count;
}
