import type { Locale } from '../../../i18n/locale.ts';
import { xlsxFile, type ToolFile } from '../../../workbench/tool-file.ts';
import type { InitiativeProps } from './initiative-props.ts';

/** Sheets and their words arrive with the first workbook that somebody wants. */
export async function makeWorkbook(
  locale: Locale,
  { workspace, inputs, result }: Pick<InitiativeProps, 'workspace' | 'inputs' | 'result'>,
): Promise<ToolFile> {
  const { initiativeWorkbook, loadSheetWords } = await import('../sheet.ts');
  const words = await loadSheetWords(locale, workspace.settings.currency);
  return xlsxFile(initiativeWorkbook({ words, workspace, inputs, result }), locale);
}
