import * as v from 'valibot';
import { isForbiddenKey, maxIssues, type Issue, type IssueCode } from './inspect-json.ts';
import { isIdentified } from './ops.ts';
import {
  collections,
  workspaceFormat,
  workspaceVersion,
  type Account,
  type Action,
  type Collection,
  type FirmFunction,
  type LogEntry,
  type Person,
} from './schema.ts';

/** More than any firm's list of accounts that somebody looks through; every tool is quick up to here. */
const maxElements = 10_000;
/** Sums of a hundred thousand such amounts are still exact to the unit that matters, and finite. */
const maxAmount = 1e15;

const text = v.string();
const id = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(100),
  v.check((value) => !isForbiddenKey(value)),
);
const isoDay = v.pipe(v.string(), v.regex(/^(?:\d{4}-\d\d-\d\d)?$/));
const moment = v.pipe(
  v.string(),
  v.maxLength(40),
  v.check((value) => Number.isFinite(Date.parse(value))),
);
/** One check instead of a pipe of them: amounts are most of what a large document consists of. */
const amount = v.custom<number | null>(
  (value) => value === null || (typeof value === 'number' && Math.abs(value) <= maxAmount),
);
const yearFigures = v.strictObject({ revenue: amount, directCost: amount, indirectCost: amount });
const figures = v.pipe(
  v.record(v.pipe(v.string(), v.regex(/^\d{4}$/)), yearFigures),
  v.check((years) => Object.keys(years).length <= 100),
);
const location = v.strictObject({ id, name: text, figures });

const account = v.strictObject({
  id,
  name: text,
  segment: text,
  region: text,
  notes: text,
  figures,
  locations: v.pipe(v.array(location), v.maxLength(1000)),
}) satisfies v.GenericSchema<Account>;

const person = v.strictObject({
  id,
  name: text,
  side: v.picklist(['ours', 'customer']),
  accountId: v.nullable(id),
  functionId: v.nullable(id),
  level: v.nullable(v.picklist(['executive', 'manager', 'front-line'])),
}) satisfies v.GenericSchema<Person>;

const firmFunction = v.strictObject({ id, name: text }) satisfies v.GenericSchema<FirmFunction>;

const action = v.strictObject({
  id,
  text,
  owner: text,
  start: isoDay,
  lengthDays: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100_000))),
  toolId: v.nullable(id),
  dependsOn: v.pipe(v.array(id), v.maxLength(1000)),
  done: v.boolean(),
}) satisfies v.GenericSchema<Action>;

const logEntry = v.strictObject({
  id,
  date: isoDay,
  text,
  toolId: v.nullable(id),
}) satisfies v.GenericSchema<LogEntry>;

const elements = v.pipe(v.array(v.unknown()), v.maxLength(maxElements));

const frame = v.strictObject({
  format: v.literal(workspaceFormat),
  version: v.literal(workspaceVersion),
  id,
  name: text,
  sample: v.nullable(id),
  createdAt: moment,
  updatedAt: moment,
  settings: v.strictObject({
    currency: v.pipe(v.string(), v.maxLength(20)),
    fiscalYearStart: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
    thisYear: v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2999)),
  }),
  accounts: elements,
  people: elements,
  functions: elements,
  tools: v.pipe(
    v.record(
      id,
      v.strictObject({ version: v.pipe(v.number(), v.integer(), v.minValue(0)), inputs: v.unknown() }),
    ),
    v.check((tools) => Object.keys(tools).length <= 100),
  ),
  actions: elements,
  log: elements,
});

type Check = (value: unknown, path: string) => readonly Issue[];

/** Remembers what it found right, since after an edit nearly all elements are the same objects as before. */
function remembering(schema: v.GenericSchema): Check {
  const right = new WeakSet();
  return (value, path) => {
    if (typeof value === 'object' && value !== null && right.has(value)) return [];
    const issues = shapeIssues(schema, value, path);
    if (issues.length === 0 && typeof value === 'object' && value !== null) right.add(value);
    return issues;
  };
}

const checks: Readonly<Record<Collection, Check>> = {
  accounts: remembering(account),
  people: remembering(person),
  functions: remembering(firmFunction),
  actions: remembering(action),
  log: remembering(logEntry),
};

/** What keeps a value of sound JSON from being a workspace of this version; nothing when it is one. */
export function workspaceIssues(value: unknown): readonly Issue[] {
  const result = v.safeParse(frame, value);
  if (!result.success) return result.issues.map((issue) => toIssue(issue, ''));
  const issues: Issue[] = [];
  for (const name of collections) {
    const list = result.output[name];
    list.forEach((element, at) => {
      if (issues.length < maxIssues) issues.push(...checks[name](element, `${name}.${at}.`));
    });
    if (issues.length === 0) issues.push(...duplicates(list, `${name}.`));
  }
  return issues;
}

function duplicates(list: readonly unknown[], path: string): Issue[] {
  const seen = new Set<unknown>();
  return list.flatMap((element, at): Issue[] => {
    if (!isIdentified(element)) return [];
    const { id, locations } = element;
    const issues = Array.isArray(locations) ? duplicates(locations, `${path}${at}.locations.`) : [];
    if (seen.has(id)) issues.push({ path: `${path}${at}.id`, code: 'duplicate-id' });
    seen.add(id);
    return issues;
  });
}

function shapeIssues(schema: v.GenericSchema, value: unknown, path: string): readonly Issue[] {
  const result = v.safeParse(schema, value);
  return result.success ? [] : result.issues.map((issue) => toIssue(issue, path));
}

const codes: Readonly<Record<string, IssueCode>> = {
  max_length: 'too-many',
  min_value: 'out-of-range',
  max_value: 'out-of-range',
  integer: 'out-of-range',
  min_length: 'bad-text',
  regex: 'bad-text',
  check: 'bad-text',
  picklist: 'bad-text',
};

function toIssue(issue: v.BaseIssue<unknown>, path: string): Issue {
  const place = path + (v.getDotPath(issue) ?? '');
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return { path: place, code: 'unknown-key' };
  if (issue.type === 'strict_object' && issue.received === 'undefined')
    return { path: place, code: 'missing' };
  if (issue.type === 'custom' && typeof issue.input === 'number')
    return { path: place, code: 'out-of-range' };
  return { path: place, code: codes[issue.type] ?? 'wrong-type' };
}
