import type { AssignmentPair, AssignmentProgramme } from '../../../engine/assignment/assignment.ts';
import type { Workspace } from '../../../workspace/schema.ts';
import type { AssignmentInputs } from '../schema.ts';
import { pairFit, type PairFit } from './pair-fit.ts';
import { accountsOf, managersOf, type AccountInPlay, type Manager } from './taking-part.ts';
import { hoursWith, workloadOf, type Workload } from './workload.ts';

export type Document = Pick<Workspace, 'accounts' | 'people'>;

/** An account whose hours are known, so that it can be given to somebody. */
export interface CaseAccount extends AccountInPlay {
  readonly workload: Workload;
  /** Who has it now by number among the managers; null is nobody of them. */
  readonly presentIndex: number | null;
  /** Points of fit that a change must bring. */
  readonly changeCost: number;
}

/** A manager whose hours are known. */
export interface CaseManager extends Manager {
  readonly hours: number;
}

/** Who may get what: the engine's programme, and what its numbers stand for. */
export interface AssignmentCase {
  readonly managers: readonly CaseManager[];
  readonly accounts: readonly CaseAccount[];
  /** By manager, then by account. */
  readonly fits: readonly (readonly PairFit[])[];
  readonly programme: AssignmentProgramme;
}

/** Fit counts in points: 100 is a manager who has all that the account asks for. */
export const pointsOfFit = 100;

/**
 * The programme of the managers that are in, or named, and the accounts whose hours are known. Everybody keeps at most the part
 * of the hours that the settings allow; an account that has a manager now costs points when it changes; the highest load costs
 * points. Pins and vetoes of people who take no part count for nothing.
 *
 * @param ids of the managers that take part.
 * @see engine/assignment for the programme; method.md, Key 4, 4b, for the hours. What counts how much is an assumption.
 * @example caseOf(inputs, document, ['anwen', 'callum']).programme.fit[0]?.[2] // 74
 */
export function caseOf(
  inputs: AssignmentInputs,
  document: Document,
  ids: readonly string[] = managersIn(inputs),
): AssignmentCase {
  const { settings } = inputs;
  const managers = managersOf(inputs, document).flatMap(({ hours, ...one }) =>
    hours !== null && ids.includes(one.id) ? [{ ...one, hours }] : [],
  );
  const numbers = new Map(managers.map(({ id }, index) => [id, index]));
  const accounts = accountsOf(inputs, document).flatMap((account): CaseAccount[] => {
    const workload = workloadOf(account.said, settings);
    if (workload === null) return [];
    const { present, changeCost } = account.said;
    const presentIndex = present === null ? null : (numbers.get(present) ?? null);
    return [{ ...account, workload, presentIndex, changeCost: changeCost ?? settings.changeCost }];
  });
  const fits = managers.map((manager) => accounts.map((account) => pairFit(inputs, manager, account)));
  return { managers, accounts, fits, programme: programmeOf(inputs, managers, accounts, fits) };
}

/**
 * Ids of the managers that are in, rather than possible.
 *
 * @see The rule is this site's own.
 * @example managersIn(inputs) // ['anwen', 'callum']
 */
export function managersIn({ managers }: Pick<AssignmentInputs, 'managers'>): string[] {
  return managers.flatMap(({ id, standing }) => (standing === 'in' ? [id] : []));
}

function programmeOf(
  { settings }: AssignmentInputs,
  managers: readonly CaseManager[],
  accounts: readonly CaseAccount[],
  fits: AssignmentCase['fits'],
): AssignmentProgramme {
  const { countSettling, mostLoad, loadPenalty } = settings;
  const pairs = (ids: (account: CaseAccount) => readonly (string | null)[]): AssignmentPair[] =>
    accounts.flatMap((one, account) =>
      ids(one).flatMap((id) => {
        const manager = managers.findIndex((each) => each.id === id);
        return manager < 0 ? [] : [{ account, manager }];
      }),
    );
  return {
    managers: managers.map(({ hours, said: { atLeast, atMost } }) => ({ hours, atLeast, atMost })),
    fit: fits.map((row) => row.map(({ value }) => pointsOfFit * value)),
    hours: managers.map(({ id: managerId }) =>
      accounts.map(({ workload, said }) =>
        hoursWith(workload, { present: said.present, managerId, countSettling }),
      ),
    ),
    present: accounts.map(({ presentIndex }) => presentIndex),
    changeCost: accounts.map(({ changeCost }) => changeCost),
    required: accounts.flatMap(({ said }, index) => (said.optional ? [] : [index])),
    pins: pairs(({ said }) => [said.pin]),
    vetoes: pairs(({ said }) => [...new Set(said.vetoes)]),
    mostLoad,
    loadPenalty,
  };
}
