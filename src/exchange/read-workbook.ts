import { readSheet } from 'read-excel-file/universal';
import { limits } from './limits.ts';
import { packStored, type StoredFile } from './pack-stored.ts';
import { prepareSheet } from './prepare-sheet.ts';
import { refusal, type Table, type TableCode, type TableRefusal, type TableResult } from './table.ts';
import { unpackEntry } from './unpack-entry.ts';
import { relationsPath, workbookParts, workbookPath, type SheetPart } from './workbook-parts.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

type Directory = ReadonlyMap<string, ZipEntry>;
interface Refused {
  readonly refused: TableRefusal;
}

/**
 * One worksheet of an .xlsx or .xlsm file: the named one, else the first visible one with something in it. Formulas
 * give the values that were saved with them; macros are not looked at.
 *
 * The archive is unpacked here and handed to the library uncompressed: sizes and check sums are then held to what the
 * directory declares, and the library has no reason to start workers from blob addresses, which the site's content
 * security policy does not allow.
 */
export async function readWorkbook(bytes: Uint8Array<ArrayBuffer>, wanted?: string): Promise<TableResult> {
  const entries = readZipDirectory(bytes);
  if (entries === null) return refusal('damaged');
  const directory = new Map(entries.map((entry) => [entry.name, entry]));
  const problem = archiveProblem(entries, directory);
  if (problem) return refusal(problem);
  try {
    return await readParts(bytes, directory, wanted);
  } catch {
    // The library throws on whatever it cannot make sense of; to the reader all of that is one thing.
    return refusal('damaged');
  }
}

function archiveProblem(entries: readonly ZipEntry[], directory: Directory): TableCode | null {
  if (entries.some((entry) => entry.encrypted)) return 'password-protected';
  if (entries.reduce((sum, entry) => sum + entry.size, 0) > limits.unpackedBytes) return 'unpacks-too-large';
  if (directory.has('xl/workbook.bin')) return 'old-excel';
  if (directory.has('content.xml') || directory.has('Index/Document.iwa')) return 'other-spreadsheet';
  if (!directory.has(workbookPath) || !directory.has(relationsPath)) return 'not-a-table';
  return typeof DecompressionStream === 'undefined' ? 'browser-too-old' : null;
}

async function readParts(
  bytes: Uint8Array<ArrayBuffer>,
  directory: Directory,
  wanted?: string,
): Promise<TableResult> {
  const fixed = await unpackAll(bytes, directory, [workbookPath, relationsPath]);
  const [workbook, relations] = fixed ?? [];
  if (!workbook || !relations) return refusal('damaged');
  const parts = workbookParts(textOf(workbook), textOf(relations));
  const visible = parts.sheets.filter((sheet) => !sheet.hidden);
  const candidates = wanted === undefined ? visible : parts.sheets.filter((sheet) => sheet.name === wanted);
  if (candidates.length === 0) return refusal(wanted === undefined ? 'empty' : 'sheet-not-found');
  const shared = await unpackAll(
    bytes,
    directory,
    parts.shared.filter((path) => directory.has(path)),
  );
  if (shared === null) return refusal('damaged');
  const common = [workbook, relations, ...shared];
  const names = visible.map((sheet) => sheet.name);
  for (const sheet of candidates) {
    const result = await readOneSheet(bytes, directory, sheet, common);
    if ('refused' in result) return result.refused;
    if (result.rows.length > 0) return { ok: true, table: { ...result, sheet: sheet.name, sheets: names } };
  }
  return refusal('empty');
}

async function readOneSheet(
  bytes: Uint8Array<ArrayBuffer>,
  directory: Directory,
  sheet: SheetPart,
  common: readonly StoredFile[],
): Promise<Omit<Table, 'sheet' | 'sheets'> | Refused> {
  const [file] = (await unpackAll(bytes, directory, [sheet.path])) ?? [];
  if (!file) return { refused: refusal('damaged') };
  const prepared = prepareSheet(textOf(file));
  if (!prepared.ok) return { refused: prepared };
  const count = prepared.formulasWithoutValues;
  const notes = count > 0 ? [{ code: 'formulas-without-values' as const, count }] : [];
  const rows = prepared.filled ? await rowsOf(prepared.xml, sheet, common) : [];
  return { rows, encoding: null, delimiter: null, decimal: 'point', notes };
}

async function rowsOf(xml: string, sheet: SheetPart, common: readonly StoredFile[]): Promise<string[][]> {
  const archive = packStored([...common, { name: sheet.path, bytes: new TextEncoder().encode(xml) }]);
  const rows: readonly (readonly unknown[])[] = await readSheet(archive.buffer, sheet.position);
  return rows.map((row) => row.map(cellText));
}

async function unpackAll(
  bytes: Uint8Array<ArrayBuffer>,
  directory: Directory,
  paths: readonly string[],
): Promise<readonly StoredFile[] | null> {
  const files: StoredFile[] = [];
  for (const name of paths) {
    const entry = directory.get(name);
    const unpacked = entry ? await unpackEntry(bytes, entry) : null;
    if (unpacked === null) return null;
    files.push({ name, bytes: unpacked });
  }
  return files;
}

function textOf(file: StoredFile): string {
  return new TextDecoder().decode(file.bytes);
}

/** Values as a spreadsheet writes them into text: a day without its time, TRUE and FALSE. */
function cellText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value instanceof Date ? dateText(value) : '';
}

function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '#NUM!';
  const text = date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 16).replace('T', ' ');
}
