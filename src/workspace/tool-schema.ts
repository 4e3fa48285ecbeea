import * as v from 'valibot';

/** Why a tool's inputs cannot be read. */
export type InputIssueCode =
  | 'wrong-type'
  | 'missing'
  | 'unknown-key'
  | 'unknown-choice'
  | 'out-of-range'
  | 'too-many'
  | 'too-long'
  | 'bad-text'
  | 'duplicate-id'
  | 'newer-version';

export interface InputIssue {
  /** Keys and indices from the outside in, joined by dots: `criteria.2.points`. */
  readonly path: string;
  readonly code: InputIssueCode;
}

export type ParsedInputs<Inputs> =
  | { readonly ok: true; readonly inputs: Inputs }
  | { readonly ok: false; readonly issues: readonly InputIssue[] };

/** From the version that is the key to the one after it. Version 1 is the first that was ever written. */
export type Migrations = Readonly<Record<number, (inputs: unknown) => unknown>>;

export interface Versions {
  /** That the inputs were written in. */
  readonly from: number;
  /** That the tool reads. */
  readonly to: number;
  readonly migrations: Migrations;
}

/** More would not be read, and a foreign file can hold a million. */
const maxIssues = 100;
/** More text than anybody reads. */
export const longestText = 10_000;
/** Names that every object has: a record drops them without a word, so nothing may be called so. */
const reserved: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export const text = v.pipe(v.string(), v.maxLength(longestText));
export const numberIn = (min: number, max: number) => v.pipe(v.number(), v.minValue(min), v.maxValue(max));
export const wholeIn = (min: number, max: number) => v.pipe(numberIn(min, max), v.integer());
export const fraction = numberIn(0, 1);
/** ISO date; empty where none is set. */
export const isoDay = v.pipe(v.string(), v.regex(/^(?:\d{4}-\d\d-\d\d)?$/));
/** Spreadsheets count no days before it, and nobody alive remembers any. */
const firstDay = '1901-01-01';

/** Whether a text is a day of the calendar, from 1901 on. */
export function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return day >= firstDay && Number.isFinite(time) && new Date(time).toISOString().slice(0, 10) === day;
}

/** A day of the calendar; empty where none is set. */
export const calendarDay = v.pipe(
  isoDay,
  v.check((value) => value === '' || isDay(value)),
);

/** Key of something built in whose words are shown while the own ones are empty. */
export const preset = v.nullable(v.pipe(v.string(), v.maxLength(100)));
/** A bar is kept for keys made of two of them. */
export const id = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(90),
  v.check((value) => !value.includes('|') && !reserved.has(value)),
);
export const anyRecord = v.pipe(
  v.custom<Record<string, unknown>>(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  ),
  v.check((value) => !Object.keys(value).some((key) => reserved.has(key))),
);
/** Keyed by an id. */
export const recordOf = <T>(entry: v.GenericSchema<unknown, T>) =>
  v.pipe(anyRecord, v.record(v.string(), entry));

export const listOf = <T>(entry: v.GenericSchema<unknown, T>, most: number) =>
  v.pipe(v.array(entry), v.maxLength(most));

/**
 * Reads a tool's inputs as they were stored or imported. Older versions are migrated; anything that does not fit is named
 * by path and code, and nothing is taken then.
 */
export function readInputs<Inputs>(
  schema: v.GenericSchema<unknown, Inputs>,
  value: unknown,
  { from, to, migrations }: Versions,
): ParsedInputs<Inputs> {
  if (from > to) return refused([{ path: '', code: 'newer-version' }]);
  let current = value;
  for (let version = from; version < to; version += 1) current = migrations[version]?.(current) ?? current;
  const result = v.safeParse(schema, current);
  return result.success
    ? { ok: true, inputs: result.output }
    : refused(result.issues.map((issue) => toInputIssue(issue)));
}

export function refused(issues: readonly InputIssue[]): ParsedInputs<never> {
  return { ok: false, issues: issues.slice(0, maxIssues) };
}

export function duplicateIds(elements: readonly { readonly id: string }[], path: string): InputIssue[] {
  return elements.flatMap(({ id: own }, index) => {
    const isFirst = elements.findIndex((other) => other.id === own) === index;
    return isFirst ? [] : [{ path: `${path}.${index}.id`, code: 'duplicate-id' as const }];
  });
}

const codes: Readonly<Record<string, InputIssueCode>> = {
  min_value: 'out-of-range',
  max_value: 'out-of-range',
  integer: 'out-of-range',
  regex: 'bad-text',
  check: 'bad-text',
  picklist: 'unknown-choice',
  literal: 'unknown-choice',
  variant: 'unknown-choice',
};

/** `prefix` ends with a dot. */
export function toInputIssue(issue: v.BaseIssue<unknown>, prefix = ''): InputIssue {
  return { path: (prefix + (v.getDotPath(issue) ?? '')).replace(/\.$/, ''), code: codeOf(issue) };
}

function codeOf({ type, expected, received, input }: v.BaseIssue<unknown>): InputIssueCode {
  if (type === 'strict_object' && expected === 'never') return 'unknown-key';
  if (type === 'strict_object' && received === 'undefined') return 'missing';
  if (type === 'max_length') return typeof input === 'string' ? 'too-long' : 'too-many';
  if (type === 'min_length') return typeof input === 'string' ? 'bad-text' : 'missing';
  return codes[type] ?? 'wrong-type';
}
