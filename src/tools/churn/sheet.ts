import type { Workbook } from '../../exchange/workbook/workbook.ts';
import { accountSheet } from './sheet/account.ts';
import { layoutOf } from './sheet/layout.ts';
import { moneySheet } from './sheet/money.ts';
import { pastSheet } from './sheet/past.ts';
import { saidSheet } from './sheet/said.ts';
import type { Source } from './sheet/source.ts';

export { loadSheetWords } from './sheet/words.ts';

/** The account looked at, money at risk of all, and the back-test: what was entered as values, what follows as formulas. */
export function churnWorkbook(source: Source): Workbook {
  const { words, document, result } = source;
  const layout = layoutOf(source);
  const { account: one } = result;
  const own = one
    ? [accountSheet, saidSheet, moneySheet].map((sheet) => sheet({ ...source, one }, layout))
    : [];
  return {
    title: words.text.title,
    document,
    currency: words.currency,
    remarks: words.sheet.remarks,
    sheets: [...own, pastSheet(source, layout)],
  };
}
