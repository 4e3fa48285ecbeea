import type { Locale } from '../../../i18n/locale.ts';
import { xlsxFile, type ToolFile } from '../../../workbench/tool-file.ts';
import type { Workspace } from '../../../workspace/schema.ts';
import type { TechnologyResult } from '../model.ts';
import type { TechnologyInputs } from '../schema.ts';

/** Sheets and their words arrive with the first workbook that somebody wants. */
export async function makeWorkbook(
  locale: Locale,
  { name, settings }: Pick<Workspace, 'name' | 'settings'>,
  inputs: TechnologyInputs,
  result: TechnologyResult,
): Promise<ToolFile> {
  const { technologyWorkbook, loadSheetWords } = await import('../sheet.ts');
  const words = await loadSheetWords(locale, settings.currency);
  return xlsxFile(technologyWorkbook({ words, document: name, inputs, result }), locale);
}
