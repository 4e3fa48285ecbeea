import { decodeText, type Encoding } from './decode-text.ts';
import { detectDelimiter } from './detect-delimiter.ts';
import { fileKind } from './file-kind.ts';
import { limits } from './limits.ts';
import { parseDelimited, plainLineEnds } from './parse-delimited.ts';
import { refusal, type Delimiter, type Table, type TableResult } from './table.ts';

/** The reader's own answers, given after a look at the preview. */
export interface ReadOptions {
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  readonly sheet?: string;
}

/** The table in a file, or the reason why there is none. Never throws, whatever the bytes are. */
export async function readTable(
  input: Uint8Array<ArrayBuffer> | ArrayBuffer,
  fileName: string,
  options: ReadOptions = {},
): Promise<TableResult> {
  const bytes = input instanceof Uint8Array ? input : new Uint8Array(input);
  if (bytes.length === 0) return refusal('empty');
  if (bytes.length > limits.bytes) return refusal('file-too-large', { limit: limits.bytes / 1024 / 1024 });
  if (/\.sevenkeys\.json$/i.test(fileName)) return refusal('workspace-file');
  const kind = fileKind(bytes);
  if (kind === 'text') return readText(bytes, options);
  return kind === 'zip' ? readWorkbookLazily(bytes, options.sheet) : refusal(kind);
}

/** The workbook reader is fetched on first use, and the network may be gone by then. */
async function readWorkbookLazily(
  bytes: Uint8Array<ArrayBuffer>,
  sheet: string | undefined,
): Promise<TableResult> {
  const part = await import('./read-workbook.ts').catch(() => null);
  return part === null ? refusal('reader-not-loaded') : part.readWorkbook(bytes, sheet);
}

function readText(bytes: Uint8Array, options: ReadOptions): TableResult {
  const decoded = decodeText(bytes, options.encoding);
  if (!decoded.ok) return refusal(decoded.code);
  const text = plainLineEnds(decoded.text);
  const foreign = foreignText(text);
  if (foreign) return refusal(foreign);
  const declared = /^"?sep=([,;\t|])"?\n/i.exec(text);
  const body = text.slice(declared?.[0].length ?? 0).replace(/\n+$/, '');
  const delimiter = options.delimiter ?? delimiterOf(declared?.[1]) ?? detectDelimiter(body);
  const parsed = parseDelimited(body, delimiter);
  if (!parsed.ok) return parsed;
  const rows = withoutBlankEnd(parsed.rows);
  if (rows.length === 0) return refusal('empty');
  return { ok: true, table: textTable(rows, decoded.encoding, delimiter) };
}

function textTable(rows: Table['rows'], encoding: Encoding, delimiter: Delimiter): Table {
  return { rows, encoding, delimiter, sheet: null, sheets: [], decimal: null, notes: [] };
}

function delimiterOf(mark: string | undefined): Delimiter | null {
  return mark === ',' || mark === ';' || mark === '\t' || mark === '|' ? mark : null;
}

/** Text that is no table: our own file, other JSON, and the web pages that many systems export as `.xls`. */
function foreignText(text: string): 'workspace-file' | 'web-page' | 'not-a-table' | null {
  const start = text.slice(0, 2000).trimStart();
  if (/^\{[^]*"seven-keys-workspace"/.test(start)) return 'workspace-file';
  if (/^(?:<!doctype html|<html|<table|<meta|<\?xml)/i.test(start)) return 'web-page';
  return /^(?:\{\s*"|\[\s*[[{])/.test(start) ? 'not-a-table' : null;
}

/** Row numbers stay true when blank rows go from the end only. */
function withoutBlankEnd(rows: Table['rows']): Table['rows'] {
  const last = rows.findLastIndex((row) => row.some((cell) => cell.trim() !== ''));
  return rows.slice(0, last + 1);
}
