import * as v from 'valibot';
import { batchSchema } from './batch-schema.ts';
import { parseWorkspace } from './parse.ts';
import type { KeyValueStorage, Platform } from './platform.ts';
import type { Batch } from './replica.ts';
import type { Workspace } from './schema.ts';

/**
 * Edits that are not stored yet. A page that ends has no time to finish a database transaction, and not always
 * to say that it ends, but localStorage is written at once. Edits that were stored after all are recognised by
 * their turn, so that reading a journal twice does no harm.
 */
export interface Journal {
  readonly batches: readonly Batch[];
  /** The whole document, where no stored one exists that the edits could be added to. */
  readonly whole: Workspace | null;
}

const lengthLimit = 1_000_000;

function prefix(documentId: string): string {
  return `seven-keys:journal:${documentId}:`;
}

/** False when it is too long, or localStorage full or blocked: that costs only the second safety line. */
export function writeJournal(
  { localStorage }: Platform,
  documentId: string,
  tab: string,
  journal: Journal,
): boolean {
  const text = JSON.stringify(journal);
  if (localStorage === null || text.length > lengthLimit) return false;
  try {
    localStorage.setItem(journalKey(documentId, tab), text);
    return true;
  } catch {
    return false;
  }
}

export function journalKeys(platform: Platform, documentId: string): readonly string[] {
  const { localStorage } = platform;
  return allKeys(localStorage).filter((key) => key.startsWith(prefix(documentId)));
}

export function allKeys(localStorage: KeyValueStorage | null): readonly string[] {
  if (localStorage === null) return [];
  return Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? '');
}

export function removeJournals(platform: Platform, keys: readonly string[]): void {
  for (const key of keys) platform.localStorage?.removeItem(key);
}

export function journalKey(documentId: string, tab: string): string {
  return prefix(documentId) + tab;
}

const schema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ batches: v.array(batchSchema), whole: v.unknown() }),
);

/** One that cannot be read is left alone: another version of the site may have written it. */
export function readJournals(platform: Platform, documentId: string): readonly (Journal & { key: string })[] {
  return journalKeys(platform, documentId).flatMap((key) => {
    const result = v.safeParse(schema, platform.localStorage?.getItem(key));
    if (!result.success) return [];
    const whole = parseWorkspace(result.output.whole);
    return { key, batches: result.output.batches, whole: whole.ok ? whole.workspace : null };
  });
}
