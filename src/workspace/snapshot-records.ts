import * as v from 'valibot';
import type { Database, Transaction } from './database.ts';
import { readOnly } from './database.ts';

const snapshotReasons = ['work', 'import', 'restore', 'migration', 'delete', 'asked'] as const;
export type SnapshotReason = (typeof snapshotReasons)[number];

const schema = v.object({
  id: v.number(),
  documentId: v.string(),
  name: v.fallback(v.string(), ''),
  at: v.fallback(v.number(), 0),
  reason: v.fallback(v.picklist(snapshotReasons), 'asked'),
  size: v.fallback(v.number(), 0),
});

export type Snapshot = Readonly<v.InferOutput<typeof schema>>;

const snapshotLimit = 30;
export const snapshotEvery = 10 * 60_000;

function textKey(id: number): string {
  return `snapshot:${id}`;
}

/** Keeps a text as a snapshot of a document and lets go of the oldest beyond the limit. */
export async function addSnapshot(
  transaction: Transaction,
  snapshot: Omit<Snapshot, 'id' | 'size'>,
  text: string,
): Promise<void> {
  const store = transaction.objectStore('snapshots');
  const id = v.parse(v.number(), await store.add({ ...snapshot, size: text.length }));
  await transaction.objectStore('texts').put(text, textKey(id));
  const kept = await store.index('documentId').getAllKeys(snapshot.documentId);
  for (const old of v.parse(v.array(v.number()), kept).slice(0, -snapshotLimit))
    await removeOne(transaction, old);
}

async function removeOne(transaction: Transaction, id: number): Promise<void> {
  await transaction.objectStore('snapshots').delete(id);
  await transaction.objectStore('texts').delete(textKey(id));
}

export async function removeSnapshots(transaction: Transaction, documentId: string): Promise<void> {
  const ids = await transaction.objectStore('snapshots').index('documentId').getAllKeys(documentId);
  for (const id of v.parse(v.array(v.number()), ids)) await removeOne(transaction, id);
}

/** Newest first. */
export function readSnapshots(database: Database, documentId: string): Promise<readonly Snapshot[]> {
  return readOnly(database, async (transaction) => {
    const found: unknown[] = await transaction
      .objectStore('snapshots')
      .index('documentId')
      .getAll(documentId);
    return found
      .flatMap((value) => {
        const result = v.safeParse(schema, value);
        return result.success ? [result.output] : [];
      })
      .reverse();
  });
}

export function readSnapshot(
  database: Database,
  id: number,
): Promise<{ snapshot: Snapshot; text: string } | null> {
  return readOnly(database, async (transaction) => {
    const found = v.safeParse(schema, await transaction.objectStore('snapshots').get(id));
    const text: unknown = await transaction.objectStore('texts').get(textKey(id));
    return found.success && typeof text === 'string' ? { snapshot: found.output, text } : null;
  });
}
