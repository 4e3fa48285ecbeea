import { statements, type Answers, type Statement } from '../schema.ts';

export type Complete = Readonly<Record<Statement, number>>;

export type Means = Readonly<Record<Statement, number>>;

/**
 * All six answers, or null while one is missing: only complete answers count, so that every mean of a group is a mean over the
 * same people.
 *
 * @example complete({ v1: 3, v2: null, c1: 2, c2: 2, s1: 1, s2: 1 }) // null
 */
export function complete(answers: Answers): Complete | null {
  const { v1, v2, c1, c2, s1, s2 } = answers;
  const isMissing = v1 === null || v2 === null || c1 === null || c2 === null || s1 === null || s2 === null;
  return isMissing ? null : { v1, v2, c1, c2, s1, s2 };
}

/**
 * Means of complete answers, statement by statement, 1 to 5. Null without any.
 *
 * @example meansOf([all(2), all(3)])?.v1 // 2.5
 */
export function meansOf(given: readonly Complete[]): Means | null {
  if (given.length === 0) return null;
  const mean = (statement: Statement) =>
    given.reduce((total, answers) => total + answers[statement], 0) / given.length;
  return { v1: mean('v1'), v2: mean('v2'), c1: mean('c1'), c2: mean('c2'), s1: mean('s1'), s2: mean('s2') };
}

/**
 * The mean over people of the mean of their six answers, 1 to 5.
 *
 * @example meanOfAll([all(2), all(3)]) // 2.5
 */
export function meanOfAll(given: readonly Complete[]): number | null {
  const means = meansOf(given);
  return means && statements.reduce((total, statement) => total + means[statement], 0) / statements.length;
}
