import type { SheetText } from './sheet-text.en.ts';

export const text = {
  remarks: [
    '请不要增加行：公式只算到网页上有的候选人、打分人和能力。',
    '这里是对人的评分：请把文件放在只有参与决定的人看得到的地方。',
  ],
  sheets: {
    profile: { name: '岗位要求', about: '岗位要求的能力，以及解读用的界限。' },
    ratings: { name: '评分', about: '每个评分和看到的事，按候选人和能力排列，本人的在前。' },
    result: { name: '结果', about: '每位候选人的契合度、依据和建议，以及各行的来历。' },
  },
  notes: {
    profile: '级别从 1 到 5；权重只看比例。',
    ratings: '空格是未评。旁边没有写下依据的级别只是看法。',
    result: '级别取除本人以外所有评分的中位数。结果只供判断参考。',
  },
  opinion: '看法',
  isOpinion: '是',
  total: '已评的权重',
} satisfies SheetText;
