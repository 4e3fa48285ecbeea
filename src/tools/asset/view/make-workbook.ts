import type { Locale } from '../../../i18n/locale.ts';
import { xlsxFile, type ToolFile } from '../../../workbench/tool-file.ts';
import type { Workspace } from '../../../workspace/schema.ts';
import type { AssetResult } from '../model.ts';

/** Sheets and their words arrive with the first workbook that somebody wants. */
export async function makeWorkbook(
  locale: Locale,
  { name, settings }: Pick<Workspace, 'name' | 'settings'>,
  result: AssetResult,
): Promise<ToolFile> {
  const { assetWorkbook, loadSheetWords } = await import('../sheet.ts');
  const words = await loadSheetWords(locale, settings.currency);
  return xlsxFile(assetWorkbook({ words, document: name, result }), locale);
}
