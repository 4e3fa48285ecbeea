import type { AssignmentProgramme } from '../../../engine/assignment/assignment.ts';
import { bestOf, type Best } from '../model.ts';
import { solverFor } from './solver-for.ts';

/** Of the assignment and of each limit that is tried when there is none. */
const seconds = 10;

export function solveBest(programme: AssignmentProgramme, signal: AbortSignal): Promise<Best> {
  return bestOf(programme, solverFor(signal, seconds));
}
