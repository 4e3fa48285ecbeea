import { isPlainObject } from './ops.ts';

/** What is wrong with a value, and where: `accounts.12.name`. The sentence per code is in the texts. */
export interface Issue {
  readonly path: string;
  readonly code: IssueCode;
}

export type IssueCode =
  | 'not-a-workspace'
  | 'newer-version'
  | 'wrong-type'
  | 'missing'
  | 'unknown-key'
  | 'too-long'
  | 'too-many'
  | 'too-deep'
  | 'out-of-range'
  | 'not-a-number'
  | 'negative-zero'
  | 'lone-surrogate'
  | 'bad-text'
  | 'forbidden-key'
  | 'duplicate-id';

const maxTextLength = 10_000;
const maxDepth = 32;
/** Nobody reads more; a damaged file may have one for each of its fields. */
export const maxIssues = 100;

/** Parts of documents that have been looked at already: they are immutable, so once is enough. */
const sound = new WeakSet();
/** The same few names stand in every element. */
const soundKeys = new Set<string>();

/** Everything in a value that must not be in any part of a document, whatever the part means. */
export function inspectJson(value: unknown): readonly Issue[] {
  const issues: Issue[] = [];
  inspect(value, [], issues);
  return issues;
}

/**
 * The number of parts looked at. `path` is one array for the whole walk: most of a document is sound, and a copy
 * for every field would be waste.
 */
function inspect(value: unknown, path: string[], issues: Issue[]): number {
  if (issues.length >= maxIssues) return 0;
  if (typeof value === 'object' && value !== null) return inspectObject(value, path, issues);
  report(scalarFault(value), path, issues);
  return 1;
}

function inspectObject(value: object, path: string[], issues: Issue[]): number {
  if (sound.has(value)) return 1;
  const found = issues.length;
  let parts = 0;
  if (path.length > maxDepth) report('too-deep', path, issues);
  else if (!Array.isArray(value) && !isJsonObject(value)) report('wrong-type', path, issues);
  else parts = inspectParts(value, path, issues);
  // To look again at a few fields takes less than to remember that they were sound.
  if (issues.length === found && parts > 15) sound.add(value);
  return parts;
}

function inspectParts(value: object, path: string[], issues: Issue[]): number {
  let parts = 0;
  for (const [key, part] of Object.entries(value)) {
    path.push(key);
    if (!soundKeys.has(key)) inspectKey(key, path, issues);
    parts += inspect(part, path, issues);
    path.pop();
  }
  return parts;
}

function inspectKey(key: string, path: readonly string[], issues: Issue[]): void {
  const code = keyFault(key);
  report(code, path, issues);
  if (code === null && soundKeys.size < 10_000) soundKeys.add(key);
}

function report(code: IssueCode | null, path: readonly string[], issues: Issue[]): void {
  if (code !== null) issues.push({ path: path.join('.'), code });
}

function isJsonObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function scalarFault(value: unknown): IssueCode | null {
  if (typeof value === 'string') {
    if (value.length > maxTextLength) return 'too-long';
    return value.isWellFormed() ? null : 'lone-surrogate';
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return 'not-a-number';
    return Object.is(value, -0) ? 'negative-zero' : null;
  }
  return value === null || typeof value === 'boolean' ? null : 'wrong-type';
}

function keyFault(key: string): IssueCode | null {
  if (isForbiddenKey(key)) return 'forbidden-key';
  if (key.length > 200) return 'too-long';
  return key.isWellFormed() ? null : 'lone-surrogate';
}

/** Names that every object has: a record read with one of them would answer although nothing was stored. */
export function isForbiddenKey(key: string): boolean {
  return key in Object.prototype;
}

/** The same value with the faults taken out that typing or arithmetic can leave behind. */
export function repairJson(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (Object.is(value, -0)) return 0;
  if (typeof value !== 'object' || value === null || sound.has(value)) return value;
  if (Array.isArray(value)) return value.map(repairJson);
  if (!isPlainObject(value)) return value;
  const kept = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(kept.map(([key, part]) => [key, repairJson(part)]));
}
