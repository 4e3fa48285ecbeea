export const ladderAnswers = ['yes', 'no', 'unsure'] as const;
export type Answer = (typeof ladderAnswers)[number];

export interface Proposal {
  /** 1 to 5. */
  readonly level: number;
  /** Somebody did not know on the way up. */
  readonly unsure: boolean;
}

/**
 * Each question leads from one level to the next. The first answer that is not a yes ends the climb; null while it is still
 * open.
 */
export function propose(answers: readonly Answer[], questions: number): Proposal | null {
  const stop = answers.findIndex((answer) => answer !== 'yes');
  if (stop === -1 && answers.length < questions) return null;
  return { level: 1 + (stop === -1 ? questions : stop), unsure: answers[stop] === 'unsure' };
}

/** How many questions are to be seen: those answered, and the next one while the climb goes on. */
export function openQuestions(answers: readonly Answer[], questions: number): number {
  return propose(answers, questions) === null ? answers.length + 1 : answers.length;
}
