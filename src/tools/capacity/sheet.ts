import type { Workbook } from '../../exchange/workbook/workbook.ts';
import { assumptionsSheet, demandSheet } from './sheet/assumptions.ts';
import { layoutOf } from './sheet/layout.ts';
import { limitsSheet } from './sheet/limits.ts';
import { planSheets } from './sheet/plan.ts';
import { sequenceSheet } from './sheet/sequence.ts';
import { serviceSheet } from './sheet/service.ts';
import type { Source } from './sheet/source.ts';

export { loadSheetWords } from './sheet/words.ts';

/** The capacity as a workbook: hours and demand as entered, limits and the load of every plan as formulas over them. */
export function capacityWorkbook(source: Source): Workbook {
  const { words, document, currency } = source;
  const layout = layoutOf(source);
  return {
    title: words.text.title,
    document,
    currency,
    remarks: words.sheet.remarks,
    sheets: [
      limitsSheet(source, layout),
      assumptionsSheet(source, layout),
      demandSheet(source, layout),
      ...planSheets(source, layout),
      serviceSheet(source),
      sequenceSheet(source, layout),
    ],
  };
}
