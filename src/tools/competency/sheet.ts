import type { Workbook } from '../../exchange/workbook/workbook.ts';
import { layoutOf } from './sheet/layout.ts';
import { profileSheet } from './sheet/profile.ts';
import { ratingsSheet } from './sheet/ratings.ts';
import { resultSheet } from './sheet/result.ts';
import type { Source } from './sheet/source.ts';

export { loadSheetWords } from './sheet/words.ts';

/** The assessment as a workbook: profile and ratings as given, fit and proposals as formulas over them. */
export function competencyWorkbook(given: Source): Workbook {
  const source = inEnteredOrder(given);
  const { words, workspace } = source;
  const layout = layoutOf(source);
  return {
    title: words.text.title,
    document: workspace.name,
    currency: workspace.settings.currency,
    remarks: [...words.sheet.remarks, words.text.judgement],
    sheets: [resultSheet(source, layout), profileSheet(source, layout), ratingsSheet(source, layout)],
  };
}

/** A change of a rating in the file must not ask for another order of its rows. */
function inEnteredOrder(source: Source): Source {
  const { inputs, result } = source;
  const candidates = inputs.candidates.flatMap(
    ({ id }) => result.candidates.find((one) => one.id === id) ?? [],
  );
  return { ...source, result: { ...result, candidates } };
}
