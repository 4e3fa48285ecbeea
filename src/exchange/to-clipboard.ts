/**
 * Rows as the text that spreadsheets take from the clipboard. Each row ends with a line end, so that an empty cell
 * and nothing at all are not the same text; `parseTable` reads it back.
 */
export function toClipboard(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quoted).join('\t')}\n`).join('');
}

function quoted(cell: string): string {
  return /[\t\n\r"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
