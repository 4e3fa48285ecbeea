import { input } from '../../../exchange/workbook/cell.ts';
import { titledSheet, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { candidateName, competencyName, raterName } from '../chart.ts';
import type { Layout } from './layout.ts';
import type { Source } from './source.ts';

/** Each rating on a row of its own: the level, and what was seen. */
export function ratingsSheet({ words }: Source, { ratings, rows }: Layout): Sheet {
  const { sheet: own } = words;
  return titledSheet({
    id: 'ratings',
    ...own.sheets.ratings,
    remark: own.notes.ratings,
    blocks: [
      ratings.written((index) => {
        const row = rows[index];
        if (!row) return {};
        const { one, competency, view, rating } = row;
        const seen = rating.evidence.trim();
        return {
          candidate: candidateName(words, one),
          competency: competencyName(words, competency),
          rater: raterName(words, view),
          level: input(rating.value, 'whole'),
          seen: input(seen === '' ? null : seen),
        };
      }),
    ],
    widths: [24, 34, 40, 8, 70],
    frozenRows: 4,
  });
}
