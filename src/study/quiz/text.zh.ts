import type { QuizText } from './text.en.ts';

export const text = {
  check: '核对',
  answer: '答案',
  answerTo: '第 {n} 题',
  yours: '第 {n} 题，你的答案',
  explained: '详见“{heading}”',
  tolerance: '{right}（相差不超过 {tolerance}）',
  gap: '、',
  stop: '。',
  right: '对。',
  partly: {
    choice: '还差一点：{of} 个里选对了 {found} 个，多选了 {extra} 个。',
    order: '还差一点：{of} 个里有 {found} 个位置对。',
  },
  wrong: '不对。',
  open: { choice: '请先选一个答案。', number: '请先填一个数，例如 12.5。' },
  up: '{letter} 上移',
  down: '{letter} 下移',
  place: '{letter} 现在排第 {n}，共 {of} 个。',
  score: '共 {of} 题，答了 {answered} 题，对 {right} 题。',
  again: '重新做一遍',
} satisfies QuizText;
