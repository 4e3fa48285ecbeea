import type { Store } from './create-store.ts';
import { readOnly, readWrite } from './database.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import { getText } from './read-document.ts';
import { readSetAside, removeSetAside, setAsideTextKey, type SetAside } from './set-aside-records.ts';

export function listSetAside({ context }: Store): Promise<Outcome<readonly SetAside[]>> {
  return outcomeOf(() => context.connection.run(readSetAside));
}

/** The contents letter by letter, whatever they are. */
export function setAsideText({ context }: Store, id: string): Promise<Outcome<string | null>> {
  return outcomeOf(() =>
    context.connection.run((database) =>
      readOnly(database, (transaction) => getText(transaction, setAsideTextKey(id))),
    ),
  );
}

export async function eraseSetAside({ context }: Store, id: string): Promise<Outcome<null>> {
  const outcome = await outcomeOf(async () => {
    await context.connection.run((database) =>
      readWrite(database, (transaction) => removeSetAside(transaction, id)),
    );
    return null;
  });
  context.atoms.listed.set(context.atoms.listed.get() + 1);
  context.post({ kind: 'listed' });
  return outcome;
}
