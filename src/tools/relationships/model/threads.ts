import { lostWithout } from '../../../engine/relationships/lost-without.ts';
import type { Contact, Named } from './contacts.ts';

/** One of our people, and what goes with them. */
export interface Thread {
  readonly person: Named;
  /** Contacts that they hold, alone or not. */
  readonly held: number;
  /** Contacts that nobody else holds; each with the part of all influence that goes with it. */
  readonly lost: readonly { readonly contact: Contact; readonly influence: number; readonly share: number }[];
  readonly lostInfluence: number;
  /** Of all influence that is known, 0 to 1; null where none is. */
  readonly share: number | null;
}

export interface Threads {
  /** Sum of the influence of all contacts of whom it is known. */
  readonly influence: number;
  /** Of it, what hangs on somebody of ours. */
  readonly heldInfluence: number;
  /** Everybody of ours, the largest loss first. */
  readonly people: readonly Thread[];
  /** Null where leaving anybody out loses nothing. */
  readonly worst: Thread | null;
}

/**
 * What the firm loses with each of its people: each is left out in turn. A contact whose influence is not known is left out of the
 * sums and reported among the unknowns.
 *
 * @see lostWithout in the engine.
 * @example threadsOf(contacts, ours).worst?.share // 0.6
 */
export function threadsOf(contacts: readonly Contact[], ours: readonly Named[]): Threads {
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  const byPerson = new Map(ours.map((person) => [person.id, person]));
  const influenceOf = ({ notes }: Contact) => notes.influence ?? 0;
  const influence = sum(contacts.map(influenceOf));
  const ties = contacts.map((contact) => ({
    id: contact.id,
    weight: influenceOf(contact),
    holders: contact.holders,
  }));
  const losses = lostWithout(ties, [...byPerson.keys()]);
  const people = losses.flatMap(({ holder, lost, lostWeight, share }): Thread[] => {
    const person = byPerson.get(holder);
    if (person === undefined) return [];
    return [
      {
        person,
        held: contacts.filter(({ holders }) => holders.includes(holder)).length,
        lost: lost.flatMap((id) => {
          const contact = byId.get(id);
          if (contact === undefined) return [];
          const own = influenceOf(contact);
          return [{ contact, influence: own, share: influence > 0 ? own / influence : 0 }];
        }),
        lostInfluence: lostWeight,
        share,
      },
    ];
  });
  const first = people[0];
  return {
    influence,
    heldInfluence: sum(contacts.filter(({ holders }) => holders.length > 0).map(influenceOf)),
    people,
    worst: first !== undefined && first.lostInfluence > 0 ? first : null,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
