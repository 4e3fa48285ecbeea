import type { Workbook } from '../../exchange/workbook/workbook.ts';
import { agreementSheet } from './sheet/agreement.ts';
import { departmentsSheet } from './sheet/departments.ts';
import { firmSheet } from './sheet/firm.ts';
import { layoutOf } from './sheet/layout.ts';
import { promisesSheet } from './sheet/promises.ts';
import type { Source } from './sheet/source.ts';
import { teamSheet } from './sheet/team.ts';

export { loadSheetWords } from './sheet/words.ts';

/** The check as a workbook: the team's ratings as given, answers in confidence only as means, all else as formulas. */
export function alignmentWorkbook(source: Source): Workbook {
  const { words, workspace } = source;
  const layout = layoutOf(source);
  return {
    title: words.text.title,
    document: workspace.name,
    currency: workspace.settings.currency,
    remarks: [...words.sheet.remarks, words.text.judgement],
    sheets: [
      firmSheet(source, layout),
      departmentsSheet(source, layout),
      promisesSheet(source, layout),
      teamSheet(source, layout),
      agreementSheet(source, layout),
    ],
  };
}
