import { isKeyed, isRecord, type Identified, type Op, type Path, type PlainObject } from './ops.ts';

/** The changes that lead from one JSON value to another; branches that are the same object cost nothing. */
export function diff(before: unknown, after: unknown): Op[] {
  const ops: Op[] = [];
  compare(before, after, [], ops);
  return ops;
}

function compare(before: unknown, after: unknown, path: Path, ops: Op[]): void {
  if (Object.is(before, after)) return;
  if (isRecord(after)) {
    if (isRecord(before)) compareRecords(before, after, path, ops);
    else make(after, path, ops);
  } else if (isKeyed(after) && isKeyed(before)) compareKeyed(before, after, path, ops);
  else if (!equal(before, after)) ops.push({ kind: 'set', path, value: after });
}

function compareRecords(before: PlainObject, after: PlainObject, path: Path, ops: Op[]): void {
  for (const key of Object.keys(before)) {
    if (before[key] !== undefined && after[key] === undefined) {
      ops.push({ kind: 'remove', path: [...path, key] });
    }
  }
  for (const key of Object.keys(after)) {
    if (after[key] !== undefined) compare(before[key], after[key], [...path, key], ops);
  }
}

function make(value: PlainObject, path: Path, ops: Op[]): void {
  ops.push({ kind: 'make', path });
  compareRecords({}, value, path, ops);
}

function compareKeyed(
  before: readonly (PlainObject & Identified)[],
  after: readonly (PlainObject & Identified)[],
  path: Path,
  ops: Op[],
): void {
  const old = new Map(before.map((element) => [element.id, element]));
  const ids = after.map((element) => element.id);
  const kept = new Set(ids);
  const arising: string[] = [];
  for (const { id } of before) {
    if (kept.has(id)) arising.push(id);
    else ops.push({ kind: 'remove', path: [...path, id] });
  }
  for (const element of after) {
    const place = [...path, element.id];
    const was = old.get(element.id);
    if (was !== undefined) compare(was, element, place, ops);
    else {
      arising.push(element.id);
      ops.push({ kind: 'set', path: place, value: element });
    }
  }
  if (arising.some((id, index) => id !== ids[index])) ops.push({ kind: 'order', path, ids });
}

/** Whether two values that are replaced as a whole say the same. */
function equal(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = Object.entries(a);
  const right = new Map<string, unknown>(Object.entries(b));
  return (
    left.length === right.size && left.every(([key, value]) => right.has(key) && equal(value, right.get(key)))
  );
}
