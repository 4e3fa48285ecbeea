import type { WorkbookText } from './text.en.ts';

export const text: WorkbookText = {
  sheet: '说明',
  document: '文档',
  tool: '工具',
  handedOut: '导出日期',
  currency: '货币',
  how: '怎样阅读',
  input: '带底色：录入的内容。改动它，凡是用到它的结果都会跟着变。',
  inputName: '录入',
  formula: '无底色：由公式算出，点开单元格就能看到算法。',
  formulaName: '结果',
  fixed: '带下划线：网页上的结果，没有公式可写，不随你的改动而变。',
  fixedName: '取自网页',
  empty: '空单元格表示“不知道”，不等于零。',
  rounded: '显示时四舍五入，计算时不舍入。',
  oneWay: '在这里所做的改动不会回到网页。',
  sheets: '工作表',
  program: '战略大客户七要点工作台',
};
