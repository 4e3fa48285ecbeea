export type Answer = 'yes' | 'no' | 'unsure';

export interface Proposal {
  readonly value: number;
  /** Somebody did not know on the way up: the value is a guess. */
  readonly unsure: boolean;
}

/** Heights for 0, 1, 2 … questions climbed. The ends of the scale are left for a deliberate judgement. */
const rungs = [1, 4, 7, 9] as const;

/**
 * Questions are asked from the easiest to the hardest. The first answer that is not a yes ends the climb; what it reaches is
 * proposed. Null while the climb is still open.
 */
export function propose(answers: readonly Answer[], questions: number): Proposal | null {
  const stop = answers.findIndex((answer) => answer !== 'yes');
  if (stop === -1 && answers.length < questions) return null;
  const climbed = stop === -1 ? questions : stop;
  return {
    value: rungs[Math.min(climbed, rungs.length - 1)] ?? rungs[0],
    unsure: answers[stop] === 'unsure',
  };
}

export const ladderAnswers = ['yes', 'no', 'unsure'] as const satisfies readonly Answer[];

/** How many questions are to be seen: those answered, and the next one while the climb goes on. */
export function openQuestions(answers: readonly Answer[], questions: number): number {
  return propose(answers, questions) === null ? answers.length + 1 : answers.length;
}
