import { parseMergeHistory } from './batch-schema.ts';
import { crc32 } from './checksum.ts';
import { readOnly, readWrite, StorageFailure, type Database, type Transaction } from './database.ts';
import { parseInfo, type DocumentInfo } from './document-info.ts';
import { readWorkspaceFile } from './file.ts';
import type { Migrations } from './migrations.ts';
import type { Replica } from './replica.ts';
import type { Workspace } from './schema.ts';
import { keepAside } from './set-aside-records.ts';

export function documentTextKey(id: string): string {
  return `document:${id}`;
}

export function historyTextKey(id: string): string {
  return `history:${id}`;
}

/** A document as it is in the store, before anybody has looked whether it can be read. */
export interface StoredDocument {
  readonly info: DocumentInfo;
  readonly text: string;
  readonly history: string | null;
}

export type OpenedDocument =
  | { readonly ok: true; readonly replica: Replica<Workspace>; readonly migratedFrom: number | null }
  | { readonly ok: false; readonly code: 'unreadable' | 'newer-version' };

export async function getInfo(
  transaction: Transaction<IDBTransactionMode>,
  id: string,
): Promise<DocumentInfo | null> {
  return parseInfo(await transaction.objectStore('documents').get(id));
}

export async function getText(
  transaction: Transaction<IDBTransactionMode>,
  key: string,
): Promise<string | null> {
  const text: unknown = await transaction.objectStore('texts').get(key);
  return typeof text === 'string' ? text : null;
}

export function loadDocument(database: Database, id: string): Promise<StoredDocument | null> {
  return readOnly(database, async (transaction) => {
    const info = await getInfo(transaction, id);
    if (info === null) return null;
    const text = (await getText(transaction, documentTextKey(id))) ?? '';
    return { info, text, history: await getText(transaction, historyTextKey(id)) };
  });
}

export function openStored({ text, history }: StoredDocument, steps?: Migrations): OpenedDocument {
  const read = readWorkspaceFile(text, steps);
  if (!read.ok) return { ok: false, code: read.code === 'newer-version' ? 'newer-version' : 'unreadable' };
  return {
    ok: true,
    replica: { ...parseMergeHistory(history), value: read.workspace },
    migratedFrom: read.migratedFrom,
  };
}

/** Copies what cannot be opened to a place where nothing writes over it; the original stays as well. */
export function setDocumentAside(
  database: Database,
  stored: StoredDocument,
  code: 'unreadable' | 'newer-version',
  now: number,
): Promise<string> {
  return readWrite(database, async (transaction) => {
    const id = await keepDocumentAside(transaction, stored, code, now);
    // What a newer version of the site says about its own document is not ours to change.
    if (code === 'unreadable')
      await transaction.objectStore('documents').put({ ...stored.info, fault: code });
    return id;
  });
}

async function keepDocumentAside(
  transaction: Transaction,
  { info, text }: StoredDocument,
  code: 'unreadable' | 'newer-version',
  now: number,
): Promise<string> {
  const id = `${info.id}:${crc32(text)}`;
  await keepAside(transaction, { id, documentId: info.id, name: info.name, at: now, code }, text);
  return id;
}

export async function listInfos(database: Database): Promise<readonly DocumentInfo[]> {
  const found: unknown[] = await readOnly(database, (transaction) =>
    transaction.objectStore('documents').getAll(),
  );
  return found.flatMap((value) => parseInfo(value) ?? []);
}

/** The stored document in a running transaction, or the reason why nothing may be written over it. */
export async function readForMerge(
  transaction: Transaction,
  info: DocumentInfo,
  now: number,
  steps?: Migrations,
): Promise<Replica<Workspace> | null> {
  const text = (await getText(transaction, documentTextKey(info.id))) ?? '';
  const stored = { info, text, history: await getText(transaction, historyTextKey(info.id)) };
  const opened = openStored(stored, steps);
  if (opened.ok) return opened.replica;
  if (opened.code === 'newer-version') throw new StorageFailure('newer-version');
  await keepDocumentAside(transaction, stored, opened.code, now);
  return null;
}
