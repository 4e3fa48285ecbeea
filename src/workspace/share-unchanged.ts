import { isPlainObject } from './ops.ts';

/**
 * The value after a change, in which every branch that is as it was before is the same object as before: what is remembered by
 * its object, or drawn only when its object changes, then stays. Both are plain data.
 */
export function shareUnchanged<Value>(before: unknown, after: Value): Value;
export function shareUnchanged(before: unknown, after: unknown): unknown {
  if (Object.is(before, after)) return before;
  if (Array.isArray(before) && Array.isArray(after)) return shareArray(before, after);
  if (isPlainObject(before) && isPlainObject(after)) return shareObject(before, after);
  return after;
}

function shareArray(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const shared = after.map((element, index) => shareUnchanged(before[index], element));
  const isSame =
    before.length === after.length && shared.every((element, index) => element === before[index]);
  return isSame ? before : shared;
}

function shareObject(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const keys = Object.keys(after);
  const shared = Object.fromEntries(keys.map((key) => [key, shareUnchanged(before[key], after[key])]));
  const isSame =
    keys.length === Object.keys(before).length &&
    keys.every((key) => Object.hasOwn(before, key) && shared[key] === before[key]);
  return isSame ? before : shared;
}
