import type { SheetText } from './sheet-text.en.ts';

export const text: SheetText = {
  remarks: ['请不要加行：公式只管导出时已有的客户。'],
  sheets: {
    index: { name: '指数', about: '六个方面、各算几步，以及由此得出的指数。' },
    concentration: { name: '集中度', about: '今年有多少系于少数几家客户。' },
  },
  notes: {
    index: '高于“销售”的回答若没有一句依据，按“销售”计；没有回答的也按“销售”计。',
    concentration: '只算有数字的客户。有一家为负，或全部为零时，没有占比可言。',
  },
  saidSteps: '自评步数',
  others: '其余五项的中位数',
  against: '与其余相比',
  ahead: '领先',
  behind: '落后',
  answered: '已回答',
  split: '三对三',
  none: '没有',
  directCost: '直接成本',
  indirectCost: '间接成本',
  contribution: '净贡献',
  place: '位次',
  contributionPlace: '净贡献位次',
  depends: '依赖',
  depended: '是',
};
