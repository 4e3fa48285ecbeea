import type { AssignmentInputs } from '../schema.ts';
import type { AssignmentCase, Document } from './case.ts';
import { accountsOf, managersOf, type AccountInPlay, type Manager } from './taking-part.ts';
import { wordKey, wordsList } from './words-list.ts';
import { workloadOf } from './workload.ts';

/** What a reader should know besides the result; every name is of the document or as typed. */
export type AssignmentNote = { readonly names: readonly string[] } & (
  | {
      readonly code:
        /** Left out, because nobody knows the hours they take. */
        | 'account-without-hours'
        /** Left out, because nobody knows the hours they have. */
        | 'manager-without-hours'
        /** Pinned to somebody who takes no part: the pin counts for nothing. */
        | 'pin-without-manager'
        /** Their manager takes no part, so they change in any case. */
        | 'present-takes-no-part'
        /** Regions of managers in which there is no account. */
        | 'unknown-region'
        /** Ask for nothing, so that everybody fits. */
        | 'asks-nothing'
        /** Fewer relationships than a strategic account has. */
        | 'few-relationships';
    }
  /** Not rated in a skill that an account needs: it counts as not there. */
  | { readonly code: 'unrated'; readonly skillId: string }
);

/** A strategic account needs at least this many managed relationships (Sherman, Sperry and Reese, 2003, Key 4). */
const fewestRelationships = 5;

/**
 * What is lacking, contradictory or unusual in the inputs, named.
 *
 * @see AssignmentNote for the meaning of each code; method.md, Key 4, for the relationships of an account.
 * @example notesOf(inputs, document, assignmentCase)[0] // { code: 'account-without-hours', names: ['Kestrel Air'] }
 */
export function notesOf(
  inputs: AssignmentInputs,
  document: Document,
  assignmentCase: AssignmentCase,
): AssignmentNote[] {
  const managers = managersOf(inputs, document);
  const accounts = accountsOf(inputs, document);
  const isIn = new Set(assignmentCase.managers.map(({ id }) => id));
  const takesNoPart = (id: string | null) => id !== null && !isIn.has(id);
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);
  const notes: AssignmentNote[] = [
    {
      code: 'account-without-hours',
      names: names(accounts.filter(({ said }) => workloadOf(said, inputs.settings) === null)),
    },
    { code: 'manager-without-hours', names: names(managers.filter(({ hours }) => hours === null)) },
    { code: 'pin-without-manager', names: names(accounts.filter(({ said }) => takesNoPart(said.pin))) },
    {
      code: 'present-takes-no-part',
      names: names(assignmentCase.accounts.filter(({ said }) => takesNoPart(said.present))),
    },
    ...unratedNotes(inputs, managers, accounts),
    { code: 'unknown-region', names: unknownRegions(managers, document) },
    { code: 'asks-nothing', names: names(assignmentCase.accounts.filter((one) => asksNothing(inputs, one))) },
    {
      code: 'few-relationships',
      names: names(
        assignmentCase.accounts.filter(
          ({ workload: { typed, newRelationships, matureRelationships } }) =>
            !typed && newRelationships + matureRelationships < fewestRelationships,
        ),
      ),
    },
  ];
  return notes.filter((note) => note.names.length > 0);
}

function unratedNotes(
  { skills }: AssignmentInputs,
  managers: readonly Manager[],
  accounts: readonly AccountInPlay[],
): AssignmentNote[] {
  return skills.flatMap(({ id: skillId }): AssignmentNote[] => {
    if (!accounts.some(({ said }) => said.needs[skillId] !== undefined)) return [];
    const unrated = managers.filter(({ said }) => said.skills[skillId] === undefined);
    return [{ code: 'unrated', skillId, names: unrated.map(({ name }) => name) }];
  });
}

function unknownRegions(managers: readonly Manager[], { accounts }: Document): string[] {
  const known = new Set(accounts.map(({ region }) => wordKey(region)));
  const said = managers.flatMap(({ said: { regions } }) => wordsList(regions));
  return [...new Set(said.filter((region) => !known.has(wordKey(region))))];
}

function asksNothing({ skills }: AssignmentInputs, { region, said }: AccountInPlay): boolean {
  const needs = skills.some(({ id }) => said.needs[id] !== undefined);
  return region === '' && !needs && wordsList(said.languages).length === 0;
}
