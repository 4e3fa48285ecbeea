import { reasonOf } from './database.ts';
import { journalKey, removeJournals, writeJournal } from './journal.ts';
import { mergeBatches } from './merge-batches.ts';
import { loadDocument, openStored } from './read-document.ts';
import type { Platform } from './platform.ts';
import { hasSeen, type Batch } from './replica.ts';
import { hasOwnUnsaved, type Session } from './session.ts';
import { restingState, showSaveState, showSession } from './show-session.ts';
import type { StoreContext } from './store-context.ts';
import type { UnsavedReason } from './status.ts';
import { writeDocument, type Written } from './write-document.ts';

/** Leaves half of the half second in which an edit must be stored to the database. */
const saveDelay = 250;
const retryDelay = 5000;

export interface Saver {
  /** Stores what is unsaved soon. */
  readonly schedule: () => void;
  /** Stores it now; resolves when it is stored or has failed, never rejects. */
  readonly flush: () => Promise<void>;
  /** Stores a document that need not be the open one; only to be called in turn, through `enqueue`. */
  readonly save: (session: Session) => Promise<UnsavedReason | null>;
  /** Takes over what another tab has stored. */
  readonly resync: () => Promise<void>;
  /** One thing at a time, in order: every use of the stored document goes through here. */
  readonly enqueue: <T>(work: () => Promise<T>) => Promise<T>;
}

export function createSaver(context: StoreContext): Saver {
  const timer = createTimer(context.platform.after);
  let last: Promise<unknown> = Promise.resolve();

  function enqueue<T>(work: () => Promise<T>): Promise<T> {
    const done = last.then(work);
    last = Promise.allSettled([done]);
    return done;
  }

  async function flush(): Promise<void> {
    timer.stop();
    const { session } = context;
    if (session === null) return;
    const failed = await enqueue(() => saveSession(context, session));
    if (session.halted !== null || !hasOwnUnsaved(session)) return;
    if (failed === null) timer.start(saveDelay, () => void flush());
    else if (failed !== 'private') timer.start(retryDelay, () => void flush());
  }

  return {
    schedule: () => {
      if (context.session !== null) keepJournal(context, context.session);
      timer.start(saveDelay, () => void flush());
    },
    flush,
    enqueue,
    save: (session) => saveSession(context, session),
    resync: async () => {
      const { session } = context;
      if (session !== null) await enqueue(() => resyncSession(context, session));
    },
  };
}

interface Timer {
  /** Does nothing when something is to run sooner. */
  readonly start: (delay: number, run: () => void) => void;
  readonly stop: () => void;
}

function createTimer(after: Platform['after']): Timer {
  let running: { readonly delay: number; readonly cancel: () => void } | null = null;
  const stop = (): void => {
    running?.cancel();
    running = null;
  };
  return {
    start: (delay, run) => {
      if (running !== null && running.delay <= delay) return;
      stop();
      running = { delay, cancel: after(delay, run) };
    },
    stop,
  };
}

/** Edits recovered from other journals stay in those; only a whole document takes their place. */
function keepJournal({ platform, tab }: StoreContext, session: Session): void {
  const { info, unsaved, replica } = session;
  const own = unsaved.filter(({ stamp }) => stamp.tab === tab);
  if (own.length === 0) return;
  if (info !== null) {
    writeJournal(platform, replica.value.id, tab, { batches: own, whole: null });
  } else if (writeJournal(platform, replica.value.id, tab, { batches: unsaved, whole: replica.value })) {
    removeJournals(platform, session.journals);
    session.journals = [];
  }
}

/** The reason when it failed. */
async function saveSession(context: StoreContext, session: Session): Promise<UnsavedReason | null> {
  if (session.halted !== null) return session.halted;
  if (session.unsaved.length === 0 && session.store === 'when-edited') return null;
  const { replica, unsaved, info, snapshot, store } = session;
  const request = {
    replica,
    unsaved,
    known: info?.revision ?? null,
    revive: store === 'revive',
    snapshot,
    now: context.platform.now(),
    steps: context.options.steps,
  };
  // What has failed once stays "not saved" until it is saved; the next attempt is no news.
  if (context.atoms.saveState.get().kind !== 'unsaved') showSaveState(context, session, { kind: 'saving' });
  try {
    acceptWritten(
      context,
      session,
      request,
      await context.connection.run((db) => writeDocument(db, request)),
    );
    return null;
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === 'deleted' || reason === 'newer-version') session.halted = reason;
    showSaveState(context, session, { kind: 'unsaved', reason });
    return reason;
  }
}

function acceptWritten(
  context: StoreContext,
  session: Session,
  sent: Pick<Session, 'replica' | 'unsaved'>,
  { info, replica }: Written,
): void {
  const { id } = replica.value;
  const stored = new Set<Batch>(sent.unsaved);
  session.unsaved = session.unsaved.filter((batch) => !stored.has(batch));
  // Another tab had written in between: what it wrote is in the document now.
  if (replica !== sent.replica) session.replica = mergeBatches(replica, session.unsaved);
  context.post({ kind: 'stored', documentId: id, revision: info.revision, seen: replica.seen });
  Object.assign(session, { info, snapshot: null, store: 'when-edited' } satisfies Partial<Session>);
  if (!hasOwnUnsaved(session)) {
    removeJournals(context.platform, [...session.journals, journalKey(id, context.tab)]);
    session.journals = [];
  }
  context.atoms.listed.set(context.atoms.listed.get() + 1);
  showSession(context, session);
  showSaveState(context, session, restingState(session));
}

async function resyncSession(context: StoreContext, session: Session): Promise<void> {
  const { connection, options } = context;
  const { id } = session.replica.value;
  session.behind = false;
  try {
    const stored = await connection.run((database) => loadDocument(database, id));
    if (stored?.info.deletedAt === null) {
      const opened = openStored(stored, options.steps);
      // What cannot be read is set aside by the next write; until then the document in memory stands.
      if (!opened.ok) session.halted = opened.code === 'newer-version' ? opened.code : session.halted;
      else {
        session.unsaved = session.unsaved.filter((batch) => !hasSeen(opened.replica.seen, batch));
        session.replica = mergeBatches(opened.replica, session.unsaved);
        Object.assign(session, { info: stored.info, halted: null } satisfies Partial<Session>);
      }
    } else if (session.info !== null) session.halted = 'deleted';
    showSession(context, session);
    showSaveState(context, session, restingState(session));
  } catch (error) {
    showSaveState(context, session, { kind: 'unsaved', reason: reasonOf(error) });
  }
}
