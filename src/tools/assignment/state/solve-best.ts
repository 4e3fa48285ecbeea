import type { AssignmentProgramme } from '../../../engine/assignment/assignment.ts';
import { bestOf, type Best } from '../model.ts';
import { solverFor } from './solver-for.ts';

/** A best assignment, and what it is the best of. */
export interface SolvedBest {
  readonly programme: AssignmentProgramme;
  readonly best: Best;
}

/** Of the assignment, and of each limit that is tried when there is none. */
const seconds = 10;

export async function solveBest(programme: AssignmentProgramme, signal: AbortSignal): Promise<SolvedBest> {
  return { programme, best: await bestOf(programme, solverFor(signal, seconds)) };
}

/** While an edit goes through the stores the answer may still be of the programme before. */
export function isOf({ programme }: SolvedBest, other: AssignmentProgramme): boolean {
  return programme === other || JSON.stringify(programme) === JSON.stringify(other);
}
