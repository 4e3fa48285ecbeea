import { filterByDeletion } from '../programme/deletion-filter.ts';
import { requireAssignment, type AssignmentProgramme } from './assignment.ts';
import { limitsOf, withLimits, type AssignmentLimit } from './assignment-limits.ts';
import { hasAssignment } from './assignment-search.ts';

/** Whether any assignment is allowed: by trying them all, or by a solver. */
export type IsAssignable = (programme: AssignmentProgramme) => boolean | Promise<boolean>;

/**
 * Why no assignment is allowed: sets of limits that cannot hold together, each as small as it gets, so that giving up any one
 * limit of a set resolves it. The sets have no limit in common, and once all of them are resolved there is an assignment. Empty
 * when there is one already. The limits that come first in `limitsOf` are looked to be given up first, so that a conflict
 * names hours rather than accounts where both would do.
 *
 * @throws RangeError as `requireAssignment`, and when `isPossible` says no to a programme without limits; whatever it throws
 *   itself.
 * @see Chinneck, J. W. and Dravnieks, E. W. (1991), Locating Minimal Infeasible Constraint Sets in Linear Programs, ORSA
 *   Journal on Computing 3, 157-168.
 * @example await assignmentConflicts(programme)
 * // [[{ kind: 'pin', index: 0 }, { kind: 'veto', index: 2 }]]
 */
export async function assignmentConflicts(
  programme: AssignmentProgramme,
  isPossible: IsAssignable = hasAssignment,
): Promise<AssignmentLimit[][]> {
  requireAssignment(programme);
  const found: AssignmentLimit[][] = [];
  const isPossibleWith = (limits: readonly AssignmentLimit[]) => isPossible(withLimits(programme, limits));
  let limits: readonly AssignmentLimit[] = limitsOf(programme);
  while (!(await isPossibleWith(limits))) {
    const conflict = await filterByDeletion(limits, isPossibleWith);
    if (conflict.length === 0) throw new RangeError('nothing contradicts itself without a limit');
    found.push(conflict);
    limits = limits.filter((limit) => !conflict.includes(limit));
  }
  return found;
}
