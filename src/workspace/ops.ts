/** Object keys and, inside keyed arrays, element ids. */
export type Path = readonly string[];

/** One change of one place. A place that is gone when the change arrives stays gone. */
export type Op =
  | { readonly kind: 'set'; readonly path: Path; readonly value: unknown }
  /** Sees to it that an object stands there, so that two makers of one object do not overwrite each other. */
  | { readonly kind: 'make'; readonly path: Path }
  | { readonly kind: 'remove'; readonly path: Path }
  | { readonly kind: 'order'; readonly path: Path; readonly ids: readonly string[] };

export type PlainObject = Readonly<Record<string, unknown>>;

export function isPlainObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export interface Identified {
  readonly id: string;
}

export function isIdentified(value: unknown): value is PlainObject & Identified {
  return isPlainObject(value) && typeof value.id === 'string';
}

/** An array that is merged element by element: every element has an id of its own. */
export function isKeyed(value: unknown): value is readonly (PlainObject & Identified)[] {
  if (!Array.isArray(value) || !value.every(isIdentified)) return false;
  return new Set(value.map((element) => element.id)).size === value.length;
}

/**
 * An object that is merged field by field. One with a `kind` is a variant whose other fields depend on it:
 * a mixture of two edits might be neither, so it is one value.
 */
export function isRecord(value: unknown): value is PlainObject {
  return isPlainObject(value) && typeof value.kind !== 'string';
}
