import * as v from 'valibot';
import { batchSchema, seenSchema } from './batch-schema.ts';
import type { Platform } from './platform.ts';

const documentId = v.string();

/** What tabs tell each other. A tab with another version of the site may say what this one does not know. */
const messageSchema = v.variant('kind', [
  v.object({ kind: v.literal('edited'), documentId, batch: batchSchema }),
  /** The new revision is the one before it with the turns in `seen`. */
  v.object({ kind: v.literal('stored'), documentId, revision: v.number(), seen: seenSchema }),
  v.object({ kind: v.literal('deleted'), documentId }),
  /** Documents, snapshots or what was set aside are others than before. */
  v.object({ kind: v.literal('listed') }),
]);

export type TabMessage = v.InferOutput<typeof messageSchema>;

/** What it returns tells the other tabs; nothing where the browser has no channel. */
export function joinTabs(
  { joinChannel }: Platform,
  receive: (message: TabMessage) => void,
): (message: TabMessage) => void {
  const post = joinChannel?.('seven-keys-workspace', (data) => {
    const message = v.safeParse(messageSchema, data);
    if (message.success) receive(message.output);
  });
  return (message) => post?.(message);
}
