import { contactOf, namedPerson, type Contact, type Document, type Named } from './model/contacts.ts';
import { coveringOf, type Covering } from './model/covering.ts';
import { notesOn, type Note } from './model/notes.ts';
import { rolesWithNobody, talksOf, type Talk } from './model/talks.ts';
import { threadsOf, type Threads } from './model/threads.ts';
import type { Line, RelationshipsInputs, Role, Thresholds } from './schema.ts';

export type { Contact, Document, Named, Unknown } from './model/contacts.ts';
export type { Covering, Health } from './model/covering.ts';
export type { Note } from './model/notes.ts';
export type { Reason, Talk } from './model/talks.ts';
export type { Thread, Threads } from './model/threads.ts';

/** One account in the overview. */
export interface AccountSummary {
  readonly id: string;
  readonly name: string;
  readonly contacts: number;
  readonly threads: Threads;
  readonly covering: Covering;
  readonly overdue: number;
}

export interface RelationshipsResult {
  /** Null while the document has no accounts. */
  readonly account: { readonly id: string; readonly name: string } | null;
  readonly today: string;
  readonly contacts: readonly Contact[];
  /** Everybody of ours. */
  readonly ours: readonly Named[];
  readonly lines: readonly Line[];
  readonly thresholds: Thresholds;
  readonly threads: Threads;
  readonly covering: Covering;
  /** Roles in which nobody is known. */
  readonly nobodyFor: readonly Role[];
  /** The longest overdue first. */
  readonly overdue: readonly Contact[];
  readonly talks: readonly Talk[];
  readonly notes: readonly Note[];
  /** Every account with contacts, the largest single-thread share first. */
  readonly overview: readonly AccountSummary[];
}

/**
 * Everything the tool shows: the map of one account and the overview of all. Shares are fractions of influence, days are calendar days
 * until `today` (ISO date). What is kept about people or ties that the document no longer has is left out. The result is input
 * to a judgement.
 *
 * Inputs must have passed `parseRelationshipsInputs`.
 *
 * @throws RangeError when `today` is not a date.
 * @see Sherman, Sperry and Reese (2003), Key 5; measures and thresholds of method.md 5a are this site's own.
 * @example evaluateRelationships(inputs, workspace, '2026-06-30').threads.worst?.person.name // 'Anwen Price'
 */
export function evaluateRelationships(
  inputs: RelationshipsInputs,
  workspace: Document,
  today: string,
): RelationshipsResult {
  const { thresholds } = inputs;
  const functionNames = new Map(workspace.functions.map(({ id, name }) => [id, name]));
  const ours = workspace.people
    .filter(({ side }) => side === 'ours')
    .map((person) => namedPerson(person, functionNames));
  const byAccount = contactsByAccount(inputs, workspace, ours, functionNames, today);
  const account = chosenAccount(inputs.accountId, workspace, byAccount);
  const contacts = (account && byAccount.get(account.id)) ?? [];
  const shown = new Set(contacts.map(({ id }) => id));
  const threads = threadsOf(contacts, ours);
  const covering = coveringOf(contacts, ours);
  const nobodyFor = rolesWithNobody(contacts, covering.roles.open);
  return {
    account,
    today,
    contacts,
    ours,
    lines: inputs.lines.filter(({ from, to }) => from !== to && shown.has(from) && shown.has(to)),
    thresholds,
    threads,
    covering,
    nobodyFor,
    overdue: contacts
      .filter(({ overdue }) => (overdue ?? 0) > 0)
      .toSorted((a, b) => (b.overdue ?? 0) - (a.overdue ?? 0)),
    talks: talksOf({
      contacts,
      ours,
      threads,
      covering,
      loudFrom: thresholds.loudFrom,
      actions: workspace.actions,
    }),
    notes: notesOn({ contacts, threads, covering, thresholds }),
    overview: workspace.accounts
      .flatMap(({ id, name }) => summaryOf(id, name, byAccount.get(id) ?? [], ours))
      .toSorted((a, b) => (b.threads.worst?.share ?? 0) - (a.threads.worst?.share ?? 0)),
  };
}

function contactsByAccount(
  inputs: RelationshipsInputs,
  workspace: Document,
  ours: readonly Named[],
  functionNames: ReadonlyMap<string, string>,
  today: string,
): ReadonlyMap<string, readonly Contact[]> {
  const notes = new Map(inputs.contacts.map((one) => [one.id, one]));
  const by = { ours: new Set(ours.map(({ id }) => id)), holdsFrom: inputs.thresholds.holdsFrom, today };
  const found = new Map<string, Contact[]>();
  for (const person of workspace.people) {
    if (person.side !== 'customer' || person.accountId === null) continue;
    const contact = contactOf(namedPerson(person, functionNames), notes.get(person.id), by);
    const known = found.get(person.accountId);
    if (known) known.push(contact);
    else found.set(person.accountId, [contact]);
  }
  return found;
}

/** The account that was chosen; otherwise the first with contacts, or the first. */
function chosenAccount(
  accountId: string | null,
  { accounts }: Document,
  byAccount: ReadonlyMap<string, readonly Contact[]>,
): RelationshipsResult['account'] {
  const account =
    accounts.find(({ id }) => id === accountId) ??
    accounts.find(({ id }) => byAccount.has(id)) ??
    accounts[0] ??
    null;
  return account && { id: account.id, name: account.name };
}

function summaryOf(
  id: string,
  name: string,
  contacts: readonly Contact[],
  ours: readonly Named[],
): AccountSummary[] {
  if (contacts.length === 0) return [];
  return [
    {
      id,
      name,
      contacts: contacts.length,
      threads: threadsOf(contacts, ours),
      covering: coveringOf(contacts, ours),
      overdue: contacts.filter(({ overdue }) => (overdue ?? 0) > 0).length,
    },
  ];
}
