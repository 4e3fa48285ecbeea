import * as v from 'valibot';
import { inspectJson, isForbiddenKey } from './inspect-json.ts';
import type { Batch, Replica } from './replica.ts';

const key = v.pipe(v.string(), v.minLength(1));
const safeKey = v.pipe(
  key,
  v.check((value) => !isForbiddenKey(value)),
);
const path = v.array(safeKey);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const stamp = v.object({ time: v.number(), count, tab: safeKey });
const ops = v.array(
  v.variant('kind', [
    v.object({ kind: v.literal('set'), path, value: v.unknown() }),
    v.object({ kind: v.literal('make'), path }),
    v.object({ kind: v.literal('remove'), path }),
    v.object({ kind: v.literal('order'), path, ids: v.array(v.string()) }),
  ]),
);
const batch = v.object({ stamp, turn: count, ops });
const seen = v.record(safeKey, count);
const history = v.object({
  recent: v.array(v.object({ ...batch.entries, inverse: ops, weight: v.number() })),
  seen,
  clock: v.nullable(stamp),
});

export const batchSchema: v.GenericSchema<unknown, Batch> = v.pipe(v.unknown(), v.check(isSound), batch);
export const seenSchema = seen;

function isSound(value: unknown): boolean {
  return inspectJson(value).length === 0;
}

/** What is stored beside a document's text for merging; when it is damaged the document opens without. */
export function parseMergeHistory(text: string | null): Omit<Replica<unknown>, 'value'> {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), history), text);
  return result.success ? result.output : { recent: [], seen: {}, clock: null };
}

export function writeMergeHistory({ recent, seen, clock }: Replica<unknown>): string {
  return JSON.stringify({ recent, seen, clock });
}
