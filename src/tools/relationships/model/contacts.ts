import { daysBetween } from '../../../engine/relationships/days-between.ts';
import { overdueDays } from '../../../engine/relationships/overdue-days.ts';
import { rhythmGap } from '../../../engine/relationships/rhythm-gap.ts';
import type { Person, Workspace } from '../../../workspace/schema.ts';
import { newNotes, relationshipsLimits, type ContactNotes, type Level, type Link } from '../schema.ts';

export type Document = Pick<Workspace, 'accounts' | 'people' | 'functions' | 'actions'>;

/** Somebody on the map, of either firm. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly level: Level | null;
  readonly functionId: string | null;
  /** Empty where no department is known. */
  readonly functionName: string;
}

/** What can be missing about a contact, in the order in which it matters. */
const unknowns = [
  'role',
  'influence',
  'attitude',
  'how',
  'counterpart',
  'needs',
  'level',
  'function',
  'channel',
  'rhythm',
  'lastContact',
] as const;
export type Unknown = (typeof unknowns)[number];

export interface Contact extends Named {
  readonly notes: ContactNotes;
  /** Ties to people that the document still has. */
  readonly links: readonly Link[];
  /** Of ours whose tie holds. */
  readonly holders: readonly string[];
  /** Needs of which somebody can say how we know. */
  readonly knownNeeds: number;
  /** Since the last contact; negative when its date is still to come; null without a date. */
  readonly daysSince: number | null;
  /** Days beyond the wanted interval, 0 in time; null where date or rhythm is not known. */
  readonly overdue: number | null;
  /** By which part the actual rhythm stays behind the wanted one; null where one is not known. */
  readonly gap: number | null;
  readonly unknown: readonly Unknown[];
}

/**
 * A person with the name of their department, as far as the document has it.
 *
 * @see The rule is this site's own.
 * @example namedPerson(person, new Map([['f', 'Finance']])).functionName // 'Finance'
 */
export function namedPerson(person: Person, functionNames: ReadonlyMap<string, string>): Named {
  const { id, name, level, functionId } = person;
  const functionName = functionId === null ? '' : (functionNames.get(functionId) ?? '');
  return { id, name, level, functionId: functionName === '' ? null : functionId, functionName };
}

/**
 * One contact with all that follows from what is known: who holds the tie, how long ago the last contact was, and what nobody knows.
 * A need without a word on how we know it counts as not known (M), and so does a rhythm of 0.
 *
 * @throws RangeError when `today` is not an ISO date.
 * @see Sherman, Sperry and Reese (2003), Key 5, for the record; the list of unknowns is this site's own.
 * @example contactOf(person, notes, { ours, holdsFrom: 1, today: '2026-06-30' }).holders // ['p']
 */
export function contactOf(
  person: Named,
  notes: ContactNotes | undefined,
  by: { readonly ours: ReadonlySet<string>; readonly holdsFrom: number; readonly today: string },
): Contact {
  const known = notes ?? newNotes(person.id);
  const { wanted, actual, lastContact, needs } = known;
  const links = known.links.filter(({ id }) => by.ours.has(id));
  const daysSince = lastContact === '' ? null : daysBetween(lastContact, by.today);
  const isWanted = wanted !== null && wanted > 0;
  const contact = {
    ...person,
    notes: known,
    links,
    holders: links.filter(({ strength }) => strength >= by.holdsFrom).map(({ id }) => id),
    knownNeeds: needs.filter(({ what, how }) => what.trim() !== '' && how.trim() !== '').length,
    daysSince,
    overdue: daysSince !== null && isWanted ? Math.max(0, overdueDays(daysSince, wanted)) : null,
    gap: actual !== null && isWanted ? rhythmGap(actual, wanted) : null,
  };
  return { ...contact, unknown: unknowns.filter((what) => isUnknown(contact, what)) };
}

function isUnknown(contact: Omit<Contact, 'unknown'>, what: Unknown): boolean {
  const { notes } = contact;
  const lacks: Readonly<Record<Unknown, boolean>> = {
    role: notes.roles.length === 0,
    influence: notes.influence === null,
    attitude: notes.attitude === null,
    how: !hasEvidence(notes),
    counterpart: contact.links.length === 0,
    needs: contact.knownNeeds < relationshipsLimits.needs,
    level: contact.level === null,
    function: contact.functionId === null,
    channel: notes.channel.trim() === '',
    rhythm: notes.wanted === null,
    lastContact: notes.lastContact === '',
  };
  return lacks[what];
}

/**
 * Whether somebody can say how we know a contact's role, influence and attitude.
 *
 * @see Sherman, Sperry and Reese (2003), Key 5: "how do you know" is the question that people skip.
 * @example hasEvidence({ ...newNotes('a'), how: 'Said so in the steering group' }) // true
 */
export function hasEvidence({ how }: ContactNotes): boolean {
  return how.trim() !== '';
}
