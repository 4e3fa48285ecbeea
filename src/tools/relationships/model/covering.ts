import { coverage, type Coverage } from '../../../engine/relationships/coverage.ts';
import { parallelLinks, type ParallelLinks } from '../../../engine/relationships/parallel-links.ts';
import { weightedHealth } from '../../../engine/relationships/weighted-health.ts';
import { levels, relationshipsLimits, roles, type Level, type Role } from '../schema.ts';
import { hasEvidence, type Contact, type Named } from './contacts.ts';

export interface Health {
  /** −2 to +2, hunches counted as 0. */
  readonly mean: number;
  readonly asHoped: number;
  /** Contacts of whom influence and attitude are known; `part` sums to the mean. */
  readonly parts: readonly { readonly contact: Contact; readonly influence: number; readonly part: number }[];
}

export interface Covering {
  readonly roles: Coverage<Role>;
  /** Levels with somebody who is for us. */
  readonly levels: Coverage<Level>;
  readonly parallel: ParallelLinks<Level>;
  /** Null while influence or attitude of nobody is known. */
  readonly health: Health | null;
  /** Share of contacts of whom somebody can say how we know; null without contacts. */
  readonly evidence: number | null;
  /** Needs known out of three a contact; null without contacts. */
  readonly needs: number | null;
  /** Share of influence that is against us; null while no influence is known. */
  readonly against: number | null;
}

/** Somebody is for us from here on: +1. */
const friendly = 1;

/**
 * What the map covers. A role is covered by a contact who is for us and of whom we can say how we know; a level by one who is for
 * us. Shares are 0 to 1.
 *
 * @see method.md 5a: RoleCoverage, Depth, EvidenceRate, NeedsKnown, WStrength, AdversaryExposure, ParallelLinks; this site's own
 *   measures over the record of Sherman, Sperry and Reese (2003), Key 5.
 * @example coveringOf(contacts, ours).roles.open // ['economic']
 */
export function coveringOf(contacts: readonly Contact[], ours: readonly Named[]): Covering {
  const friends = contacts.filter(({ notes }) => notes.attitude !== null && notes.attitude >= friendly);
  const known = contacts.filter(({ notes }) => notes.influence !== null);
  const influence = sumOf(known);
  const { length } = contacts;
  return {
    roles: coverage(
      roles,
      friends.filter(({ notes }) => hasEvidence(notes)).flatMap(({ notes }) => notes.roles),
    ),
    levels: coverage(
      levels,
      friends.flatMap(({ level }) => (level === null ? [] : [level])),
    ),
    parallel: parallelLinks(levels, tiesOf(contacts, ours)),
    health: healthOf(contacts),
    evidence: length === 0 ? null : contacts.filter(({ notes }) => hasEvidence(notes)).length / length,
    needs:
      length === 0
        ? null
        : contacts.reduce((sum, { knownNeeds }) => sum + knownNeeds, 0) /
          (relationshipsLimits.needs * length),
    against:
      influence === 0
        ? null
        : sumOf(known.filter(({ notes }) => notes.attitude !== null && notes.attitude < 0)) / influence,
  };
}

function sumOf(contacts: readonly Contact[]): number {
  return contacts.reduce((sum, { notes }) => sum + (notes.influence ?? 0), 0);
}

function healthOf(contacts: readonly Contact[]): Health | null {
  const rated = contacts.flatMap((contact) => {
    const { influence, attitude } = contact.notes;
    return influence === null || attitude === null ? [] : [{ contact, influence, attitude }];
  });
  const health = weightedHealth(
    rated.map(({ contact, influence, attitude }) => ({
      influence,
      attitude,
      isKnown: hasEvidence(contact.notes),
    })),
  );
  if (health === null) return null;
  const { mean, asHoped, parts } = health;
  return {
    mean,
    asHoped,
    parts: rated.map(({ contact, influence }, index) => ({ contact, influence, part: parts[index] ?? 0 })),
  };
}

function tiesOf(contacts: readonly Contact[], ours: readonly Named[]) {
  return contacts.flatMap((contact) =>
    ours
      .filter(({ id }) => contact.holders.includes(id))
      .map((person) => ({
        contact: contact.id,
        person: person.id,
        contactLevel: contact.level,
        personLevel: person.level,
        contactFunction: contact.functionId,
        personFunction: person.functionId,
      })),
  );
}
