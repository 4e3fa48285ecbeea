import type { Store } from './create-store.ts';
import { readWrite } from './database.ts';
import { workspaceFileName, workspaceToFile } from './file.ts';
import { outcomeOf } from './outcome.ts';
import { getInfo } from './read-document.ts';
import { showSession } from './show-session.ts';

export interface FileCopy {
  readonly name: string;
  readonly text: string;
}

/** The open document as a file; `fallbackName` names one that has no name. */
export function makeFileCopy({ context }: Store, fallbackName: string): FileCopy | null {
  const workspace = context.session?.replica.value;
  if (workspace === undefined) return null;
  return {
    name: workspaceFileName(workspace, fallbackName, context.platform.now()),
    text: workspaceToFile(workspace),
  };
}

/** To be called when the reader has the file: from then on later edits count towards the next reminder. */
export async function recordFileCopy({ context, saver }: Store): Promise<void> {
  const { session, platform, connection } = context;
  if (session === null) return;
  await saver.flush();
  const copied = { copiedAt: platform.now(), uncopiedSince: null };
  if (session.info !== null) session.info = { ...session.info, ...copied };
  showSession(context, session);
  await outcomeOf(() =>
    connection.run((database) =>
      readWrite(database, async (transaction) => {
        const info = await getInfo(transaction, session.replica.value.id);
        if (info !== null) await transaction.objectStore('documents').put({ ...info, ...copied });
      }),
    ),
  );
}
