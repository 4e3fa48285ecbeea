import type { Workbook } from '../../exchange/workbook/workbook.ts';
import { layoutOf } from './sheet/layout.ts';
import { programmeSheet } from './sheet/programme.ts';
import { replacementSheet } from './sheet/replacement.ts';
import type { Source } from './sheet/source.ts';
import { valueSheet } from './sheet/value.ts';

export { loadSheetWords } from './sheet/words.ts';

/** One account as a workbook: what was entered as values, its worth, its replacement and the programme as formulas over them. */
export function assetWorkbook(source: Source): Workbook {
  const { words, document } = source;
  const layout = layoutOf(source);
  return {
    title: words.text.title,
    document,
    currency: words.currency,
    remarks: words.sheet.remarks,
    sheets: [valueSheet(source, layout), replacementSheet(source, layout), programmeSheet(source, layout)],
  };
}
