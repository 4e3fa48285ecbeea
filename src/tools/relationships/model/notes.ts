import type { Thresholds } from '../schema.ts';
import type { Contact } from './contacts.ts';
import type { Covering } from './covering.ts';
import type { Thread, Threads } from './threads.ts';

/** What should be said about the map, the most urgent first. */
export type Note =
  | { readonly code: 'few'; readonly count: number }
  | { readonly code: 'economic-open' }
  | { readonly code: 'single-thread'; readonly thread: Thread; readonly share: number }
  | { readonly code: 'adversary'; readonly contacts: readonly Contact[] }
  | { readonly code: 'only-friends'; readonly count: number }
  | { readonly code: 'wishful'; readonly share: number }
  | { readonly code: 'influence-unknown'; readonly count: number }
  | { readonly code: 'date-ahead'; readonly contacts: readonly Contact[] };

/** A map of fewer people says little; nobody is questioned for having few friends. */
const fewContacts = 3;

export interface NoteBasis {
  readonly contacts: readonly Contact[];
  readonly threads: Threads;
  readonly covering: Covering;
  readonly thresholds: Thresholds;
}

/**
 * Readings of the map: the economic role open counts as alarm whatever the averages say; one person above the share that is too much;
 * an adversary with influence; a map on which everybody is for us; more hunches than evidence; influence that nobody knows; a
 * last contact that is still to come. None for a map without contacts.
 *
 * @see method.md 5a, "Reading"; thresholds are this site's own and editable.
 * @example notesOn(basis)[0]?.code // 'economic-open'
 */
export function notesOn({ contacts, threads, covering, thresholds }: NoteBasis): readonly Note[] {
  const { length } = contacts;
  if (length === 0) return [];
  const { worst } = threads;
  const share = worst?.share ?? 0;
  const against = contacts.filter(
    ({ notes }) =>
      notes.attitude !== null && notes.attitude < 0 && (notes.influence ?? 0) >= thresholds.loudFrom,
  );
  const rated = contacts.filter(({ notes }) => notes.attitude !== null);
  const isAllFriends = rated.length >= fewContacts && rated.every(({ notes }) => (notes.attitude ?? 0) > 0);
  const noInfluence = contacts.filter(({ notes }) => notes.influence === null).length;
  const ahead = contacts.filter(({ daysSince }) => daysSince !== null && daysSince < 0);
  const evidence = covering.evidence ?? 1;
  return [
    ...(length < fewContacts ? [{ code: 'few', count: length } as const] : []),
    ...(covering.roles.open.includes('economic') ? [{ code: 'economic-open' } as const] : []),
    ...(worst !== null && share > thresholds.singleThread
      ? [{ code: 'single-thread', thread: worst, share } as const]
      : []),
    ...(against.length > 0 ? [{ code: 'adversary', contacts: against } as const] : []),
    ...(isAllFriends ? [{ code: 'only-friends', count: rated.length } as const] : []),
    ...(evidence < thresholds.evidence ? [{ code: 'wishful', share: evidence } as const] : []),
    ...(noInfluence > 0 ? [{ code: 'influence-unknown', count: noInfluence } as const] : []),
    ...(ahead.length > 0 ? [{ code: 'date-ahead', contacts: ahead } as const] : []),
  ];
}
