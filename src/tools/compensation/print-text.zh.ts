import type { PrintText } from './print-text.en.ts';

export const printText = {
  blank: '大客户经理薪酬方案：工作表',
  blankLead: '请销售、人力资源、财务，再加一位将来按它拿钱的人一起填。填好后录进工具，看看要花多少钱。',
  by: '填写人',
  date: '日期',
  people: '人员与空缺岗位',
  person: '姓名或空缺岗位',
  role: '岗位',
  salary: '薪水',
  variable: '目标浮动薪酬',
  measures: '考核什么',
  measure: '指标',
  weight: '权重',
  threshold: '起付线：达成率与支付比例',
  excellence: '卓越点：达成率与支付比例',
  cap: '封顶',
  period: '考核期',
  rest: '方案的其他部分',
  questions: [
    '要满足哪些条件，才开始付钱？',
    '暂扣多少？什么时候发还？',
    '帮忙的人怎么计业绩？',
    '哪些部门一起分奖金池？按什么分？',
    '浮动薪酬一年最多花多少？要有多大把握？',
    '客户交给大客户经理以后，谁会吃亏？',
  ],
} satisfies PrintText;
