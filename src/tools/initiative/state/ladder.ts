import type { Level } from '../schema.ts';

export const ladderAnswers = ['yes', 'no', 'unsure'] as const;
export type LadderAnswer = (typeof ladderAnswers)[number];

/** Each question asks for more than the one before. */
export const ladderQuestions = ['once', 'often', 'unasked', 'lasting'] as const;

/** How many questions are on the table: no more after the first that is not answered with yes. */
export function openQuestions(answers: readonly LadderAnswer[]): number {
  const end = answers.findIndex((answer) => answer !== 'yes');
  return end === -1 ? Math.min(ladderQuestions.length, answers.length + 1) : end + 1;
}

/** The level that the answers point to; `unknown` where already the first is not known, null while questions are open. */
export function proposedLevel(answers: readonly LadderAnswer[]): Level | 'unknown' | null {
  const asked = answers.slice(0, openQuestions(answers));
  const last = asked.at(-1);
  if (last === undefined) return null;
  if (last === 'yes') return asked.length === ladderQuestions.length ? 4 : null;
  if (asked.length === 1) return last === 'unsure' ? 'unknown' : 0;
  return asked.length === 2 ? 1 : asked.length === 3 ? 2 : 3;
}
