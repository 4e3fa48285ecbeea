import {
  requireAssignment,
  uncheckedValue,
  type Assignment,
  type AssignmentProgramme,
  type AssignmentValue,
} from './assignment.ts';
import { brokenLimits } from './assignment-limits.ts';

export interface TriedAssignment {
  readonly assignment: Assignment;
  readonly worth: AssignmentValue;
}

/** So many assignments take about a second. */
const mostAssignments = 100_000;

/**
 * The best assignment by trying them all: a reference for the solver, and an answer without one in small cases. Of several
 * best ones the first that is found, with managers of low number first. Null when none is allowed.
 *
 * @throws RangeError as `requireAssignment`, and when there are more than 100,000 assignments to try.
 * @see Kellerer, Pferschy and Pisinger (2004), Knapsack Problems, section 1.1, on complete enumeration.
 * @example enumeratedAssignment(programme)?.assignment // [0, 1, 0]
 */
export function enumeratedAssignment(programme: AssignmentProgramme): TriedAssignment | null {
  requireAssignment(programme);
  let best: TriedAssignment | null = null;
  for (const tried of allowedAssignments(programme)) {
    if (best === null || tried.worth.value > best.worth.value) best = tried;
  }
  return best;
}

/**
 * Whether any assignment is allowed, by trying until one is.
 *
 * @throws RangeError as {@link enumeratedAssignment}.
 * @see {@link enumeratedAssignment}.
 * @example hasAssignment(programme) // true
 */
export function hasAssignment(programme: AssignmentProgramme): boolean {
  requireAssignment(programme);
  return allowedAssignments(programme).next().done !== true;
}

function* allowedAssignments(programme: AssignmentProgramme): Generator<TriedAssignment> {
  const choices = optionsOf(programme);
  const count = choices.reduce((product, options) => product * options.length, 1);
  if (count > mostAssignments) throw new RangeError(`${count} assignments are too many to try`);
  for (let number = 0; number < count; number += 1) {
    const assignment = numbered(choices, number);
    const worth = uncheckedValue(programme, assignment);
    if (brokenLimits(programme, assignment, worth).length === 0) yield { assignment, worth };
  }
}

/** By account: the managers that it may go to, after pins and vetoes alone. */
function optionsOf({ managers, present, required, pins, vetoes }: AssignmentProgramme): (number | null)[][] {
  const all = [...managers.keys()];
  return present.map((_, account) => {
    const pinned = pins.filter((pin) => pin.account === account);
    const allowed = all.filter(
      (manager) =>
        pinned.every((pin) => pin.manager === manager) &&
        !vetoes.some((veto) => veto.account === account && veto.manager === manager),
    );
    return required.includes(account) || pinned.length > 0 ? allowed : [...allowed, null];
  });
}

/** The assignment with this number: its digits in mixed radix. */
function numbered(choices: readonly (readonly (number | null)[])[], number: number): Assignment {
  let rest = number;
  return choices.map((options) => {
    const digit = rest % options.length;
    rest = Math.floor(rest / options.length);
    return options[digit] ?? null;
  });
}
