import {
  assignmentValue,
  requireAssignment,
  type Assignment,
  type AssignmentProgramme,
  type AssignmentValue,
} from './assignment.ts';
import { brokenLimits } from './assignment-limits.ts';

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
export function enumeratedAssignment(
  programme: AssignmentProgramme,
): { readonly assignment: Assignment; readonly worth: AssignmentValue } | null {
  requireAssignment(programme);
  const choices = optionsOf(programme);
  const count = choices.reduce((product, options) => product * options.length, 1);
  if (count > mostAssignments) throw new RangeError(`${count} assignments are too many to try`);
  let best: { assignment: Assignment; worth: AssignmentValue } | null = null;
  for (let number = 0; number < count; number += 1) {
    const assignment = numbered(choices, number);
    if (brokenLimits(programme, assignment).length > 0) continue;
    const worth = assignmentValue(programme, assignment);
    if (best === null || worth.value > best.worth.value) best = { assignment, worth };
  }
  return best;
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
