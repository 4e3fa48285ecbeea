import { xlsxFile, type ToolFile } from '../../../workbench/tool-file.ts';
import type { Told } from '../chart.ts';

/** Sheets and their words arrive with the first workbook that somebody wants. */
export async function makeWorkbook(told: Told, document: string): Promise<ToolFile> {
  const { locale, currency } = told.words;
  const { valueWorkbook, loadSheetWords } = await import('../sheet.ts');
  const words = await loadSheetWords(locale, currency);
  return xlsxFile(valueWorkbook({ ...told, words, document }), locale);
}
