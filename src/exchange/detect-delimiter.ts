import Papa from 'papaparse';
import type { Delimiter } from './table.ts';

/** In order of preference where two part the text equally well: a comma is the likeliest to be in a number or name. */
const candidates = ['\t', ';', ',', '|'] as const satisfies readonly Delimiter[];

const sampleLength = 100_000;
const sampleRows = 200;

/** The delimiter that cuts most rows into one and the same number of cells; a comma when none does. */
export function detectDelimiter(text: string): Delimiter {
  const sample = text.slice(0, sampleLength);
  const scored = candidates.map((delimiter) => ({ delimiter, score: evenness(sample, delimiter) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best.delimiter : ',';
}

/** Share of the rows that have the most usual number of cells, 0 when that number is one. */
function evenness(sample: string, delimiter: Delimiter): number {
  const rows = Papa.parse<string[]>(sample, {
    delimiter,
    newline: '\n',
    preview: sampleRows,
    skipEmptyLines: true,
  }).data;
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...counts.values()) / Math.max(1, rows.length);
}
