import {
  uncheckedValue,
  type Assignment,
  type AssignmentProgramme,
} from '../../../engine/assignment/assignment.ts';
import { brokenLimits, hoursLimit } from '../../../engine/assignment/assignment-limits.ts';
import { sum } from '../../../engine/statistics/sum.ts';

/** Hours that exceed what there is by less than this part of it are rounding. */
const hoursTolerance = 1e-9;

/**
 * Whether any assignment is allowed, where that can be seen without a solver: not where the accounts that need a manager take more
 * hours than there are, even from whom each takes fewest; yes where handing out the largest accounts first, each to whom has most
 * hours left, breaks no limit. Null where neither says anything.
 *
 * @see Martello, S. and Toth, P. (1990), Knapsack Problems, chapter 7, for the generalized assignment problem.
 * @example quickAnswer(programme) // null
 */
export function quickAnswer(programme: AssignmentProgramme): boolean | null {
  if (takesTooMuch(programme)) return false;
  const assignment = largestFirst(programme);
  const worth = uncheckedValue(programme, assignment);
  return brokenLimits(programme, assignment, worth).length === 0 ? true : null;
}

function takesTooMuch({ required, pins, hours, ...rest }: AssignmentProgramme): boolean {
  const limits = rest.managers.map((_, manager) => hoursLimit({ required, pins, hours, ...rest }, manager));
  const known = limits.flatMap((limit) => (limit === null ? [] : [limit]));
  if (known.length < limits.length) return false;
  const needed = new Set([...required, ...pins.map(({ account }) => account)]);
  const least = [...needed].map((account) => Math.min(...hours.map((row) => row[account] ?? 0)));
  return sum(least) > sum(known) * (1 + hoursTolerance);
}

function largestFirst(programme: AssignmentProgramme): Assignment {
  const { managers, present, hours, required, pins, vetoes } = programme;
  const needed = new Set([...required, ...pins.map(({ account }) => account)]);
  const left = managers.map((_, manager) => hoursLimit(programme, manager) ?? Infinity);
  const places = managers.map(({ atMost }) => atMost ?? Infinity);
  const assignment: (number | null)[] = present.map(() => null);
  const least = (account: number) => Math.min(...hours.map((row) => row[account] ?? 0));
  for (const account of [...needed].sort((a, b) => least(b) - least(a))) {
    const pin = pins.find((one) => one.account === account)?.manager;
    const allowed = managers.flatMap((_, manager) => {
      const isVetoed = vetoes.some((one) => one.account === account && one.manager === manager);
      return (pin !== undefined && pin !== manager) || isVetoed ? [] : [manager];
    });
    const after = (manager: number) => (left[manager] ?? 0) - (hours[manager]?.[account] ?? 0);
    const [first] = allowed
      .filter((manager) => (places[manager] ?? 0) > 0)
      .sort((a, b) => after(b) - after(a));
    if (first === undefined) continue;
    assignment[account] = first;
    left[first] = after(first);
    places[first] = (places[first] ?? 0) - 1;
  }
  return assignment;
}
