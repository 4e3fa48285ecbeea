import type { AssignmentLimit } from '../../../engine/assignment/assignment-limits.ts';
import { hoursLimit } from '../../../engine/assignment/assignment-limits.ts';
import { sum } from '../../../engine/statistics/sum.ts';
import type { AssignmentCase } from './case.ts';

/** A limit by what it says; numbers are places in the case. */
export type NamedLimit =
  | { readonly kind: 'account'; readonly account: number }
  | { readonly kind: 'pin' | 'veto'; readonly account: number; readonly manager: number }
  | { readonly kind: 'hours' | 'at-least' | 'at-most'; readonly manager: number; readonly amount: number };

export interface Conflict {
  readonly limits: readonly NamedLimit[];
  /** Hours that the accounts of the conflict take at least, each from whom it takes fewest; null where hours are no part. */
  readonly needed: number | null;
  /** Hours that its managers may use; null where hours are no part. */
  readonly available: number | null;
}

/**
 * A limit of the engine in the words of the case.
 *
 * @throws RangeError when it names a pin or a veto that is not there.
 * @see AssignmentLimit for the codes.
 * @example namedLimit(assignmentCase, { kind: 'hours', index: 0 }) // { kind: 'hours', manager: 0, amount: 91.2 }
 */
export function namedLimit({ programme }: AssignmentCase, { kind, index }: AssignmentLimit): NamedLimit {
  if (kind === 'account') return { kind, account: index };
  if (kind === 'pin' || kind === 'veto') {
    const pair = programme[kind === 'pin' ? 'pins' : 'vetoes'][index];
    if (pair === undefined) throw new RangeError('there is no such limit');
    return { kind, ...pair };
  }
  const { atLeast = 0, atMost = null } = programme.managers[index] ?? {};
  const amounts = { hours: hoursLimit(programme, index), 'at-least': atLeast, 'at-most': atMost };
  return { kind, manager: index, amount: amounts[kind] ?? 0 };
}

/**
 * Limits that cannot all hold, by what they say. Where hours are among them, with the least that the accounts of the conflict
 * take and what its managers have.
 *
 * @throws RangeError as {@link namedLimit}.
 * @see engine/assignment/assignment-conflicts.ts.
 * @example conflictOf(assignmentCase, limits).needed // 312
 */
export function conflictOf(assignmentCase: AssignmentCase, limits: readonly AssignmentLimit[]): Conflict {
  const { hours } = assignmentCase.programme;
  const named = limits.map((limit) => namedLimit(assignmentCase, limit));
  const available = named.flatMap((limit) => (limit.kind === 'hours' ? [limit.amount] : []));
  const accounts = new Set(
    named.flatMap((limit) => (limit.kind === 'account' || limit.kind === 'pin' ? [limit.account] : [])),
  );
  const least = [...accounts].map((account) => Math.min(...hours.map((row) => row[account] ?? 0)));
  const isOfHours = available.length > 0;
  return {
    limits: named,
    needed: isOfHours ? sum(least) : null,
    available: isOfHours ? sum(available) : null,
  };
}
