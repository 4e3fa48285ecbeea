import { reasonOf } from './database.ts';
import { loadDocument, openStored, setDocumentAside } from './read-document.ts';
import { recoverJournals } from './recover-journals.ts';
import type { Saver } from './saver.ts';
import { hasOwnUnsaved, storedSession, type Session } from './session.ts';
import { restingState, showSaveState, showSession } from './show-session.ts';
import type { UnsavedReason } from './status.ts';
import type { StoreContext } from './store-context.ts';

export type OpenResult =
  | { readonly ok: true }
  /** `unsaved-edits`: the document that is open could not be stored and would be lost. */
  | { readonly ok: false; readonly code: 'not-found' | 'unsaved-edits' }
  | { readonly ok: false; readonly code: 'storage-failed'; readonly reason: UnsavedReason }
  | {
      readonly ok: false;
      readonly code: 'unreadable' | 'newer-version';
      readonly setAsideId: string;
      readonly name: string;
    };

export interface OpenOptions {
  /** The reader has said that the edits that could not be stored may go. */
  readonly abandon?: boolean;
}

export const rememberedKey = 'seven-keys:document';

export async function openDocument(
  context: StoreContext,
  saver: Saver,
  id: string,
  options: OpenOptions = {},
): Promise<OpenResult> {
  if (!(await leaveSession(context, saver, options))) return { ok: false, code: 'unsaved-edits' };
  return saver.enqueue(() => openFromStorage(context, saver, id));
}

/** Whether another document may take the place of the open one. */
export async function leaveSession(
  context: StoreContext,
  saver: Saver,
  { abandon = false }: OpenOptions,
): Promise<boolean> {
  await saver.flush();
  return abandon || context.session === null || !hasOwnUnsaved(context.session);
}

export async function openFromStorage(context: StoreContext, saver: Saver, id: string): Promise<OpenResult> {
  const { connection, platform, options } = context;
  try {
    const stored = await connection.run((database) => loadDocument(database, id));
    if (stored?.info.deletedAt !== null) return { ok: false, code: 'not-found' };
    const opened = openStored(stored, options.steps);
    if (opened.ok) {
      remember(context, id);
      adopt(context, saver, storedSession(opened, stored.info));
      // Another tab has stored while this one was reading, and nobody listened to it yet.
      if ((context.revisions.get(id) ?? 0) > stored.info.revision) void saver.resync();
      return { ok: true };
    }
    const { code } = opened;
    const setAsideId = await connection.run((database) =>
      setDocumentAside(database, stored, code, platform.now()),
    );
    return { ok: false, code, setAsideId, name: stored.info.name };
  } catch (error) {
    return { ok: false, code: 'storage-failed', reason: reasonOf(error) };
  }
}

/** Makes a session the open one. */
export function adopt(context: StoreContext, saver: Saver, session: Session): void {
  recoverJournals(context, session);
  context.session = session;
  showSession(context, session);
  showSaveState(context, session, restingState(session));
  if (hasOwnUnsaved(session) || session.store !== 'when-edited') saver.schedule();
}

/** The next visit begins with this document. */
export function remember({ platform }: StoreContext, id: string): void {
  try {
    platform.localStorage?.setItem(rememberedKey, id);
  } catch {
    // Full or closed: the next visit begins with the document that was saved last.
  }
}
