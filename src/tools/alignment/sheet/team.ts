import { input, result, type Cell } from '../../../exchange/workbook/cell.ts';
import { formula } from '../../../exchange/workbook/formula.ts';
import { titledSheet, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { complete } from '../model.ts';
import { noAnswers, statements } from '../schema.ts';
import type { Layout } from './layout.ts';
import type { Source } from './source.ts';

/** What the team says in the open, by department and rater. */
export function teamSheet({ words, result: page }: Source, { team, raters, labels }: Layout): Sheet {
  return titledSheet({
    id: 'team',
    ...words.sheet.sheets.team,
    remark: words.sheet.notes.team,
    blocks: [
      team.written((index) => {
        const one = page.functions[Math.floor(index / raters.length)];
        const rater = raters[index % raters.length];
        if (!one || !rater) return {};
        const answers = rater.ratings[one.id] ?? noAnswers;
        const given: Record<string, Cell> = Object.fromEntries(
          statements.map((statement) => [statement, input(answers[statement], 'whole')]),
        );
        return {
          department: one.name,
          rater: labels[index % raters.length] ?? null,
          ...given,
          complete: result(
            formula`IF(COUNT(${team.across('v1', 's2', index)})=6,1,0)`,
            complete(answers) ? 1 : 0,
            'whole',
          ),
        };
      }),
    ],
    widths: [28, 24, 12],
    frozenRows: 3,
  });
}
