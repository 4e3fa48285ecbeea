import type { PeopleColumn } from '../../../workbench/people/people-column.ts';
import { relationshipsLimits, roles } from '../schema.ts';
import type { Text } from '../text.en.ts';

/** Headings and entries that lists of contacts have, in both languages; they are recognised, never shown. */
const headings = {
  role: ['role', 'buying role', 'decision role', '角色', '决策角色', '购买角色'],
  influence: ['influence', 'power', '影响力', '影响'],
  attitude: ['attitude', 'stance', 'sentiment', '态度', '立场'],
  how: ['how we know', 'evidence', 'source', '依据', '来源', '怎么知道'],
  needs: ['needs', 'top three needs', 'goals', '需求', '三项需求', '目标'],
  channel: ['channel', 'preferred contact', 'preferred channel', '联系方式', '喜欢的联系方式'],
  ours: [
    'our contact',
    'our people',
    'counterpart',
    'relationship owner',
    'owner',
    '我方联系人',
    '我方人员',
    '对接人',
    '负责人',
  ],
  wanted: ['contacts a year', 'wanted contacts', 'wanted rhythm', '一年联系次数', '希望联系次数'],
  lastContact: ['last contact', 'last seen', 'last meeting', '上次联系', '最近联系'],
} as const;

const roleWords = {
  economic: ['economic buyer', 'economic', 'decision maker', '经济决策者', '决策者', '批钱'],
  user: ['user', 'user buyer', '使用者', '用户'],
  technical: ['technical buyer', 'technical', 'gatekeeper', '技术把关者', '把关者', '技术'],
  coach: ['coach', 'champion', '内线', '教练', '内线（教练）'],
} as const;

export function contactColumns({ bring, roles: roleNames }: Text): readonly PeopleColumn[] {
  const column = (key: keyof typeof headings) => ({ key, names: headings[key], label: bring[key] });
  return [
    {
      ...column('role'),
      kind: 'choice',
      choices: roles.map((key) => ({ key, names: roleWords[key] })),
      choiceLabels: roleNames,
    },
    { ...column('influence'), kind: 'number', min: 1, max: 5 },
    { ...column('attitude'), kind: 'number', min: -2, max: 2 },
    { ...column('how'), kind: 'text' },
    { ...column('needs'), kind: 'text' },
    { ...column('channel'), kind: 'text' },
    { ...column('ours'), kind: 'text' },
    { ...column('wanted'), kind: 'number', min: 0, max: relationshipsLimits.rhythm },
    { ...column('lastContact'), kind: 'text' },
  ];
}
