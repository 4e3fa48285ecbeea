import type { Locale } from '../i18n/locale.ts';
import type { Store } from './create-store.ts';
import { readWrite, StorageFailure } from './database.ts';
import type { DocumentInfo } from './document-info.ts';
import { journalKeys, removeJournals } from './journal.ts';
import { newWorkspace } from './new-workspace.ts';
import { adopt, leaveSession, remember, type OpenOptions, type OpenResult } from './open-document.ts';
import { openFirst } from './open-first.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import {
  documentTextKey,
  getInfo,
  historyTextKey,
  listInfos,
  loadDocument,
  openStored,
} from './read-document.ts';
import type { Workspace } from './schema.ts';
import { applyEdit, memorySession, storedSession, type Session } from './session.ts';
import { removeSetAsideOf } from './set-aside-records.ts';
import { removeSnapshots } from './snapshot-records.ts';

/** What there is, the one saved last first; deleted ones are the ones that can be restored. */
export async function listDocuments(
  { context }: Store,
  which: 'kept' | 'deleted' = 'kept',
): Promise<Outcome<readonly DocumentInfo[]>> {
  return outcomeOf(async () => {
    const infos = await context.connection.run(listInfos);
    return infos
      .filter(({ deletedAt }) => (deletedAt === null) === (which === 'kept'))
      .toSorted((a, b) => b.savedAt - a.savedAt);
  });
}

export async function createDocument(
  store: Store,
  name: string,
  currency: string,
  options: OpenOptions = {},
): Promise<OpenResult> {
  const { platform } = store.context;
  const made = newWorkspace(platform.randomId(), documentName(name), platform.now(), currency);
  return openNew(store, made, options);
}

/** Opens a document that is not stored yet, and stores it. */
export async function openNew(
  store: Store,
  workspace: Workspace,
  options: OpenOptions = {},
): Promise<OpenResult> {
  const { context, saver } = store;
  if (!(await leaveSession(context, saver, options))) return { ok: false, code: 'unsaved-edits' };
  adopt(context, saver, { ...memorySession(workspace), store: 'always' });
  remember(context, workspace.id);
  await saver.flush();
  return { ok: true };
}

export function renameDocument(store: Store, id: string, name: string): Promise<Outcome<null>> {
  return changeDocument(store, id, (workspace) => ({ ...workspace, name: documentName(name) }));
}

/** Whatever was typed or pasted, a name that every document may have. */
function documentName(text: string): string {
  return Array.from(text.trim()).slice(0, 200).join('').toWellFormed();
}

async function changeDocument(
  { context, saver, edit }: Store,
  id: string,
  change: (workspace: Workspace) => Workspace,
): Promise<Outcome<null>> {
  if (context.session?.replica.value.id === id) {
    edit(change);
    await saver.flush();
    return { ok: true, value: null };
  }
  return saver.enqueue(async () => {
    const found = await outcomeOf(() => readSession(context, id));
    if (!found.ok) return found;
    const session = found.value;
    if (session === null) return { ok: false, code: 'not-found' };
    applyEdit(session, change(session.replica.value), context.platform.now(), context.tab);
    const reason = await saver.save(session);
    return reason === null ? { ok: true, value: null } : { ok: false, code: 'storage-failed', reason };
  });
}

/** A stored document that is worked on without being opened on the page. */
async function readSession({ connection, options }: Store['context'], id: string): Promise<Session | null> {
  const stored = await connection.run((database) => loadDocument(database, id));
  if (stored?.info.deletedAt !== null) return null;
  const opened = openStored(stored, options.steps);
  return opened.ok ? storedSession(opened, stored.info) : null;
}

/** Stores a copy under another name; what it returns is the id of the copy. */
export async function duplicateDocument(store: Store, id: string, name: string): Promise<Outcome<string>> {
  const { context, saver } = store;
  await saver.flush();
  const { session: open, platform } = context;
  return saver.enqueue(async () => {
    const found = await outcomeOf(async () =>
      open?.replica.value.id === id ? open : readSession(context, id),
    );
    if (!found.ok) return found;
    if (found.value === null) return { ok: false, code: 'not-found' };
    const copy = { ...found.value.replica.value, id: platform.randomId(), name: documentName(name) };
    const reason = await saver.save({ ...memorySession(copy), store: 'always' });
    return reason === null ? { ok: true, value: copy.id } : { ok: false, code: 'storage-failed', reason };
  });
}

/** The document is out of the way and can be restored. */
export async function deleteDocument(store: Store, id: string, locale: Locale): Promise<Outcome<null>> {
  return closeAfter(store, id, locale, () => markDeleted(store, id, store.context.platform.now()));
}

export async function restoreDocument(store: Store, id: string): Promise<Outcome<null>> {
  const { context, saver } = store;
  const outcome = await outcomeOf(async () => {
    const revision = await markDeleted(store, id, null);
    context.post({ kind: 'stored', documentId: id, revision, seen: {} });
    return null;
  });
  context.atoms.listed.set(context.atoms.listed.get() + 1);
  if (context.session?.replica.value.id === id) await saver.resync();
  return outcome;
}

/** Nothing of the document stays in this browser: no snapshots, nothing that was set aside, no journal. */
export async function eraseDocument(store: Store, id: string, locale: Locale): Promise<Outcome<null>> {
  const { context } = store;
  return closeAfter(store, id, locale, async () => {
    await context.connection.run((database) =>
      readWrite(database, async (transaction) => {
        await transaction.objectStore('documents').delete(id);
        for (const key of [documentTextKey(id), historyTextKey(id)])
          await transaction.objectStore('texts').delete(key);
        await removeSnapshots(transaction, id);
        await removeSetAsideOf(transaction, id);
      }),
    );
    removeJournals(context.platform, journalKeys(context.platform, id));
  });
}

function markDeleted({ context }: Store, id: string, deletedAt: number | null): Promise<number> {
  return context.connection.run((database) =>
    readWrite(database, async (transaction) => {
      const info = await getInfo(transaction, id);
      if (info === null) throw new StorageFailure('deleted');
      const marked = { ...info, deletedAt, revision: info.revision + 1 };
      await transaction.objectStore('documents').put(marked);
      return marked.revision;
    }),
  );
}

/** Where the open document goes, another takes its place. */
async function closeAfter(
  { context, saver }: Store,
  id: string,
  locale: Locale,
  remove: () => Promise<unknown>,
): Promise<Outcome<null>> {
  const { session } = context;
  const open = session?.replica.value.id === id;
  if (open) await saver.flush();
  return saver.enqueue(async () => {
    const outcome = await outcomeOf(async () => {
      await remove();
      return null;
    });
    if (!outcome.ok) return outcome;
    context.post({ kind: 'deleted', documentId: id });
    context.atoms.listed.set(context.atoms.listed.get() + 1);
    if (open) {
      session.halted = 'deleted';
      await openFirst(context, saver, locale);
    }
    return outcome;
  });
}
