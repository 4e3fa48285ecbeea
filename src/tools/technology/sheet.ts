import type { Workbook } from '../../exchange/workbook/workbook.ts';
import { comparisonSheet } from './sheet/comparison.ts';
import { costsSheet } from './sheet/costs.ts';
import { habitsSheet } from './sheet/habits.ts';
import { layoutOf } from './sheet/layout.ts';
import { needsSheet } from './sheet/needs.ts';
import { ratingsSheet } from './sheet/ratings.ts';
import type { Source } from './sheet/source.ts';

export { loadSheetWords } from './sheet/words.ts';

/** The choice as a workbook: needs, ratings and costs as values, the comparison as formulas over them. */
export function technologyWorkbook(source: Source): Workbook {
  const { words, document } = source;
  const layout = layoutOf(source);
  return {
    title: words.text.title,
    document,
    currency: words.currency,
    remarks: words.sheet.remarks,
    sheets: [
      needsSheet(source, layout),
      ratingsSheet(source, layout),
      costsSheet(source, layout),
      comparisonSheet(source, layout),
      habitsSheet(source, layout),
    ],
  };
}
