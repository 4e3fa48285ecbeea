import type {
  Assignment,
  AssignmentProgramme,
  AssignmentValue,
} from '../../../engine/assignment/assignment.ts';
import { assignmentConflicts } from '../../../engine/assignment/assignment-conflicts.ts';
import { limitsOf, type AssignmentLimit } from '../../../engine/assignment/assignment-limits.ts';
import { enumeratedAssignment } from '../../../engine/assignment/assignment-search.ts';
import { solveAssignment } from '../../../engine/assignment/assignment-solver.ts';
import type { Solve } from '../../../engine/programme/solver.ts';
import { quickAnswer } from './quick-answer.ts';

export interface FoundBest {
  readonly kind: 'found';
  /** `tried`: every combination was looked at; `solved`: by the solver. */
  readonly how: 'tried' | 'solved';
  /** False where the solver had to stop before it knew that there is no better one. */
  readonly proved: boolean;
  readonly assignment: Assignment;
  readonly worth: AssignmentValue;
}

export type Best =
  | FoundBest
  /** Nothing is allowed. Each conflict is a set of limits that cannot all hold; giving up one of a set resolves it. */
  | { readonly kind: 'none'; readonly conflicts: readonly (readonly AssignmentLimit[])[] }
  /** The solver gave no answer. */
  | { readonly kind: 'unsolved' };

/** So many are tried in some fifty milliseconds, less than it takes to load a solver. */
export const mostTried = 3000;

/**
 * In how many ways the accounts can be given, after pins and vetoes alone.
 *
 * @see Kellerer, Pferschy and Pisinger (2004), Knapsack Problems, section 1.1, on complete enumeration.
 * @example combinationsOf(programme) // 3 managers, 8 accounts that all need one: 6,561
 */
export function combinationsOf({ managers, present, required, pins, vetoes }: AssignmentProgramme): number {
  const needed = new Set(required);
  return present.reduce<number>((product, _, account) => {
    const pinned = pins.filter((pin) => pin.account === account);
    const vetoed = new Set(vetoes.flatMap((veto) => (veto.account === account ? [veto.manager] : [])));
    const allowed = managers.filter(
      (_manager, index) => !vetoed.has(index) && pinned.every(({ manager }) => manager === index),
    );
    const isFree = !needed.has(account) && pinned.length === 0;
    return product * (allowed.length + (isFree ? 1 : 0));
  }, 1);
}

/** So many take about a second: for a terminal, which has no solver. */
export const mostTriedAtLeisure = 100_000;

/**
 * The best assignment of a small case by trying all; null where there are more combinations than `most`, `none` where no
 * combination is allowed.
 *
 * @throws RangeError as `requireAssignment`, and when `most` is above 100,000.
 * @see engine/assignment/assignment-search.ts.
 * @example triedBest(programme) // { kind: 'found', how: 'tried', proved: true, ... }
 */
export function triedBest(
  programme: AssignmentProgramme,
  most: number = mostTried,
): FoundBest | 'none' | null {
  if (combinationsOf(programme) > most) return null;
  const best = enumeratedAssignment(programme);
  return best === null ? 'none' : { kind: 'found', how: 'tried', proved: true, ...best };
}

/**
 * The best assignment: by trying all where there are few, by the solver otherwise; `none` where no combination is allowed.
 *
 * @throws RangeError as `requireAssignment`; whatever the solver throws.
 * @see engine/assignment/assignment-solver.ts.
 * @example await searchedBest(programme, solve) // { kind: 'found', how: 'solved', proved: true, ... }
 */
export async function searchedBest(
  programme: AssignmentProgramme,
  solve: Solve,
): Promise<FoundBest | 'none' | { readonly kind: 'unsolved' }> {
  const tried = triedBest(programme);
  if (tried !== null) return tried;
  const solved = await solveAssignment(programme, solve);
  if (solved.kind === 'found') return { ...solved, how: 'solved' };
  return solved.kind === 'none' ? 'none' : { kind: 'unsolved' };
}

/**
 * The best assignment as {@link searchedBest} finds it; where none is allowed, the limits that
 * cannot all hold. Where the solver cannot tell whether a limit is needed, it counts as needed: a conflict may then be larger than
 * it has to be, never wrong.
 *
 * @param solveLimits asked once for every limit that is left out, when there is no assignment.
 * @throws RangeError as `requireAssignment`; whatever the solver throws.
 * @see engine/assignment/assignment-solver.ts and assignment-conflicts.ts.
 * @example await bestOf(programme, solve) // { kind: 'found', how: 'solved', proved: true, ... }
 */
export async function bestOf(
  programme: AssignmentProgramme,
  solve: Solve,
  solveLimits: Solve = solve,
): Promise<Best> {
  const found = await searchedBest(programme, solve);
  if (found !== 'none') return found;
  const conflicts = await assignmentConflicts(programme, isAssignableBy(solveLimits));
  return { kind: 'none', conflicts: conflicts.length > 0 ? conflicts : [limitsOf(programme)] };
}

function isAssignableBy(solve: Solve) {
  return async (programme: AssignmentProgramme): Promise<boolean> => {
    const quick = quickAnswer(programme);
    if (quick !== null) return quick;
    const tried = triedBest(programme);
    if (tried !== null) return tried !== 'none';
    return (await solveAssignment(programme, solve)).kind !== 'none';
  };
}
