import { readJournals, removeJournals } from './journal.ts';
import { mergeBatches } from './merge-batches.ts';
import { hasSeen, newReplica } from './replica.ts';
import type { Session } from './session.ts';
import type { StoreContext } from './store-context.ts';

/** Adds the edits that pages which have ended could not store; what was stored after all is forgotten. */
export function recoverJournals({ platform }: StoreContext, session: Session): void {
  const journals = readJournals(platform, session.replica.value.id);
  const whole = journals.find((journal) => journal.whole !== null)?.whole ?? null;
  if (session.info === null && whole !== null) session.replica = newReplica(whole);
  const { seen } = session.replica;
  const missing = journals.flatMap(({ batches }) => batches.filter((batch) => !hasSeen(seen, batch)));
  const needed = journals.filter(({ batches }) => batches.some((batch) => !hasSeen(seen, batch)));
  const done = journals.filter((journal) => !needed.includes(journal));
  removeJournals(
    platform,
    done.map(({ key }) => key),
  );
  session.journals = needed.map(({ key }) => key);
  session.replica = mergeBatches(session.replica, missing);
  session.unsaved = [...session.unsaved, ...missing];
}
