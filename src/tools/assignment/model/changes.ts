import type { Assignment } from '../../../engine/assignment/assignment.ts';
import { assignmentChange, type AssignmentChange } from '../../../engine/assignment/assignment-change.ts';
import { sum } from '../../../engine/statistics/sum.ts';
import type { AssignmentCase } from './case.ts';

/** One account that is to have somebody else. Points of fit; they add up to the change of the whole but for the balance. */
export interface ChangeLine {
  readonly account: number;
  /** Who has it now; null is nobody who takes part. */
  readonly from: number | null;
  readonly to: number | null;
  readonly fit: number;
  /** At most 0. */
  readonly continuity: number;
  /** Hours once that the hand-over takes; null is not known, 0 where nobody had it. */
  readonly handover: number | null;
}

export interface Changes {
  readonly lines: readonly ChangeLine[];
  readonly fit: number;
  readonly continuity: number;
  readonly balance: number;
  /** Sum of the three. */
  readonly value: number;
  /** Accounts that leave whom they have now, also somebody who takes no part. */
  readonly handedOver: readonly number[];
  /** Of those whose hours are known, and how many are not. */
  readonly handoverHours: number;
  readonly handoverUnknown: number;
}

/** An account that stays although another manager would fit it better. */
export interface Temptation {
  readonly account: number;
  readonly manager: number;
  readonly change: AssignmentChange;
}

/** Points below this are rounding. */
const pointTolerance = 1e-9;

/**
 * What becomes different from today, account by account, and what it costs in broken continuity. `fit` and `continuity` are the
 * sums of the lines; `balance` belongs to the whole.
 *
 * @see engine/assignment/assignment.ts for the parts; the hours of a hand-over are in workload.ts.
 * @example changesOf(assignmentCase, [1, 1, 0]).lines[0] // { account: 0, from: 0, to: 1, fit: 38, continuity: -20, ... }
 */
export function changesOf(
  { accounts, programme }: AssignmentCase,
  assignment: Assignment,
  balance: { readonly before: number; readonly after: number },
): Changes {
  const points = (manager: number | null, account: number) =>
    manager === null ? 0 : (programme.fit[manager]?.[account] ?? 0);
  const lines = accounts.flatMap(({ presentIndex: from, said, workload }, account): ChangeLine[] => {
    const to = assignment[account] ?? null;
    if (to === from) return [];
    return [
      {
        account,
        from,
        to,
        fit: points(to, account) - points(from, account),
        continuity: from === null ? 0 : 0 - (programme.changeCost[account] ?? 0),
        handover: said.present === null || to === null ? 0 : workload.handover,
      },
    ];
  });
  const [fit, continuity] = [sum(lines.map((one) => one.fit)), sum(lines.map((one) => one.continuity))];
  const change = balance.after - balance.before;
  const handedOver = lines.filter(({ account }) => (accounts[account]?.said.present ?? null) !== null);
  return {
    lines,
    fit,
    continuity,
    balance: change,
    value: sum([fit, continuity, change]),
    handedOver: handedOver.map(({ account }) => account),
    handoverHours: sum(handedOver.map(({ handover }) => handover ?? 0)),
    handoverUnknown: handedOver.filter(({ handover }) => handover === null).length,
  };
}

/**
 * Accounts that stay where they are although another manager fits them better, with what the change would bring and break: the
 * largest gain of fit first. In a best assignment none of these pays alone.
 *
 * @throws RangeError as `assignmentChange`.
 * @see engine/assignment/assignment-change.ts.
 * @example temptationsOf(assignmentCase, [0, 1, 0])[0]?.change.value // -9
 */
export function temptationsOf({ accounts, programme }: AssignmentCase, assignment: Assignment): Temptation[] {
  const pairs = accounts.flatMap(({ presentIndex: stays }, account) => {
    if (stays === null || assignment[account] !== stays) return [];
    const points = programme.fit.map((row) => row[account] ?? 0);
    const most = Math.max(...points);
    return most > (points[stays] ?? 0) + pointTolerance ? [{ account, manager: points.indexOf(most) }] : [];
  });
  return pairs
    .map((pair) => ({ ...pair, change: assignmentChange(programme, assignment, pair) }))
    .sort((a, b) => b.change.fit - a.change.fit);
}

/**
 * What giving one account to another manager brings and breaks, everything else staying as it is.
 *
 * @throws RangeError as `assignmentChange`.
 * @see engine/assignment/assignment-change.ts.
 * @example changeTo(assignmentCase, [0, 1, 0], { account: 1, manager: 0 }).value // -9
 */
export function changeTo(
  { programme }: AssignmentCase,
  assignment: Assignment,
  pair: { readonly account: number; readonly manager: number },
): AssignmentChange {
  return assignmentChange(programme, assignment, pair);
}
