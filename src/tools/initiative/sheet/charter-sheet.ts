import { fixed } from '../../../exchange/workbook/cell.ts';
import { tableAt } from '../../../exchange/workbook/table.ts';
import { firstRow, titledSheet, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { charterLines } from '../chart.ts';
import type { Source } from './source.ts';

/** The charter, field by field. */
export function charterSheet({ words, inputs, result }: Source): Sheet {
  const { charter: text } = words.text;
  const lines = charterLines(words, inputs, result);
  const table = tableAt({
    sheet: 'charter',
    row: firstRow,
    columns: [
      { key: 'field', head: words.sheet.field },
      { key: 'words', head: words.sheet.words },
    ],
    count: lines.length,
  });
  return titledSheet({
    id: 'charter',
    ...words.sheet.sheets.charter,
    remark: text.lead,
    blocks: [
      table.written((index) => {
        const line = lines[index];
        return line ? { field: text.field[line.field], words: fixed(line.words) } : {};
      }),
    ],
    widths: [36, 110],
    frozenRows: 4,
  });
}
