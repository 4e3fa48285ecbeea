import { mergeBatch } from './merge-batches.ts';
import { covers, hasSeen, isNext } from './replica.ts';
import type { Session } from './session.ts';
import { restingState, showSaveState, showSession } from './show-session.ts';
import type { Saver } from './saver.ts';
import type { StoreContext } from './store-context.ts';
import type { TabMessage } from './tabs.ts';

type Message<Kind extends TabMessage['kind']> = Extract<TabMessage, { kind: Kind }>;

/** Does what another tab says has happened. */
export function followTab(context: StoreContext, saver: Saver, message: TabMessage): void {
  const { session, atoms } = context;
  if (message.kind !== 'edited') atoms.listed.set(atoms.listed.get() + 1);
  if (message.kind === 'stored') context.revisions.set(message.documentId, message.revision);
  if (message.kind === 'listed' || session?.replica.value.id !== message.documentId) return;
  if (message.kind === 'edited') followEdit(context, session, message);
  else if (message.kind === 'stored') followStored(context, session, message, saver);
  else {
    session.halted = 'deleted';
    showSaveState(context, session, restingState(session));
  }
}

function followEdit(context: StoreContext, session: Session, { batch }: Message<'edited'>): void {
  if (hasSeen(session.replica.seen, batch)) return;
  // A document that is only in memory may differ from the other tab's: wait for what is stored.
  const fits = session.info !== null && isNext(session.replica.seen, batch);
  const merged = fits ? mergeBatch(session.replica, batch) : null;
  if (merged === null) {
    session.behind = true;
    return;
  }
  session.replica = merged;
  session.unsaved = [...session.unsaved, batch];
  session.heard.add(batch);
  showSession(context, session);
}

function followStored(
  context: StoreContext,
  session: Session,
  { revision, seen }: Message<'stored'>,
  saver: Saver,
): void {
  const { info, replica, behind, halted } = session;
  const known = !behind && halted === null && covers(replica.seen, seen);
  if (!known || info === null || revision > info.revision + 1) {
    void saver.resync();
    return;
  }
  const now = context.platform.now();
  session.unsaved = session.unsaved.filter((batch) => !hasSeen(seen, batch));
  if (revision > info.revision) {
    session.info = { ...info, revision, savedAt: now, uncopiedSince: info.uncopiedSince ?? now };
  }
  showSaveState(context, session, restingState(session));
}
