import type { Workbook } from '../../exchange/workbook/workbook.ts';
import { caseSheet } from './sheet/case.ts';
import { costsSheet } from './sheet/costs.ts';
import { driversSheet, inputsSheet } from './sheet/drivers.ts';
import { layoutOf } from './sheet/layout.ts';
import type { Source } from './sheet/source.ts';
import { yearsSheet } from './sheet/years.ts';

export { loadSheetWords } from './sheet/words.ts';

/** The case as a workbook: drivers, costs and prices as entered, the yearly table and all measures as formulas over them. */
export function valueWorkbook(source: Source): Workbook {
  const { words, document } = source;
  const layout = layoutOf(source);
  return {
    title: words.text.title,
    document,
    currency: words.currency,
    remarks: words.sheet.remarks,
    sheets: [
      caseSheet(source, layout),
      driversSheet(source, layout),
      inputsSheet(source, layout),
      costsSheet(source, layout),
      yearsSheet(source, layout),
    ],
  };
}
