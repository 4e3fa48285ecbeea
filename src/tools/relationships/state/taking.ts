import { isDay } from '../../../workspace/tool-schema.ts';
import { newNotes, relationshipsLimits, roles, type ContactNotes, type Need } from '../schema.ts';
import type { RelationshipsInputs } from '../schema.ts';

/** What a table says of one contact beyond name, department and level. */
export interface TakenContact {
  readonly personId: string;
  readonly extras: Readonly<Record<string, string | number>>;
}

/** A day as tables have it, such as 2026/5/31 or 2026年5月31日, as ISO date; null for anything else. */
export function dayOf(text: string): string | null {
  const found = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[ T].*)?$/.exec(text.trim());
  if (!found) return null;
  const [, year = '', month = '', date = ''] = found;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}

/** Contacts whose last contact stands in the table and is no day. */
export function badDays(taken: readonly TakenContact[]): readonly string[] {
  return taken
    .filter(({ extras: { lastContact } }) => lastContact !== undefined && dayOf(String(lastContact)) === null)
    .map(({ personId }) => personId);
}

interface Colleague {
  readonly id: string;
  readonly name: string;
}

const keyOf = (name: string) => name.trim().toLowerCase();

function colleaguesIn({ extras: { ours } }: TakenContact): readonly string[] {
  return ours === undefined
    ? []
    : String(ours)
        .split(/[;；、,，/]/)
        .map((name) => name.trim())
        .filter(Boolean);
}

/** Names of ours in the table whom the document does not have. */
export function strangersIn(taken: readonly TakenContact[], ours: readonly Colleague[]): readonly string[] {
  const known = new Set(ours.map(({ name }) => keyOf(name)));
  return [...new Set(taken.flatMap(colleaguesIn))].filter((name) => !known.has(keyOf(name)));
}

/** A tie that a table tells of holds; the reader says how strong it is. */
const takenStrength = 1;

/** What a table says replaces what was there; what it leaves empty stays, and so do ties. */
export function takeContacts(
  taken: readonly TakenContact[],
  ours: readonly Colleague[],
): (inputs: RelationshipsInputs) => RelationshipsInputs {
  return (inputs) => {
    const notes = new Map(inputs.contacts.map((one) => [one.id, one]));
    const ids = new Map(ours.map(({ id, name }) => [keyOf(name), id]));
    for (const one of taken) {
      const { personId, extras } = one;
      if (!notes.has(personId) && notes.size >= relationshipsLimits.contacts) continue;
      const found = colleaguesIn(one).flatMap((name) => ids.get(keyOf(name)) ?? []);
      notes.set(personId, withTies(withExtras(notes.get(personId) ?? newNotes(personId), extras), found));
    }
    return { ...inputs, contacts: [...notes.values()] };
  };
}

function withExtras(notes: ContactNotes, extras: TakenContact['extras']): ContactNotes {
  const { role, influence, attitude, how, needs, channel, wanted, lastContact } = extras;
  const found = roles.find((one) => one === role);
  return {
    ...notes,
    roles: found === undefined || notes.roles.includes(found) ? notes.roles : [...notes.roles, found],
    influence: typeof influence === 'number' ? Math.round(influence) : notes.influence,
    attitude: typeof attitude === 'number' ? Math.round(attitude) : notes.attitude,
    how: how === undefined ? notes.how : String(how),
    needs: needs === undefined ? notes.needs : needsOf(String(needs), notes.needs),
    channel: channel === undefined ? notes.channel : String(channel),
    wanted: typeof wanted === 'number' ? wanted : notes.wanted,
    lastContact: (lastContact === undefined ? null : dayOf(String(lastContact))) ?? notes.lastContact,
  };
}

function withTies(notes: ContactNotes, found: readonly string[]): ContactNotes {
  const added = [...new Set(found)].filter((id) => notes.links.every((link) => link.id !== id));
  const room = relationshipsLimits.links - notes.links.length;
  return {
    ...notes,
    links: [...notes.links, ...added.slice(0, room).map((id) => ({ id, strength: takenStrength }))],
  };
}

/** A need that is known already keeps how we know it. */
function needsOf(text: string, before: readonly Need[]): readonly Need[] {
  return text
    .split(/[;；]/)
    .map((what) => what.trim())
    .filter((what) => what !== '')
    .slice(0, relationshipsLimits.needs)
    .map((what) => before.find((need) => need.what === what) ?? { what, how: '' });
}
