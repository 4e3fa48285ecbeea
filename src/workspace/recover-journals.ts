import { readJournals, removeJournals } from './journal.ts';
import { mergeBatches } from './merge-batches.ts';
import { hasSeen, newReplica, type Batch } from './replica.ts';
import type { Session } from './session.ts';
import { compareStamps } from './stamp.ts';
import type { StoreContext } from './store-context.ts';

/** Adds the edits that pages which have ended could not store; what was stored after all is forgotten. */
export function recoverJournals({ platform }: StoreContext, session: Session): void {
  const journals = readJournals(platform, session.replica.value.id);
  const whole = journals.find((journal) => journal.whole !== null)?.whole ?? null;
  if (session.info === null && whole !== null) session.replica = newReplica(whole);
  const { seen } = session.replica;
  const missing = withoutRepeats(journals.flatMap(({ batches }) => batches)).filter(
    (batch) => !hasSeen(seen, batch),
  );
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

/** A page that has recovered edits writes them into its own journal where the whole document is in it. */
function withoutRepeats(batches: readonly Batch[]): readonly Batch[] {
  const byTurn = new Map(batches.map((batch) => [`${batch.stamp.tab} ${batch.turn}`, batch]));
  return [...byTurn.values()].toSorted((a, b) => compareStamps(a.stamp, b.stamp));
}
