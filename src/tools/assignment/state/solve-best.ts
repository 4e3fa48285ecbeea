import type { AssignmentProgramme } from '../../../engine/assignment/assignment.ts';
import { bestOf, type Best } from '../model.ts';
import { hurriedSolver, solverFor } from './solver-for.ts';

/** A best assignment, and what it is the best of. */
export interface SolvedBest {
  readonly programme: AssignmentProgramme;
  readonly best: Best;
}

/** Of the assignment. */
const seconds = 10;

/** Of each limit that is tried when there is none, and of all of them. */
const limitSeconds = 2;
const budget = 15;

export async function solveBest(programme: AssignmentProgramme, signal: AbortSignal): Promise<SolvedBest> {
  return {
    programme,
    best: await bestOf(programme, solverFor(signal, seconds), hurriedSolver(signal, limitSeconds, budget)),
  };
}

/** While an edit goes through the stores the answer may still be of the programme before. */
export function isOf({ programme }: SolvedBest, other: AssignmentProgramme): boolean {
  return programme === other || JSON.stringify(programme) === JSON.stringify(other);
}
