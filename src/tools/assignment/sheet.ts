import type { Workbook } from '../../exchange/workbook/workbook.ts';
import { fitSheet } from './sheet/fit.ts';
import { givenSheet } from './sheet/given.ts';
import { layoutOf } from './sheet/layout.ts';
import { resultSheet } from './sheet/result.ts';
import type { Source } from './sheet/source.ts';

export { loadSheetWords } from './sheet/words.ts';

/** The assignment as a workbook: who gets what as values to change, with fit, hours, loads and total as formulas. */
export function assignmentWorkbook(source: Source): Workbook {
  const layout = layoutOf(source);
  return {
    title: source.told.words.text.title,
    document: source.document,
    currency: source.currency,
    remarks: source.sheet.remarks,
    sheets: [resultSheet(source, layout), givenSheet(source, layout), fitSheet(source, layout)],
  };
}
