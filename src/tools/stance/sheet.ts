import type { Workbook } from '../../exchange/workbook/workbook.ts';
import { concentrationSheet } from './sheet/concentration.ts';
import { indexSheet } from './sheet/index-sheet.ts';
import type { Source } from './sheet/source.ts';

export { loadSheetWords } from './sheet/words.ts';

/** Selling or managing, as a workbook: the answers as given, the index and the concentration as formulas over them. */
export function stanceWorkbook(source: Source): Workbook {
  const { words, workspace } = source;
  return {
    title: words.text.title,
    document: workspace.name,
    currency: words.currency,
    remarks: words.sheet.remarks,
    sheets: [indexSheet(source), concentrationSheet(source)],
  };
}
