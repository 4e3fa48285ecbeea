import type { NextStepText } from './text.en.ts';

export const text = {
  put: '列入我的行动清单',
  done: '已列入“{name}”的行动清单。',
  unnamed: '未命名',
  off: '从清单里拿掉',
  taken: '已从清单里拿掉。',
  list: '查看清单',
  refused: '没能保存：这份文档现在不能修改。原因见“你的文档”。',
} satisfies NextStepText;
