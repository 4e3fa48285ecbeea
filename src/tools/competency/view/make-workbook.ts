import type { Locale } from '../../../i18n/locale.ts';
import { xlsxFile, type ToolFile } from '../../../workbench/tool-file.ts';
import type { Workspace } from '../../../workspace/schema.ts';
import type { CompetencyResult } from '../model.ts';
import type { CompetencyInputs } from '../schema.ts';

/** Sheets and their words arrive with the first workbook that somebody wants. */
export async function makeWorkbook(
  locale: Locale,
  workspace: Workspace,
  inputs: CompetencyInputs,
  result: CompetencyResult,
): Promise<ToolFile> {
  const { competencyWorkbook, loadSheetWords } = await import('../sheet.ts');
  const words = await loadSheetWords(locale);
  return xlsxFile(competencyWorkbook({ words, workspace, inputs, result }), locale);
}
