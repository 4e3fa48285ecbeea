import { xlsxFile, type ToolFile } from '../../../workbench/tool-file.ts';
import type { Workspace } from '../../../workspace/schema.ts';
import type { Words } from '../chart.ts';
import type { ChurnResult } from '../model.ts';
import type { ChurnInputs } from '../schema.ts';

/** Sheets and their words arrive with the first workbook that somebody wants. */
export async function makeWorkbook(
  { locale, currency }: Words,
  { name }: Workspace,
  inputs: ChurnInputs,
  result: ChurnResult,
): Promise<ToolFile> {
  const { churnWorkbook, loadSheetWords } = await import('../sheet.ts');
  const words = await loadSheetWords(locale, currency);
  return xlsxFile(churnWorkbook({ words, document: name, inputs, result }), locale);
}
