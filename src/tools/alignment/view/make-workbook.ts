import type { Locale } from '../../../i18n/locale.ts';
import { xlsxFile, type ToolFile } from '../../../workbench/tool-file.ts';
import type { Workspace } from '../../../workspace/schema.ts';
import type { AlignmentResult } from '../model.ts';
import type { AlignmentInputs } from '../schema.ts';

/** Sheets and their words arrive with the first workbook that somebody wants. */
export async function makeWorkbook(
  locale: Locale,
  workspace: Workspace,
  inputs: AlignmentInputs,
  result: AlignmentResult,
): Promise<ToolFile> {
  const { alignmentWorkbook, loadSheetWords } = await import('../sheet.ts');
  const words = await loadSheetWords(locale, workspace.settings.currency);
  return xlsxFile(alignmentWorkbook({ words, workspace, inputs, result }), locale);
}
