import { result, type Cell } from '../../../exchange/workbook/cell.ts';
import { formula } from '../../../exchange/workbook/formula.ts';
import { tableAt } from '../../../exchange/workbook/table.ts';
import { firstRow, titledSheet, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { fill } from '../../../i18n/fill.ts';
import { payoutsOf } from '../model/cost-pieces.ts';
import type { Layout } from './layout.ts';
import { payoutFormula } from './payout.ts';
import type { SoundSource } from './source.ts';

const steps = 40;
const perStep = 0.05;

/** What every curve pays over attainment, for a picture of one's own. */
export function curvesSheet({ words }: SoundSource, layout: Layout): Sheet {
  const { sheet: text } = words;
  const attainments = Array.from({ length: steps + 1 }, (_, step) => Number((step * perStep).toFixed(2)));
  const paid = layout.rows.map(({ curve }) => payoutsOf(curve, attainments));
  const table = tableAt({
    sheet: 'curves',
    row: firstRow,
    columns: [
      { key: 'attainment', head: text.results.attainment },
      ...layout.rows.map(({ name }, index) => ({ key: `curve:${index}`, head: name })),
    ],
    count: attainments.length,
  });
  return titledSheet({
    id: 'curves',
    ...text.sheets.curves,
    remark: fill(text.notes.curves, { plan: text.sheets.plan.name }),
    blocks: [
      table.written((step) => {
        const at = table.cell('attainment', step);
        const cells = layout.rows.map((_, index): [string, Cell] => [
          `curve:${index}`,
          result(payoutFormula(layout, text, index, at), paid[index]?.[step] ?? 0, 'percent'),
        ]);
        return {
          attainment: result(formula`${attainments[step] ?? 0}`, attainments[step] ?? 0, 'percent'),
          ...Object.fromEntries(cells),
        };
      }),
    ],
    widths: [16, 22],
    frozenRows: firstRow,
  });
}
