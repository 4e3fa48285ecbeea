import type { TakenRow } from '../../../../exchange/people/merge-people.ts';
import type { ExtraColumn } from '../../../../exchange/people/people-mapping.ts';
import { compensationLimits } from '../../schema.ts';
import type { PositionDraft } from '../../state/people.ts';

const { money } = compensationLimits;

/** What a table can say of a person's post; Latin headings in lower case. */
export const positionColumns = [
  { kind: 'text', key: 'role', names: ['role', 'position', 'job', '岗位', '职位', '角色'] },
  {
    kind: 'number',
    key: 'base',
    min: 0,
    max: money,
    names: ['salary', 'base', 'base salary', 'base pay', '薪水', '底薪', '固定薪酬', '固定工资'],
  },
  {
    kind: 'number',
    key: 'targetVariable',
    min: 0,
    max: money,
    names: [
      'target variable',
      'variable',
      'target incentive',
      'bonus',
      '目标浮动薪酬',
      '浮动薪酬',
      '目标奖金',
      '奖金',
    ],
  },
  {
    kind: 'percent',
    key: 'filled',
    min: 0,
    max: 1,
    names: ['part of the year', 'filled', '在岗占全年', '在岗比例'],
  },
  { kind: 'text', key: 'source', names: ['source', 'remark', '来源', '备注'] },
] as const satisfies readonly ExtraColumn[];

/** What the rows of a table say of posts; a cell that is empty or not of its kind says nothing. */
export function positionDrafts(rows: readonly TakenRow[]): PositionDraft[] {
  return rows.map(({ personId, extras }) => {
    const { role, base, targetVariable, filled, source } = extras;
    return {
      personId,
      part: {
        ...(typeof role === 'string' && role !== '' ? { role } : {}),
        ...(typeof base === 'number' ? { base } : {}),
        ...(typeof targetVariable === 'number' ? { targetVariable } : {}),
        ...(typeof filled === 'number' ? { filled } : {}),
        ...(typeof source === 'string' && source !== '' ? { source } : {}),
      },
    };
  });
}
