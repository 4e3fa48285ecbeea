import { result, type Cell } from '../../../exchange/workbook/cell.ts';
import { formula, joined } from '../../../exchange/workbook/formula.ts';
import { titledSheet, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { statementName } from '../chart.ts';
import { sharedRanks, type SharedRanks } from '../model.ts';
import { statements } from '../schema.ts';
import type { Layout } from './layout.ts';
import type { Source } from './source.ts';

/** Ranks of the cells that all have rated, rater by rater, and what W is made of. */
export function agreementSheet(source: Source, layout: Layout): Sheet {
  const { words } = source;
  const { cells } = layout;
  const shared = sharedRanks(layout.raters, source.result.functions);
  return titledSheet({
    id: 'agreement',
    ...words.sheet.sheets.agreement,
    remark: words.sheet.notes.agreement,
    blocks: [cells.written((index) => cellRow(source, layout, shared, index))],
    widths: [28, 30, 14],
    frozenRows: 3,
  });
}

function cellRow(
  { words, result: page }: Source,
  { cells, team, teamRow, raters }: Layout,
  { values, ranks, ties, sums }: SharedRanks,
  index: number,
): Record<string, Cell> {
  const department = Math.floor(index / statements.length);
  const statement = statements[index % statements.length];
  const one = page.functions[department];
  if (!statement || !one) return {};
  const at = (column: string) => cells.cell(column, index);
  const given = raters.map((_, rater) => team.cell(statement, teamRow(department, rater)));
  const all = formula`COUNT(${joined(given, ',')})=${raters.length}`;
  const known = (rater: number) => formula`COUNT(${at(`value${rater}`)})=1`;
  return {
    department: one.name,
    statement: statementName(words, statement),
    ...Object.fromEntries(
      given.flatMap((place, rater) => {
        const value = at(`value${rater}`);
        const column = cells.column(`value${rater}`);
        return [
          [`value${rater}`, result(formula`IF(${all},${place},"")`, values[rater]?.[index] ?? null, 'whole')],
          [
            `rank${rater}`,
            result(
              formula`IF(${known(rater)},RANK(${value},${column},0)+(COUNTIF(${column},${value})-1)/2,"")`,
              ranks[rater]?.[index] ?? null,
              'tenth',
            ),
          ],
          [
            `tie${rater}`,
            result(
              formula`IF(${known(rater)},COUNTIF(${column},${value})^2-1,"")`,
              ties[rater]?.[index] ?? null,
              'whole',
            ),
          ],
        ];
      }),
    ),
    sum:
      raters.length === 0
        ? null
        : result(
            formula`IF(${known(0)},SUM(${cells.across('rank0', `rank${raters.length - 1}`, index)}),"")`,
            sums[index] ?? null,
            'tenth',
          ),
  };
}
