import { xlsxFile, type ToolFile } from '../../../workbench/tool-file.ts';
import type { Workspace } from '../../../workspace/schema.ts';
import type { Told } from '../chart.ts';

/** Sheets and their words arrive with the first workbook that somebody wants. */
export async function makeWorkbook(told: Told, { name, settings }: Workspace): Promise<ToolFile> {
  const { locale } = told.words;
  const { capacityWorkbook, loadSheetWords } = await import('../sheet.ts');
  const words = await loadSheetWords(locale);
  return xlsxFile(capacityWorkbook({ ...told, words, document: name, currency: settings.currency }), locale);
}
