import Papa from 'papaparse';
import type { Delimiter } from './table.ts';

/** In order of preference where two part the text equally well: a comma is the likeliest to be in a number or name. */
const candidates = ['\t', ';', ',', '|'] as const satisfies readonly Delimiter[];

const sampleLength = 100_000;
const sampleRows = 200;

/** The delimiter that cuts most rows into one and the same number of cells, the larger number where two do. */
export function detectDelimiter(text: string): Delimiter {
  const sample = text.slice(0, sampleLength);
  const scored = candidates.map((delimiter) => ({ delimiter, ...evenness(sample, delimiter) }));
  const best = scored.reduce((a, b) =>
    b.share > a.share || (b.share === a.share && b.cells > a.cells) ? b : a,
  );
  return best.share > 0 ? best.delimiter : ',';
}

/** The most usual number of cells in a row, and the share of the rows that have it; rows of one cell tell nothing. */
function evenness(sample: string, delimiter: Delimiter): { readonly share: number; readonly cells: number } {
  const options = { delimiter, newline: '\n', preview: sampleRows, skipEmptyLines: true } as const;
  const rows = Papa.parse<string[]>(sample, options).data;
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [cells, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [1, 0]);
  return { share: count / Math.max(1, rows.length), cells };
}
