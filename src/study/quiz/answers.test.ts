import { describe, expect, test } from 'vitest';
import { answersOf, forgetQuiz, keepAnswer, noAnswers, parseAnswers } from './answers.ts';

describe('answers', () => {
  test('are kept by chapter and question, the last one counts', () => {
    const first = keepAnswer(noAnswers, 'portfolio', 'score', '5');
    const both = keepAnswer(keepAnswer(first, 'portfolio', 'score', '6'), 'introduction', 'hours', 'c');
    expect(answersOf(both, 'portfolio')).toEqual({ score: '6' });
    expect(answersOf(both, 'introduction')).toEqual({ hours: 'c' });
    expect(answersOf(both, 'people')).toEqual({});
  });

  test('of one chapter are forgotten without the others', () => {
    const both = keepAnswer(keepAnswer(noAnswers, 'portfolio', 'score', '6'), 'introduction', 'hours', 'c');
    expect(forgetQuiz(both, 'portfolio')).toEqual({ introduction: { hours: 'c' } });
  });
});

describe('answers from storage', () => {
  test('what was written is read again', () => {
    const answers = keepAnswer(noAnswers, 'portfolio', 'score', '6');
    expect(parseAnswers(JSON.stringify(answers))).toEqual(answers);
  });

  test.each(['', '{', 'null', '[]', '7'])('%s counts as no answers', (text) => {
    expect(parseAnswers(text)).toEqual(noAnswers);
  });

  test('damaged parts are left out, the rest is kept', () => {
    const text = JSON.stringify({ portfolio: { score: '6', ratio: 3, keep: 'x'.repeat(41) }, people: 'all' });
    expect(parseAnswers(text)).toEqual({ portfolio: { score: '6' }, people: {} });
  });

  test('a name such as __proto__ stays a name', () => {
    const read = parseAnswers('{"__proto__":{"score":"6"}}');
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(answersOf(read, 'portfolio')).toEqual({});
  });
});
