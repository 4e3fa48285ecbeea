import type { Table } from '../table.ts';
import type { ExtraColumn } from './people-mapping.ts';

/** What a tool that pays people asks for. */
export const payColumns: readonly ExtraColumn[] = [
  { key: 'base', names: ['base salary', 'salary', '基本工资', '底薪'], kind: 'number', min: 0 },
  {
    key: 'attainment',
    names: ['attainment', 'attainment mean', '达成率', '完成率'],
    kind: 'percent',
    min: 0,
    max: 3,
  },
  {
    key: 'role',
    names: ['role', '角色'],
    kind: 'choice',
    choices: [
      { key: 'sam', names: ['strategic account manager', '战略大客户经理'] },
      { key: 'helper', names: ['helper', '协助者'] },
    ],
  },
  { key: 'remark', names: ['remark', '备注'], kind: 'text' },
];

export function tableOf(...rows: readonly (readonly string[])[]): Table {
  return { rows, encoding: null, delimiter: null, sheet: null, sheets: [], decimal: null, notes: [] };
}

export const accounts = [
  { id: 'rail', name: 'Halden Rail' },
  { id: 'port', name: '远洋港务' },
] as const;
