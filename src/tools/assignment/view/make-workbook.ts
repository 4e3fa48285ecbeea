import { xlsxFile, type ToolFile } from '../../../workbench/tool-file.ts';
import type { Workspace } from '../../../workspace/schema.ts';
import type { Told } from '../chart.ts';

/** Sheets and their words arrive with the first workbook that somebody wants. */
export async function makeWorkbook(
  told: Told,
  { name, settings }: Pick<Workspace, 'name' | 'settings'>,
): Promise<ToolFile> {
  const { assignmentWorkbook, loadSheetWords } = await import('../sheet.ts');
  const { locale } = told.words;
  const sheet = await loadSheetWords(locale);
  return xlsxFile(assignmentWorkbook({ told, sheet, document: name, currency: settings.currency }), locale);
}
