import type { Workbook } from '../../exchange/workbook/workbook.ts';
import { accountsSheet } from './sheet/accounts.ts';
import { contactsSheet } from './sheet/contacts.ts';
import { layoutOf } from './sheet/layout.ts';
import { departmentsSheet } from './sheet/pairs.ts';
import { resultSheet } from './sheet/result.ts';
import type { Source } from './sheet/source.ts';
import { talksSheet } from './sheet/talks.ts';
import { tiesSheet } from './sheet/ties.ts';

export { loadSheetWords } from './sheet/words.ts';

/** One account as a workbook: what is known as values, ties, measures and the order of conversations as formulas over them. */
export function relationshipsWorkbook(source: Source): Workbook {
  const { words, document, currency } = source;
  const layout = layoutOf(source);
  return {
    title: words.text.title,
    document,
    currency,
    remarks: words.sheet.remarks,
    sheets: [
      contactsSheet(source, layout),
      tiesSheet(source, layout),
      resultSheet(source, layout),
      departmentsSheet(source, layout),
      talksSheet(source, layout),
      accountsSheet(source, layout),
    ],
  };
}
