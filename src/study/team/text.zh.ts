import type { TeamText } from './text.en.ts';

export const text = {
  summary: '和团队一起，{minutes} 分钟',
  opening: '用这个问题开场',
  prepare: '事先准备',
  room: '谁必须在场',
  steps: '分步进行',
  minutes: '{n} 分钟',
  done: '完成的标志',
} satisfies TeamText;
