import { describe, expect, test } from 'vitest';
import { phrases } from './phrases.ts';

describe('pieces of a Chinese title', () => {
  test.each([
    ['管好决定公司未来的客户', ['管好', '决定', '公司', '未来的', '客户']],
    ['战略大客户七要点工作台', ['战略', '大客户', '七要点', '工作台']],
    ['从分析到行动', ['从', '分析', '到', '行动']],
  ])('%s breaks only between words', (title, pieces) => {
    expect(phrases('zh', title)).toEqual(pieces);
  });

  test('punctuation stays with the word before it and an opening quote with the word after', () => {
    const pieces = phrases('zh', '为什么“收入最大”不是答案，以及 2003 年的书');
    expect(pieces.join('')).toBe('为什么“收入最大”不是答案，以及 2003 年的书');
    for (const piece of pieces) {
      expect(piece).not.toMatch(/^[”，。、\s]|[“]$/);
    }
  });

  test('an English title stays whole', () => {
    expect(phrases('en', 'From analysis to action')).toEqual(['From analysis to action']);
  });
});
