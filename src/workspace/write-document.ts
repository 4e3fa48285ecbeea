import { writeMergeHistory } from './batch-schema.ts';
import { readOnly, readWrite, StorageFailure, type Database, type Transaction } from './database.ts';
import { describeDocument, type DocumentInfo } from './document-info.ts';
import type { Migrations } from './migrations.ts';
import { mergeBatches } from './merge-batches.ts';
import { documentTextKey, getInfo, getText, historyTextKey, readForMerge } from './read-document.ts';
import type { Batch, Replica } from './replica.ts';
import type { Workspace } from './schema.ts';
import { addSnapshot, snapshotEvery, type SnapshotReason } from './snapshot-records.ts';

export interface WriteRequest {
  /** The document in memory, the unsaved batches included. */
  readonly replica: Replica<Workspace>;
  readonly unsaved: readonly Batch[];
  /** The stored revision that `replica` is built upon; null for one that was never stored. */
  readonly known: number | null;
  /** Whether to store it again although it was deleted. */
  readonly revive: boolean;
  /** Whether what is stored now must be kept as a snapshot whatever the time. */
  readonly snapshot: SnapshotReason | null;
  readonly now: number;
  readonly steps?: Migrations | undefined;
}

export interface Written {
  readonly info: DocumentInfo;
  readonly replica: Replica<Workspace>;
}

/**
 * Reads, merges and writes in one transaction, so that of two tabs none overwrites the other; then reads back
 * what was written.
 */
export async function writeDocument(database: Database, request: WriteRequest): Promise<Written> {
  const attempt = (snapshots: boolean) =>
    readWrite(database, (transaction) => write(transaction, request, snapshots));
  const { texts, ...written } = await attempt(true).catch((error: unknown) => {
    // The edit is worth more than the snapshot that would no longer fit beside it.
    if (isQuota(error) && request.snapshot === null) return attempt(false);
    throw error;
  });
  await verify(database, written.info, texts);
  return written;
}

function isQuota(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}

interface Texts {
  readonly document: string;
  readonly history: string;
}

async function write(
  transaction: Transaction,
  request: WriteRequest,
  snapshots: boolean,
): Promise<Written & { readonly texts: Texts }> {
  const { id } = request.replica.value;
  const before = await getInfo(transaction, id);
  const gone = before === null ? request.known !== null : before.deletedAt !== null && request.known !== null;
  if (gone && !request.revive) throw new StorageFailure('deleted');
  const replica = await merged(transaction, request, before);
  const texts = { document: JSON.stringify(replica.value), history: writeMergeHistory(replica) };
  const info = describeDocument(before, replica.value, texts.document.length, request.now);
  const reason = before === null || !snapshots ? null : dueSnapshot(before, request);
  if (before !== null && reason !== null) {
    const old = (await getText(transaction, documentTextKey(id))) ?? '';
    await addSnapshot(transaction, { documentId: id, name: before.name, at: request.now, reason }, old);
  }
  await transaction.objectStore('texts').put(texts.document, documentTextKey(id));
  await transaction.objectStore('texts').put(texts.history, historyTextKey(id));
  const stored = reason === null ? info : { ...info, snapshotAt: request.now };
  await transaction.objectStore('documents').put(stored);
  return { info: stored, replica, texts };
}

async function merged(
  transaction: Transaction,
  { replica, unsaved, known, now, steps }: WriteRequest,
  before: DocumentInfo | null,
): Promise<Replica<Workspace>> {
  if (before === null || before.revision === known) return replica;
  // A new beginning under the name of a deleted document: that one becomes a snapshot.
  if (before.deletedAt !== null && known === null) return replica;
  const stored = await readForMerge(transaction, before, now, steps);
  return stored === null ? replica : mergeBatches(stored, unsaved);
}

function dueSnapshot(before: DocumentInfo, { snapshot, now, known }: WriteRequest): SnapshotReason | null {
  if (snapshot !== null) return snapshot;
  if (before.deletedAt !== null && known === null) return 'delete';
  // A clock set back by any amount must not stop snapshots until it has caught up.
  return Math.abs(now - (before.snapshotAt ?? 0)) >= snapshotEvery ? 'work' : null;
}

async function verify(database: Database, { id, revision }: DocumentInfo, written: Texts): Promise<void> {
  const found = await readOnly(database, async (transaction) => ({
    info: await getInfo(transaction, id),
    document: await getText(transaction, documentTextKey(id)),
    history: await getText(transaction, historyTextKey(id)),
  }));
  // Another tab may have written on top since; then its own save is the one to compare.
  if (found.info !== null && found.info.revision > revision) return;
  const same = found.document === written.document && found.history === written.history;
  if (found.info === null || found.info.revision < revision || !same) throw new StorageFailure('mismatch');
}
