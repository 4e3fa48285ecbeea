import { positions, type Position } from '../schema.ts';

export const ladderAnswers = ['yes', 'no', 'unsure'] as const;
export type Answer = (typeof ladderAnswers)[number];

export interface Proposal {
  readonly position: Position;
  /** Somebody did not know on the way up. */
  readonly unsure: boolean;
}

/** One question leads from each position to the next. */
const rungs = positions.length - 1;

/**
 * The first question leads from selling to mixed, the second from there to managing. The first answer that is not a yes
 * ends the climb; null while it is still open.
 */
export function propose(answers: readonly Answer[]): Proposal | null {
  const stop = answers.findIndex((answer) => answer !== 'yes');
  if (stop === -1 && answers.length < rungs) return null;
  const position = positions[stop === -1 ? rungs : stop];
  return position === undefined ? null : { position, unsure: answers[stop] === 'unsure' };
}

/** How many questions are to be seen: those answered, and the next one while the climb goes on. */
export function openQuestions(answers: readonly Answer[]): number {
  return propose(answers) === null ? answers.length + 1 : answers.length;
}
