import type { Locale } from '../../../i18n/locale.ts';
import { xlsxFile, type ToolFile } from '../../../workbench/tool-file.ts';
import type { PortfolioInputs, PortfolioResult, Workspace } from '../state.ts';

/** Sheets and their words arrive with the first workbook that somebody wants. */
export async function makeWorkbook(
  locale: Locale,
  workspace: Workspace,
  inputs: PortfolioInputs,
  result: PortfolioResult,
): Promise<ToolFile> {
  const { portfolioWorkbook, loadSheetWords } = await import('../sheet.ts');
  const words = await loadSheetWords(locale, workspace.settings.currency);
  return xlsxFile(portfolioWorkbook({ words, workspace, inputs, result }), locale);
}
