import { diff } from './diff.ts';
import type { DocumentInfo } from './document-info.ts';
import { dated } from './merge-batches.ts';
import { appendBatch, newReplica, type Batch, type Replica } from './replica.ts';
import type { Workspace } from './schema.ts';
import type { SnapshotReason } from './snapshot-records.ts';
import { nextStamp } from './stamp.ts';
import type { UnsavedReason } from './status.ts';
import { emptyStack, type Step, type UndoStack } from './undo-stack.ts';

/** One document while it is open in this tab. */
export interface Session {
  replica: Replica<Workspace>;
  /** What is not stored yet: edits made here, and those of other tabs that they have not reported as stored. */
  unsaved: readonly Batch[];
  /** Of these, the edits of other tabs. */
  readonly heard: WeakSet<Batch>;
  /** As last read or written; null while the document is only in memory. */
  info: DocumentInfo | null;
  stack: UndoStack;
  /** Another tab's edit was missed; the stored document has it as soon as that tab has saved. */
  behind: boolean;
  /** Why nothing may be written until the reader has decided. */
  halted: UnsavedReason | null;
  /** The next write keeps what is stored as a snapshot. */
  snapshot: SnapshotReason | null;
  /** To be stored even without an edit, and even if it was deleted. */
  store: 'when-edited' | 'always' | 'revive';
  /** Journals whose edits are in `unsaved`. */
  journals: readonly string[];
}

function newSession(replica: Replica<Workspace>, info: DocumentInfo | null): Session {
  return {
    replica,
    unsaved: [],
    heard: new WeakSet(),
    info,
    stack: emptyStack,
    behind: false,
    halted: null,
    snapshot: null,
    store: 'when-edited',
    journals: [],
  };
}

/** A stored document that could be read. */
export function storedSession({ replica, migratedFrom }: Opened, info: DocumentInfo): Session {
  return { ...newSession(replica, info), snapshot: migratedFrom === null ? null : 'migration' };
}

interface Opened {
  readonly replica: Replica<Workspace>;
  readonly migratedFrom: number | null;
}

export function memorySession(workspace: Workspace): Session {
  return newSession(newReplica(workspace), null);
}

export interface Edit {
  readonly batch: Batch;
  readonly step: Omit<Step, 'merge'>;
}

/** Makes the document of a session the given one; null when they say the same. */
export function applyEdit(session: Session, next: Workspace, now: number, tab: string): Edit | null {
  const { replica } = session;
  const forward = diff(replica.value, next);
  if (forward.length === 0) return null;
  const inverse = diff(next, replica.value);
  const batch: Batch = {
    stamp: nextStamp(replica.clock, now, tab),
    turn: (replica.seen[tab] ?? 0) + 1,
    ops: forward,
  };
  session.replica = dated(appendBatch(replica, batch, inverse, next));
  session.unsaved = [...session.unsaved, batch];
  return { batch, step: { forward, inverse } };
}

export function hasOwnUnsaved({ unsaved, heard }: Session): boolean {
  return unsaved.some((batch) => !heard.has(batch));
}
