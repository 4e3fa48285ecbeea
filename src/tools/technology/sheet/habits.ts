import { input, result, type Cell } from '../../../exchange/workbook/cell.ts';
import { formula } from '../../../exchange/workbook/formula.ts';
import { titledSheet, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { habits, sides } from '../schema.ts';
import type { Layout } from './layout.ts';
import type { Source } from './source.ts';

/** Eight habits, and their index. */
export function habitsSheet(source: Source, layout: Layout): Sheet {
  const { words, result: page } = source;
  const { sheet } = words;
  const points = layout.habits.column('points');
  return titledSheet({
    id: 'habits',
    ...sheet.sheets.habits,
    remark: sheet.notes.habits,
    blocks: [
      layout.habits.written((index) => habitCells(source, layout, index)),
      layout.index.written({
        index: [
          sheet.index,
          result(formula`IF(COUNT(${points})=0,"",SUM(${points}))`, page.habits.index, 'whole'),
        ],
      }),
    ],
    widths: [28, 18, 12],
    frozenRows: 4,
  });
}

function habitCells({ words, inputs }: Source, layout: Layout, index: number): Record<string, Cell> {
  const { text, sheet } = words;
  const habit = habits[index];
  if (habit === undefined) return {};
  const side = inputs.habits[habit];
  const ours = layout.habits.cell('ours', index);
  const counts = { driven: -1, enabled: 1 } as const;
  return {
    habit: text.habits.topic[habit],
    ours: input(
      side && sheet[side],
      'plain',
      sides.map((each) => sheet[each]),
    ),
    points: result(
      formula`IF(${ours}=${sheet.enabled},1,IF(${ours}=${sheet.driven},${counts.driven},""))`,
      side && counts[side],
      'whole',
    ),
  };
}
