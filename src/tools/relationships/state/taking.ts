import { isDay, newNotes, relationshipsLimits, roles, type ContactNotes, type Need } from '../schema.ts';
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

/** What a table says replaces what was there; what it leaves empty stays. */
export function takeContacts(
  taken: readonly TakenContact[],
): (inputs: RelationshipsInputs) => RelationshipsInputs {
  return (inputs) => {
    const notes = new Map(inputs.contacts.map((one) => [one.id, one]));
    for (const { personId, extras } of taken) {
      if (notes.has(personId) || notes.size < relationshipsLimits.contacts)
        notes.set(personId, withExtras(notes.get(personId) ?? newNotes(personId), extras));
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

/** A need that is known already keeps how we know it. */
function needsOf(text: string, before: readonly Need[]): readonly Need[] {
  return text
    .split(/[;；]/)
    .map((what) => what.trim())
    .filter((what) => what !== '')
    .slice(0, relationshipsLimits.needs)
    .map((what) => before.find((need) => need.what === what) ?? { what, how: '' });
}
