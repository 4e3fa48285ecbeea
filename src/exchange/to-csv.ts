const byteOrderMark = '\ufeff';
const plainNumber = /^[+-]?\d[\d.,]*(?:e[+-]?\d+)?%?$/i;

/** What makes a spreadsheet take a cell for a formula; Chinese and Japanese ones also read the full-width signs. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * RFC 4180 with CRLF after every row, and a byte order mark, without which Excel takes UTF-8 for the local code page.
 * Text that a spreadsheet would run as a formula gets an apostrophe before it, numbers do not. A figure that is
 * not known or not finite is an empty cell.
 */
export function toCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(cellText).map(quoted).join(',')}\r\n`).join('');
}

/** Text that a spreadsheet shows and does not run. */
export function neutralised(text: string): string {
  return formulaStart.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}

/** Takes back the apostrophe, so that a table written here and read again is the same. */
export function withoutNeutralising(text: string): string {
  const inner = text.slice(1);
  return text.startsWith("'") && neutralised(inner) !== inner ? inner : text;
}

function cellText(cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return neutralised(cell);
  return Number.isFinite(cell) ? String(cell) : '';
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
