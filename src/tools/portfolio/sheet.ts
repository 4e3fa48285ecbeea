import type { Workbook } from '../../exchange/workbook/workbook.ts';
import { deriveScores } from './model.ts';
import { accountsSheet, locationsSheet } from './sheet/accounts.ts';
import { concentrationSheet } from './sheet/concentration.ts';
import { criteriaSheet } from './sheet/criteria.ts';
import { layoutOf } from './sheet/layout.ts';
import { linesSheet } from './sheet/lines.ts';
import { listsSheet, rankingSheet } from './sheet/lists.ts';
import { pairsSheets } from './sheet/pairs.ts';
import { whaleSheet } from './sheet/profit.ts';
import { ratingsSheet } from './sheet/ratings.ts';
import { scoresSheet } from './sheet/scores.ts';
import type { Source } from './sheet/source.ts';
import { valuesSheet } from './sheet/values.ts';

export type { SheetWords } from './sheet/source.ts';
export { loadSheetWords } from './sheet/words.ts';

/** The portfolio as a workbook: figures, weights and ratings as entered, and every result as a formula over them. */
export function portfolioWorkbook(given: Omit<Source, 'derivations'>): Workbook {
  const { words, workspace, inputs } = given;
  const source: Source = { ...given, derivations: deriveScores(inputs, workspace) };
  const layout = layoutOf(source);
  return {
    title: words.text.title,
    document: workspace.name,
    currency: words.currency,
    remarks: words.sheet.remarks,
    sheets: [
      rankingSheet(source, layout),
      criteriaSheet(source, layout),
      ...pairsSheets(source),
      ...linesSheet(source),
      accountsSheet(source, layout),
      ...locationsSheet(source, layout),
      ratingsSheet(source, layout),
      valuesSheet(source, layout),
      scoresSheet(source, layout),
      listsSheet(source, layout),
      whaleSheet(source, layout),
      concentrationSheet(source, layout),
    ],
  };
}
