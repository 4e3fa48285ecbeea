import { sum } from '../statistics/sum.ts';

export interface AssignmentManager {
  /** Hours there are, in the unit of the accounts' hours; null for any number. */
  readonly hours: number | null;
  /** How many accounts at least, and at most; null for any number. */
  readonly atLeast: number;
  readonly atMost: number | null;
}

/** An account and a manager, by number. */
export interface AssignmentPair {
  readonly account: number;
  readonly manager: number;
}

/** Who gets which account so that the value is the largest: a 0-1 programme. Everything is numbered from 0. */
export interface AssignmentProgramme {
  readonly managers: readonly AssignmentManager[];
  /** By manager, then by account: how well they fit, in any unit. */
  readonly fit: readonly (readonly number[])[];
  /** By manager, then by account: the hours that the account takes of this manager. */
  readonly hours: readonly (readonly number[])[];
  /** By account: who has it now; null for nobody. */
  readonly present: readonly (number | null)[];
  /** By account: what it costs, in the unit of fit, when whoever has it now no longer has it. */
  readonly changeCost: readonly number[];
  /** Accounts that need a manager; any other may stay without one. */
  readonly required: readonly number[];
  /** These go together in any case. */
  readonly pins: readonly AssignmentPair[];
  /** These do not go together in any case. */
  readonly vetoes: readonly AssignmentPair[];
  /** How much of a manager's hours may be used: 1 is all. */
  readonly mostLoad: number;
  /** Taken from the value for each 1.00 of the highest load, in the unit of fit; 0 leaves balance out. */
  readonly loadPenalty: number;
}

/** By account: its manager, or null. */
export type Assignment = readonly (number | null)[];

/** Value of an assignment and what it is made of, in the unit of fit; the parts sum to the value. */
export interface AssignmentValue {
  readonly value: number;
  readonly fit: number;
  /** At most 0. */
  readonly continuity: number;
  /** At most 0. */
  readonly balance: number;
  /** By manager: hours used, and hours used over hours there are (null where these are not limited or 0). */
  readonly hours: readonly number[];
  readonly loads: readonly (number | null)[];
  readonly accounts: readonly number[];
}

/**
 * Checks a programme: tables of one size, numbers that are finite and, apart from fit, not negative, managers and accounts that
 * exist.
 *
 * @throws RangeError when it does not pass.
 * @see Cattrysse, D. and Van Wassenhove, L. (1992), A Survey of Algorithms for the Generalized Assignment Problem, European
 *   Journal of Operational Research 60, 260-272.
 * @example requireAssignment({ managers: [], fit: [], hours: [], present: [], ... }) // passes
 */
export function requireAssignment(programme: AssignmentProgramme): void {
  const { managers, fit, hours, present, changeCost, required, pins, vetoes } = programme;
  const accounts = present.length;
  const isSize = (table: readonly (readonly number[])[]) =>
    table.length === managers.length && table.every((row) => row.length === accounts);
  if (!isSize(fit) || !isSize(hours) || changeCost.length !== accounts) {
    throw new RangeError('an assignment needs one number for each manager and account');
  }
  if (!fit.flat().every(Number.isFinite)) throw new RangeError('a fit must be finite');
  const limits = managers.flatMap((one) => [one.hours ?? 0, one.atLeast, one.atMost ?? 0]);
  const amounts = [...hours.flat(), ...changeCost, ...limits, programme.mostLoad, programme.loadPenalty];
  if (!amounts.every((amount) => amount >= 0 && amount < Infinity)) {
    throw new RangeError('an amount cannot be negative or infinite');
  }
  const isManager = (manager: number) => managers[manager] !== undefined;
  const isAccount = (account: number) => present[account] !== undefined;
  if (!present.every((manager) => manager === null || isManager(manager))) {
    throw new RangeError('there is no such manager');
  }
  const pairs = [...pins, ...vetoes];
  if (
    !required.every(isAccount) ||
    !pairs.every(({ account, manager }) => isAccount(account) && isManager(manager))
  ) {
    throw new RangeError('there is no such account or manager');
  }
}

/**
 * What an assignment is worth, whether it is allowed or not: fit of the pairs, less the cost of every account that leaves whom
 * it has now (also when it is left without a manager), less the penalty on the highest load.
 *
 * @throws RangeError as {@link requireAssignment}, or when the assignment does not fit.
 * @see {@link AssignmentProgramme} for the units.
 * @example assignmentValue(programme, [0, 1, 0]).value // 21
 */
export function assignmentValue(programme: AssignmentProgramme, assignment: Assignment): AssignmentValue {
  requireAssignment(programme);
  if (assignment.length !== programme.present.length) {
    throw new RangeError('an assignment needs one entry an account');
  }
  return uncheckedValue(programme, assignment);
}

/**
 * The same without the check, for trying many assignments of one programme.
 *
 * @see {@link assignmentValue}.
 * @example uncheckedValue(programme, [0, 1, 0]).value // 21
 */
export function uncheckedValue(programme: AssignmentProgramme, assignment: Assignment): AssignmentValue {
  const { managers, changeCost, loadPenalty } = programme;
  const of = (manager: number) => assignment.flatMap((who, account) => (who === manager ? [account] : []));
  const total = (table: readonly (readonly number[])[], manager: number) =>
    sum(of(manager).map((account) => table[manager]?.[account] ?? 0));
  const fit = sum(managers.map((_, manager) => total(programme.fit, manager)));
  const moved = movedAccounts(programme, assignment);
  const continuity = 0 - sum(moved.map((account) => changeCost[account] ?? 0));
  const hours = managers.map((_, manager) => total(programme.hours, manager));
  const loads = managers.map((manager, index) =>
    manager.hours === null || manager.hours === 0 ? null : (hours[index] ?? 0) / manager.hours,
  );
  const balance = 0 - loadPenalty * Math.max(0, ...loads.map((load) => load ?? 0));
  const accounts = managers.map((_, manager) => of(manager).length);
  return { value: sum([fit, continuity, balance]), fit, continuity, balance, hours, loads, accounts };
}

/**
 * Accounts that leave whom they have now, in rising order. One that nobody has now does not count.
 *
 * @see {@link assignmentValue}.
 * @example movedAccounts(programme, [1, 1, 0]) // [0]
 */
export function movedAccounts({ present }: AssignmentProgramme, assignment: Assignment): number[] {
  return present.flatMap((manager, account) =>
    manager !== null && assignment[account] !== manager ? [account] : [],
  );
}
