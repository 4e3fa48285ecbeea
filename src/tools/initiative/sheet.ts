import type { Workbook } from '../../exchange/workbook/workbook.ts';
import { charterSheet } from './sheet/charter-sheet.ts';
import { indexSheet } from './sheet/index-sheet.ts';
import { moneySheet } from './sheet/money-sheet.ts';
import { ownersSheet } from './sheet/owners-sheet.ts';
import type { Source } from './sheet/source.ts';

export { loadSheetWords } from './sheet/words.ts';

/** All answers as values, with index, ownership, tax and business case as formulas over them, and the charter as it stands. */
export function initiativeWorkbook(source: Source): Workbook {
  const { words, workspace } = source;
  return {
    title: words.text.title,
    document: workspace.name,
    currency: words.currency,
    remarks: words.sheet.remarks,
    sheets: [indexSheet(source), ownersSheet(source), moneySheet(source), charterSheet(source)],
  };
}
