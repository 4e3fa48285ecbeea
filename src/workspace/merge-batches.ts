import { documentIssues, isWorkspace } from './parse.ts';
import { insertBatch, type Batch, type Replica } from './replica.ts';
import type { Workspace } from './schema.ts';

/** The document with a batch in its place, or null when the outcome would not be a document. */
export function mergeBatch(replica: Replica<Workspace>, batch: Batch): Replica<Workspace> | null {
  const merged = insertBatch(replica, batch, (value) => {
    const issues = documentIssues(value);
    return isWorkspace(value, issues) ? value : null;
  });
  return merged === null || merged === replica ? merged : dated(merged);
}

/** A batch that would spoil the document is left out: the edits of the others must not be lost with it. */
export function mergeBatches(replica: Replica<Workspace>, batches: readonly Batch[]): Replica<Workspace> {
  return batches.reduce((merged, batch) => mergeBatch(merged, batch) ?? merged, replica);
}

/** The date of the document is that of its latest edit, the same in every tab. */
export function dated(replica: Replica<Workspace>): Replica<Workspace> {
  if (replica.clock === null) return replica;
  const updatedAt = new Date(replica.clock.time).toISOString();
  return { ...replica, value: { ...replica.value, updatedAt } };
}
