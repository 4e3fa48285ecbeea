import type { FirmFunction, Person, Workspace } from '../../workspace/schema.ts';
import { accountKey } from '../account-key.ts';
import type { PersonDraft } from './people-from-table.ts';

/** What a table says of one person beyond what every person has. */
export interface TakenRow {
  readonly personId: string;
  readonly extras: PersonDraft['extras'];
}

export interface MergedPeople {
  readonly people: readonly Person[];
  readonly functions: readonly FirmFunction[];
  /** In the order of the table. */
  readonly rows: readonly TakenRow[];
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
}

/**
 * The people of a document with those of a table put in. They are matched by name within their side and account. What the
 * table says replaces what was there; what it leaves empty stays as it was, because an empty cell is not an answer.
 */
export function mergePeople(
  before: Pick<Workspace, 'people' | 'functions'>,
  drafts: readonly PersonDraft[],
  newId: () => string,
): MergedPeople {
  const people = [...before.people];
  const functions = [...before.functions];
  const places = new Map<string, number>();
  const ids = new Map<string, string>();
  for (const [at, person] of people.entries()) remember(places, keyOf(person), at);
  for (const { id, name } of functions) remember(ids, accountKey(name), id);
  const functionOf = (name: string) => {
    const known = ids.get(accountKey(name));
    if (known !== undefined) return known;
    const id = newId();
    ids.set(accountKey(name), id);
    functions.push({ id, name });
    return id;
  };
  const counts = { added: 0, updated: 0, unchanged: 0 };
  const rows = drafts.map(({ name, side, accountId, department, level, extras }): TakenRow => {
    const at = places.get(keyOf({ name, side, accountId }));
    const known = at === undefined ? undefined : people[at];
    const base: Person = known ?? { id: newId(), name, side, accountId, functionId: null, level: null };
    const functionId = department === '' ? base.functionId : functionOf(department);
    const person: Person = { ...base, functionId, level: level ?? base.level };
    if (!known) counts.added += 1;
    else if (known.functionId === person.functionId && known.level === person.level) counts.unchanged += 1;
    else counts.updated += 1;
    if (at === undefined) places.set(keyOf(person), people.push(person) - 1);
    else if (known && (known.functionId !== functionId || known.level !== person.level)) people[at] = person;
    return { personId: person.id, extras };
  });
  return { people, functions, rows, ...counts };
}

function keyOf({ name, side, accountId }: Pick<Person, 'name' | 'side' | 'accountId'>): string {
  return `${side} ${accountId ?? ''} ${accountKey(name)}`;
}

/** Of equal ones the first. */
function remember<Value>(index: Map<string, Value>, key: string, value: Value): void {
  if (!index.has(key)) index.set(key, value);
}
