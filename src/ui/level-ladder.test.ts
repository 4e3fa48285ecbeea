import { describe, expect, test } from 'vitest';
import { openQuestions, propose, type Answer } from './level-ladder.ts';

describe('the question path', () => {
  test.each<[Answer[], number, boolean]>([
    [['no'], 1, false],
    [['unsure'], 1, true],
    [['yes', 'yes', 'no'], 3, false],
    [['yes', 'yes', 'yes', 'unsure'], 4, true],
    [['yes', 'yes', 'yes', 'yes'], 5, false],
  ])('%j leads to level %i', (answers, level, unsure) => {
    expect(propose(answers, 4)).toEqual({ level, unsure });
    expect(openQuestions(answers, 4)).toBe(answers.length);
  });

  test.each<[Answer[]]>([[[]], [['yes', 'yes']]])('%j is still open', (answers) => {
    expect(propose(answers, 4)).toBeNull();
  });

  test('shows one more question while it is open', () => {
    expect([openQuestions([], 4), openQuestions(['yes'], 4)]).toEqual([1, 2]);
  });
});
