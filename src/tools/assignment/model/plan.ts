import {
  assignmentValue,
  movedAccounts,
  type Assignment,
  type AssignmentValue,
} from '../../../engine/assignment/assignment.ts';
import {
  brokenLimits,
  hoursLimit,
  type AssignmentLimit,
} from '../../../engine/assignment/assignment-limits.ts';
import { sum } from '../../../engine/statistics/sum.ts';
import type { AssignmentSettings } from '../schema.ts';
import type { AssignmentCase } from './case.ts';

/** One way to give the accounts, whether it is allowed or not. */
export interface Plan {
  readonly assignment: Assignment;
  /** In points of fit. */
  readonly worth: AssignmentValue;
  /** Mean points of the accounts that have a manager; null when none has. */
  readonly meanFit: number | null;
  readonly highestLoad: number | null;
  /** Accounts that leave whom they have now. */
  readonly moved: number;
  readonly broken: readonly AssignmentLimit[];
}

/** The load of one manager. */
export interface ManagerLoad {
  readonly accounts: readonly number[];
  /** Relationships of accounts that say how many they have. */
  readonly relationships: number;
  /** Hours per month once everything has settled, and in the first months. */
  readonly settled: number;
  readonly hours: number;
  /** Hours that may be used. */
  readonly limit: number;
  /** Hours of the first months, as far as they count, over all hours for relationships; null without hours. */
  readonly load: number | null;
  readonly isOver: boolean;
  readonly range: 'below' | 'within' | 'above';
}

/**
 * What a way to give the accounts is worth, and which limits it breaks.
 *
 * @throws RangeError as `assignmentValue`.
 * @see engine/assignment/assignment.ts.
 * @example planOf(assignmentCase, [0, 1, 0]).meanFit // 74
 */
export function planOf({ programme }: AssignmentCase, assignment: Assignment): Plan {
  const worth = assignmentValue(programme, assignment);
  const given = assignment.filter((manager) => manager !== null).length;
  const loads = worth.loads.flatMap((load) => (load === null ? [] : [load]));
  return {
    assignment,
    worth,
    meanFit: given === 0 ? null : worth.fit / given,
    highestLoad: loads.length === 0 ? null : Math.max(...loads),
    moved: movedAccounts(programme, assignment).length,
    broken: brokenLimits(programme, assignment, worth),
  };
}

/**
 * As it is now: accounts whose manager takes no part have none.
 *
 * @throws RangeError as {@link planOf}.
 * @see {@link planOf}.
 * @example presentPlan(assignmentCase).moved // 0
 */
export function presentPlan(assignmentCase: AssignmentCase): Plan {
  return planOf(assignmentCase, assignmentCase.programme.present);
}

/**
 * Every account to whom it fits best, whatever the limits: what people do who look at one account after the other. Of several
 * that fit alike it stays with whom it has, otherwise it goes to the first.
 *
 * @throws RangeError as {@link planOf}.
 * @see The comparison is this site's own.
 * @example suitedPlan(assignmentCase).broken // [{ kind: 'hours', index: 0 }]
 */
export function suitedPlan(assignmentCase: AssignmentCase): Plan {
  const { fit, present } = assignmentCase.programme;
  const assignment = present.map((now, account) => {
    const points = fit.map((row) => row[account] ?? 0);
    const most = Math.max(...points);
    if (now !== null && points[now] === most) return now;
    return points.indexOf(most);
  });
  return planOf(assignmentCase, assignment);
}

/**
 * Accounts, relationships and hours of every manager, in the order of the case.
 *
 * @see method.md, Key 4, 4b, for the load; the usual range is an editable assumption.
 * @example loadsOf(assignmentCase, plan, settings.usual)[0]?.load // 0.9375
 */
export function loadsOf(
  { managers, accounts, programme }: AssignmentCase,
  { assignment, worth, broken }: Plan,
  { from, to }: AssignmentSettings['usual'],
): ManagerLoad[] {
  return managers.map((_, manager) => {
    const own = assignment.flatMap((who, account) => (who === manager ? [account] : []));
    const workloads = own.flatMap((account) => accounts[account]?.workload ?? []);
    return {
      accounts: own,
      relationships: sum(workloads.map((one) => one.newRelationships + one.matureRelationships)),
      settled: sum(workloads.map(({ settled }) => settled)),
      hours: worth.hours[manager] ?? 0,
      limit: hoursLimit(programme, manager) ?? 0,
      load: worth.loads[manager] ?? null,
      isOver: broken.some(({ kind, index }) => kind === 'hours' && index === manager),
      range: own.length < from ? 'below' : own.length > to ? 'above' : 'within',
    };
  });
}
