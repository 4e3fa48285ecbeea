import { parseDelimited, plainLineEnds, withinLimits } from './parse-delimited.ts';
import { refusal, type Table, type TableResult } from './table.ts';

/**
 * The table in a text from the clipboard, as Excel, WPS and LibreOffice put it there: tabs between cells, quotes
 * around cells with line ends. Empty rows and cells stay, because what is pasted keeps its shape; only the line end
 * after the last row goes. A quote that is never closed is a character that the cell begins with.
 */
export function parseTable(text: string): TableResult {
  if (text === '') return refusal('empty');
  const plain = plainLineEnds(text.replace(/\u0000/g, '')).replace(/\n$/, '');
  const quoted = plain === '' ? withinLimits([['']]) : parseDelimited(plain, '\t');
  const raw = !quoted.ok && quoted.code === 'unclosed-quote';
  const parsed = raw ? withinLimits(plain.split('\n').map((line) => line.split('\t'))) : quoted;
  return parsed.ok ? { ok: true, table: pasted(parsed.rows) } : parsed;
}

function pasted(rows: Table['rows']): Table {
  return { rows, encoding: null, delimiter: '\t', sheet: null, sheets: [], decimal: null, notes: [] };
}
