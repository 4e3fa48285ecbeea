const needsQuotes = /["\t\r\n]/;

function quoted(cell: string): string {
  return needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A table as spreadsheets put it on the clipboard: every row ends with a line end, the last one too. */
export function toTabSeparated(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quoted).join('\t')}\r\n`).join('');
}

interface Reader {
  readonly text: string;
  at: number;
}

/** From the opening quote to the closing one; doubled quotes stand for one. */
function readQuoted(reader: Reader): string | null {
  const { text } = reader;
  let cell = '';
  for (let at = reader.at + 1; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign !== '"') cell += sign;
    else if (text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else {
      const after = text[at + 1];
      if (after !== undefined && !'\t\r\n'.includes(after)) return null;
      reader.at = at + 1;
      return cell;
    }
  }
  return null;
}

function readCell(reader: Reader): string {
  if (reader.text[reader.at] === '"') {
    const cell = readQuoted(reader);
    // A quote that never closes is an inch sign or the like, not quoting.
    if (cell !== null) return cell;
  }
  const rest = /[^\t\r\n]*/y;
  rest.lastIndex = reader.at;
  const cell = rest.exec(reader.text)?.[0] ?? '';
  reader.at += cell.length;
  return cell;
}

/** A table from the clipboard, with quoted cells and a final line end as spreadsheets write them. */
export function fromTabSeparated(text: string): string[][] {
  const reader: Reader = { text: text.replace(/\r\n?/g, '\n').replace(/\n$/, ''), at: 0 };
  const rows: string[][] = [[]];
  for (;;) {
    rows.at(-1)?.push(readCell(reader));
    const sign = reader.text[reader.at];
    reader.at += 1;
    if (sign === undefined) return rows;
    if (sign === '\n') rows.push([]);
  }
}
