import { relationshipsLimits, type Role } from '../schema.ts';
import { hasEvidence, type Contact, type Document, type Named } from './contacts.ts';
import type { Covering } from './covering.ts';
import type { Threads } from './threads.ts';

/** Why somebody should be talked to, with the points it gives: this site's own, the most urgent first. */
export const reasonPoints = {
  adversary: 5,
  economic: 4,
  thread: 3,
  nobody: 3,
  ask: 3,
  role: 2,
  overdue: 2,
  evidence: 2,
  needs: 1,
} as const;
export type Reason = keyof typeof reasonPoints;
export const reasons = [
  'adversary',
  'economic',
  'thread',
  'nobody',
  'ask',
  'role',
  'overdue',
  'evidence',
  'needs',
] as const satisfies readonly Reason[];

export interface Talk {
  readonly contact: Contact;
  readonly reasons: readonly Reason[];
  readonly points: number;
  /** That the points are multiplied by: what is known, or the middle. */
  readonly influence: number;
  readonly priority: number;
  /** Of ours who could go; null where nobody suggests themselves. */
  readonly owner: Named | null;
  /** The action that stands in the document already, not done yet. */
  readonly planned: Document['actions'][number] | null;
}

/** Somebody of whom influence is not known may have any. */
export const middleInfluence = 3;

/** What `withTalk` begins an action's id with, so that a planned conversation is found again. */
export function talkIdStart(contactId: string): string {
  return `talk-${contactId}-`;
}

export interface TalkBasis {
  readonly contacts: readonly Contact[];
  readonly ours: readonly Named[];
  readonly threads: Threads;
  readonly covering: Covering;
  readonly loudFrom: number;
  readonly actions: Document['actions'];
}

/**
 * All conversations that there is a reason for, the first one first: points of the reasons times influence; equal ones keep the order
 * of the contacts. Points are this site's own and stand beside the result.
 *
 * @see Sherman, Sperry and Reese (2003), Key 5, for what to ask; the order is this site's own.
 * @example talksOf(basis)[0]?.reasons // ['economic', 'needs']
 */
export function talksOf(basis: TalkBasis): readonly Talk[] {
  const asked = whomToAsk(basis);
  return basis.contacts
    .flatMap((contact): Talk[] => {
      const own = reasons.filter((reason) => hasReason(reason, contact, basis, asked));
      if (own.length === 0) return [];
      const points = own.reduce((sum, reason) => sum + reasonPoints[reason], 0);
      const influence = contact.notes.influence ?? middleInfluence;
      return [
        {
          contact,
          reasons: own,
          points,
          influence,
          priority: points * influence,
          owner: ownerFor(contact, own, basis),
          planned: plannedFor(contact, basis.actions),
        },
      ];
    })
    .toSorted((a, b) => b.priority - a.priority);
}

/** Roles in which nobody is known at all. */
export function rolesWithNobody(contacts: readonly Contact[], open: readonly Role[]): readonly Role[] {
  return open.filter((role) => contacts.every(({ notes }) => !notes.roles.includes(role)));
}

/** Who can be asked for the people that are missing: the best friend, a coach before others. */
function whomToAsk({ contacts, covering }: TalkBasis): string | null {
  if (rolesWithNobody(contacts, covering.roles.open).length === 0) return null;
  const keyOf = ({ notes }: Contact) => {
    const attitude = notes.attitude ?? 0;
    return attitude < 1 ? 0 : attitude + (notes.roles.includes('coach') ? coachAdvantage : 0);
  };
  const best = contacts.toSorted((a, b) => keyOf(b) - keyOf(a))[0];
  return best !== undefined && keyOf(best) > 0 ? best.id : null;
}

/** Less than a step of attitude. */
export const coachAdvantage = 0.5;

function hasReason(reason: Reason, contact: Contact, basis: TalkBasis, asked: string | null): boolean {
  const { notes, holders } = contact;
  const { open } = basis.covering.roles;
  const worst = basis.threads.worst?.person.id;
  const has: Readonly<Record<Reason, boolean>> = {
    adversary: notes.attitude !== null && notes.attitude < 0 && (notes.influence ?? 0) >= basis.loudFrom,
    economic: open.includes('economic') && notes.roles.includes('economic'),
    thread: worst !== undefined && holders.length > 0 && holders.every((id) => id === worst),
    nobody: holders.length === 0,
    ask: contact.id === asked,
    role: notes.roles.some((role) => role !== 'economic' && open.includes(role)),
    overdue: (contact.overdue ?? 0) > 0,
    evidence: !hasEvidence(notes),
    needs: contact.knownNeeds < relationshipsLimits.needs,
  };
  return has[reason];
}

/** A second colleague where one holds all, else the one with the strongest tie; before others of the same department and level. */
function ownerFor(contact: Contact, own: readonly Reason[], { ours, threads }: TalkBasis): Named | null {
  const isNew = own.includes('thread') || own.includes('nobody') || own.includes('adversary');
  const strengthOf = (id: string) => contact.links.find((link) => link.id === id)?.strength ?? -3;
  if (!isNew) {
    const known = ours.filter(({ id }) => contact.holders.includes(id));
    return known.toSorted((a, b) => strengthOf(b.id) - strengthOf(a.id))[0] ?? null;
  }
  const fit = (person: Named) =>
    (person.functionId !== null && person.functionId === contact.functionId ? 2 : 0) +
    (person.level !== null && person.level === contact.level ? 1 : 0);
  const worst = threads.worst?.person.id;
  const others = ours.filter(
    ({ id }) => id !== worst && !contact.holders.includes(id) && strengthOf(id) !== -2,
  );
  const best = others.toSorted((a, b) => fit(b) - fit(a))[0];
  return best !== undefined && fit(best) > 0 ? best : null;
}

function plannedFor(contact: Contact, actions: Document['actions']): Talk['planned'] {
  const start = talkIdStart(contact.id);
  return actions.find(({ id, done }) => !done && id.startsWith(start)) ?? null;
}
