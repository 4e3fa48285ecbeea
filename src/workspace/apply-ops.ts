import { isKeyed, isPlainObject, isRecord, type Op, type Path } from './ops.ts';

type Container = Record<string, unknown> | unknown[];

/** Where each element of a keyed array stands; null for an array that is one value. */
type Index = Map<string, number> | null;

/** What one run has copied, and may therefore write to, and what it knows of the arrays it met. */
interface Draft {
  readonly top: Record<string, unknown>;
  readonly own: WeakSet<object>;
  readonly indexes: WeakMap<object, Index>;
  /** Arrays with holes left by removed elements, closed at the end so that positions stay valid. */
  readonly holed: Set<unknown[]>;
}

const hole = Symbol('removed');

/**
 * The value after the changes; the one given is left alone and shares every untouched branch. A change whose
 * place no longer exists is passed over.
 */
export function applyOps(value: unknown, ops: readonly Op[]): unknown {
  const draft: Draft = { top: { top: value }, own: new WeakSet(), indexes: new WeakMap(), holed: new Set() };
  draft.own.add(draft.top);
  for (const op of ops) applyOp(draft, { ...op, path: ['top', ...op.path] });
  for (const array of draft.holed) closeHoles(array);
  return draft.top.top;
}

function applyOp(draft: Draft, op: Op): void {
  // The one key whose assignment would change what the object is.
  if (op.path.includes('__proto__')) return;
  const present = read(draft, op.path);
  if (op.kind === 'set') write(draft, op.path, op.value);
  else if (op.kind === 'make') {
    if (!isRecord(present)) write(draft, op.path, {});
  } else if (op.kind === 'remove') {
    if (present !== undefined) remove(draft, op.path);
  } else if (Array.isArray(present) && indexOf(draft, present) !== null) {
    write(draft, op.path, inOrder(present, op.ids));
  }
}

function read(draft: Draft, path: Path): unknown {
  let value: unknown = draft.top;
  for (const key of path) value = child(draft, value, key);
  return value;
}

function child(draft: Draft, container: unknown, key: string): unknown {
  if (Array.isArray(container)) {
    const at = indexOf(draft, container)?.get(key);
    return at === undefined ? undefined : (container[at] as unknown);
  }
  return isPlainObject(container) && Object.hasOwn(container, key) ? container[key] : undefined;
}

function indexOf(draft: Draft, array: unknown): Index {
  if (!Array.isArray(array)) return null;
  const known = draft.indexes.get(array);
  if (known !== undefined) return known;
  const index = keyedIndex(array);
  draft.indexes.set(array, index);
  return index;
}

function keyedIndex(array: unknown): Index {
  return isKeyed(array) ? new Map(array.map((element, at) => [element.id, at])) : null;
}

/** The container that holds the end of the path, copied together with everything above it; null if gone. */
function ownParent(draft: Draft, path: Path): Container | null {
  let container: Container = draft.top;
  for (const key of path.slice(0, -1)) {
    const next = child(draft, container, key);
    if (typeof next !== 'object' || next === null) return null;
    const own = ownCopy(draft, next);
    if (own !== next) put(draft, container, key, own);
    container = own;
  }
  return container;
}

function isOwn(draft: Draft, value: object): value is Container {
  return draft.own.has(value);
}

function ownCopy(draft: Draft, value: object): Container {
  if (isOwn(draft, value)) return value;
  const copy: Container = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
  draft.own.add(copy);
  const index = draft.indexes.get(value);
  if (index) draft.indexes.set(copy, new Map(index));
  return copy;
}

function write(draft: Draft, path: Path, value: unknown): void {
  const container = ownParent(draft, path);
  if (container !== null) put(draft, container, path.at(-1) ?? '', value);
}

function put(draft: Draft, container: Container, key: string, value: unknown): void {
  if (!Array.isArray(container)) {
    container[key] = value;
    return;
  }
  const index = indexOf(draft, container);
  if (index === null) return;
  const at = index.get(key) ?? container.length;
  index.set(key, at);
  container[at] = value;
}

function remove(draft: Draft, path: Path): void {
  const container = ownParent(draft, path);
  const key = path.at(-1) ?? '';
  if (container === null) return;
  if (!Array.isArray(container)) {
    Reflect.deleteProperty(container, key);
    return;
  }
  const index = indexOf(draft, container);
  const at = index?.get(key);
  if (at === undefined) return;
  index?.delete(key);
  container[at] = hole;
  draft.holed.add(container);
}

function closeHoles(array: unknown[]): void {
  const kept = array.filter((element) => element !== hole);
  array.splice(0, array.length, ...kept);
}

/** Elements that the order does not know stay behind the one they followed. */
function inOrder(elements: readonly unknown[], ids: readonly string[]): unknown[] {
  const ranks = new Map<unknown, number>(ids.map((id, at) => [id, at]));
  let last = -1;
  const ranked = elements
    .filter((element) => element !== hole)
    .map((element) => {
      last = (isPlainObject(element) ? ranks.get(element.id) : undefined) ?? last;
      return { element, rank: last };
    });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ element }) => element);
}
