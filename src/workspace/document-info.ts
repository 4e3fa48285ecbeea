import * as v from 'valibot';
import type { Workspace } from './schema.ts';

const moment = v.nullable(v.number());

/** What the list of documents shows, kept beside each text. Only the id matters for reading; the rest can be lost. */
const schema = v.object({
  id: v.string(),
  name: v.fallback(v.string(), ''),
  sample: v.fallback(v.nullable(v.string()), null),
  accounts: v.fallback(v.number(), 0),
  /** Length of the text. */
  size: v.fallback(v.number(), 0),
  /** Counts the writes, so that a tab knows whether another has written since. */
  revision: v.fallback(v.number(), 0),
  savedAt: v.fallback(v.number(), 0),
  snapshotAt: v.fallback(moment, null),
  copiedAt: v.fallback(moment, null),
  /** Time of the first edit that is in no file copy. */
  uncopiedSince: v.fallback(moment, null),
  deletedAt: v.fallback(moment, null),
  /** Set when it could not be opened. */
  fault: v.fallback(v.nullable(v.literal('unreadable')), null),
});

export type DocumentInfo = Readonly<v.InferOutput<typeof schema>>;

export function parseInfo(value: unknown): DocumentInfo | null {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : null;
}

export function describeDocument(
  before: DocumentInfo | null,
  workspace: Workspace,
  size: number,
  now: number,
): DocumentInfo {
  return {
    id: workspace.id,
    name: workspace.name,
    sample: workspace.sample,
    accounts: workspace.accounts.length,
    size,
    revision: (before?.revision ?? 0) + 1,
    savedAt: now,
    snapshotAt: before?.snapshotAt ?? now,
    copiedAt: before?.copiedAt ?? null,
    uncopiedSince: before?.uncopiedSince ?? now,
    deletedAt: null,
    fault: null,
  };
}
