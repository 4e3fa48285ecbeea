import { titledSheet, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { caseBlocks, caseLayout } from './case-blocks.ts';
import type { Source } from './source.ts';
import { taxBlock, taxLayout } from './tax-block.ts';

/** The internal-selling tax and the business case. */
export function moneySheet(source: Source): Sheet {
  const { sheet } = source.words;
  const tax = taxLayout();
  const layout = caseLayout(source, tax.nextRow + 1);
  return titledSheet({
    id: 'money',
    ...sheet.sheets.money,
    remark: sheet.notes.money,
    blocks: [taxBlock(source, tax), ...caseBlocks(source, layout)],
    widths: [44, 24, 18],
    frozenRows: 3,
  });
}
