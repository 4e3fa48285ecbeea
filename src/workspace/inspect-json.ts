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

export const maxTextLength = 10_000;
export const maxDepth = 32;
/** Nobody reads more; a damaged file may have one for each of its fields. */
export const maxIssues = 100;

/** Parts of documents that have been looked at already: they are immutable, so once is enough. */
const sound = new WeakSet();

/** Everything in a value that must not be in any part of a document, whatever the part means. */
export function inspectJson(value: unknown): readonly Issue[] {
  const issues: Issue[] = [];
  inspect(value, [], issues);
  return issues;
}

/** `path` is one array for the whole walk: most of a document is sound, and a copy per field would be waste. */
function inspect(value: unknown, path: string[], issues: Issue[]): void {
  if (issues.length >= maxIssues) return;
  if (typeof value === 'object' && value !== null) inspectObject(value, path, issues);
  else report(scalarFault(value), path, issues);
}

function inspectObject(value: object, path: string[], issues: Issue[]): void {
  if (sound.has(value)) return;
  const found = issues.length;
  if (path.length > maxDepth) report('too-deep', path, issues);
  else if (!Array.isArray(value) && !isJsonObject(value)) report('wrong-type', path, issues);
  else {
    for (const [key, part] of Object.entries(value)) {
      path.push(key);
      report(keyFault(key), path, issues);
      inspect(part, path, issues);
      path.pop();
    }
  }
  if (issues.length === found) sound.add(value);
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
