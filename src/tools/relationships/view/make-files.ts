import type { Locale } from '../../../i18n/locale.ts';
import { csvFile, xlsxFile, type ToolFile } from '../../../workbench/tool-file.ts';
import type { Workspace } from '../../../workspace/schema.ts';
import type { Words } from '../chart.ts';
import type { RelationshipsResult } from '../model.ts';

export async function makeCsv(words: Words, result: RelationshipsResult): Promise<ToolFile> {
  const { resultRows } = await import('../rows.ts');
  return csvFile(resultRows(result, words));
}

/** Sheets and their words arrive with the first workbook that somebody wants. */
export async function makeWorkbook(
  locale: Locale,
  { name, settings }: Pick<Workspace, 'name' | 'settings'>,
  result: RelationshipsResult,
): Promise<ToolFile> {
  const { relationshipsWorkbook, loadSheetWords } = await import('../sheet.ts');
  const words = await loadSheetWords(locale);
  return xlsxFile(
    relationshipsWorkbook({ words, document: name, currency: settings.currency, result }),
    locale,
  );
}
