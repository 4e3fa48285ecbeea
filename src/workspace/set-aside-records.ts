import * as v from 'valibot';
import { readOnly, type Database, type Transaction } from './database.ts';

const schema = v.object({
  id: v.string(),
  documentId: v.fallback(v.string(), ''),
  name: v.fallback(v.string(), ''),
  at: v.fallback(v.number(), 0),
  code: v.fallback(v.picklist(['unreadable', 'newer-version']), 'unreadable'),
  size: v.fallback(v.number(), 0),
});

/** Stored data that this version of the site cannot open, kept letter by letter. */
export type SetAside = Readonly<v.InferOutput<typeof schema>>;

export function setAsideTextKey(id: string): string {
  return `set-aside:${id}`;
}

/** The same contents of the same document are kept once, and what is kept is never written over. */
export async function keepAside(
  transaction: Transaction,
  entry: Omit<SetAside, 'size'>,
  text: string,
): Promise<void> {
  const store = transaction.objectStore('set-aside');
  if ((await store.getKey(entry.id)) !== undefined) return;
  await store.add({ ...entry, size: text.length });
  await transaction.objectStore('texts').put(text, setAsideTextKey(entry.id));
}

export function readSetAside(database: Database): Promise<readonly SetAside[]> {
  return readOnly(database, async (transaction) => {
    const found: unknown[] = await transaction.objectStore('set-aside').getAll();
    return found.flatMap((value) => {
      const result = v.safeParse(schema, value);
      return result.success ? [result.output] : [];
    });
  });
}

export async function removeSetAside(transaction: Transaction, id: string): Promise<void> {
  await transaction.objectStore('set-aside').delete(id);
  await transaction.objectStore('texts').delete(setAsideTextKey(id));
}

export async function removeSetAsideOf(transaction: Transaction, documentId: string): Promise<void> {
  const all: unknown[] = await transaction.objectStore('set-aside').getAll();
  for (const value of all) {
    const found = v.safeParse(schema, value);
    if (found.success && found.output.documentId === documentId)
      await removeSetAside(transaction, found.output.id);
  }
}
