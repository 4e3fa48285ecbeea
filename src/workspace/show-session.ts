import { hasOwnUnsaved, type Session } from './session.ts';
import type { StoreContext } from './store-context.ts';
import type { BackupState, SaveState } from './status.ts';

const week = 7 * 24 * 60 * 60_000;

/** Lets the page see the session, if it is still the open one. */
export function showSession(context: StoreContext, session: Session): void {
  if (session !== context.session) return;
  const { atoms, platform } = context;
  const { past, future } = session.stack;
  atoms.workspace.set(session.replica.value);
  atoms.history.set({ canUndo: past.length > 0, canRedo: future.length > 0 });
  atoms.backup.set(backupState(session, platform.now()));
}

function backupState({ info, replica }: Session, now: number): BackupState {
  const copiedAt = info?.copiedAt ?? null;
  const uncopiedSince = info?.uncopiedSince ?? null;
  const own = replica.value.sample === null;
  return { copiedAt, uncopiedSince, due: own && uncopiedSince !== null && now - uncopiedSince > week };
}

export function showSaveState(context: StoreContext, session: Session, state: SaveState): void {
  if (session === context.session) context.atoms.saveState.set(state);
}

/** The state of a session in which nothing is going on. */
export function restingState(session: Session): SaveState {
  if (session.halted !== null) return { kind: 'unsaved', reason: session.halted };
  if (hasOwnUnsaved(session)) return { kind: 'saving' };
  return session.info === null ? { kind: 'untouched' } : { kind: 'saved', at: session.info.savedAt };
}
