import { result, type Cell } from '../../../exchange/workbook/cell.ts';
import { formula } from '../../../exchange/workbook/formula.ts';
import { titledSheet, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { columnOf, type Layout } from './layout.ts';
import type { Source } from './source.ts';

/** Ties that hold between each department of theirs and each of ours. */
export function departmentsSheet(source: Source, layout: Layout): Sheet {
  const { sheet } = source.words;
  return titledSheet({
    id: 'departments',
    ...sheet.sheets.departments,
    remark: sheet.notes.departments,
    blocks: [layout.pairs.written((index) => pairCells(source, layout, index))],
    widths: [30, 16],
    frozenRows: 4,
  });
}

function pairCells({ result: page }: Source, layout: Layout, row: number): Record<string, Cell> {
  const { departments, colleagues, contacts, ours, ties, pairs, given } = layout;
  const ids = [...departments.keys()];
  const theirs = page.contacts.filter(({ functionId }) => functionId === ids[row]);
  const name = pairs.cell('name', row);
  const last = columnOf(Math.max(0, colleagues.length - 1));
  const block = ties.block(columnOf(0), last);
  const functions = ours.across(columnOf(0), last, 1);
  const holds = formula`ISNUMBER(${block})*(${block}>=${given.at('holdsFrom')})`;
  return {
    name: departments.get(ids[row] ?? '') ?? '',
    ...Object.fromEntries(
      ids.map((id, column) => {
        const own = colleagues.filter(({ functionId }) => functionId === id);
        const count = theirs.reduce(
          (sum, { holders }) => sum + own.filter((person) => holders.includes(person.id)).length,
          0,
        );
        const named = pairs.cell('name', column);
        return [
          columnOf(column),
          colleagues.length === 0
            ? 0
            : result(
                formula`SUMPRODUCT(${holds}*(${contacts.column('department')}=${name})*(${functions}=${named}))`,
                count,
                'whole',
              ),
        ];
      }),
    ),
  };
}
