import type { Store } from './create-store.ts';
import { readWrite } from './database.ts';
import { readWorkspaceFile } from './file.ts';
import { adopt, openDocument, remember } from './open-document.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import { documentTextKey, getInfo, getText } from './read-document.ts';
import type { Workspace } from './schema.ts';
import { memorySession } from './session.ts';
import { addSnapshot, readSnapshot, readSnapshots, type Snapshot } from './snapshot-records.ts';

/** Newest first. */
export function listSnapshots({ context }: Store, documentId: string): Promise<Outcome<readonly Snapshot[]>> {
  return outcomeOf(() => context.connection.run((database) => readSnapshots(database, documentId)));
}

/** Keeps the open document as it is now; false when it is not stored and so has nothing to be kept beside. */
export async function takeSnapshot({ context, saver }: Store): Promise<Outcome<boolean>> {
  await saver.flush();
  const documentId = context.session?.replica.value.id ?? '';
  const at = context.platform.now();
  const outcome = await outcomeOf(() =>
    context.connection.run((database) =>
      readWrite(database, async (transaction) => {
        const info = await getInfo(transaction, documentId);
        const text = await getText(transaction, documentTextKey(documentId));
        if (info === null || text === null) return false;
        await addSnapshot(transaction, { documentId, name: info.name, at, reason: 'asked' }, text);
        return true;
      }),
    ),
  );
  announce(context);
  return outcome;
}

/** The text of a snapshot as a workspace file, for a look or a download; null when there is none. */
export function snapshotText({ context }: Store, id: number): Promise<Outcome<string | null>> {
  return outcomeOf(async () => {
    const found = await context.connection.run((database) => readSnapshot(database, id));
    return found?.text ?? null;
  });
}

/**
 * Brings a document back to a snapshot. What it was before becomes a snapshot itself, and undo takes the
 * restoring back; a document that could no longer be opened is opened with the contents of the snapshot.
 */
export async function restoreSnapshot(store: Store, id: number): Promise<Outcome<null>> {
  const { context, saver } = store;
  const found = await outcomeOf(() => context.connection.run((database) => readSnapshot(database, id)));
  if (!found.ok) return found;
  if (found.value === null) return { ok: false, code: 'not-found' };
  const { snapshot, text } = found.value;
  const read = readWorkspaceFile(text, context.options.steps);
  if (!read.ok) return { ok: false, code: 'not-found' };
  const opened = await openFor(store, snapshot.documentId);
  if (opened.ok) return replaceContents(store, read.workspace);
  if (opened.code !== 'unreadable') return opened;
  adopt(context, saver, {
    ...memorySession({ ...read.workspace, id: snapshot.documentId }),
    store: 'always',
  });
  remember(context, snapshot.documentId);
  await saver.flush();
  return { ok: true, value: null };
}

async function openFor(store: Store, documentId: string): ReturnType<typeof openDocument> {
  const { context, saver } = store;
  await saver.flush();
  if (context.session?.replica.value.id === documentId) return { ok: true };
  return openDocument(context, saver, documentId);
}

async function replaceContents(
  { context, saver, edit }: Store,
  workspace: Workspace,
): Promise<Outcome<null>> {
  if (context.session !== null) context.session.snapshot = 'restore';
  edit(() => workspace);
  await saver.flush();
  return { ok: true, value: null };
}

function announce({ atoms, post }: Store['context']): void {
  atoms.listed.set(atoms.listed.get() + 1);
  post({ kind: 'listed' });
}
