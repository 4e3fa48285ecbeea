import { csvFile, type ToolFile } from '../../../../workbench/tool-file.ts';
import type { Words } from '../../chart.ts';
import { whitespaceRows } from '../../rows/whitespace-rows.ts';
import { $workspace, type PortfolioInputs } from '../../state.ts';
import { evaluateWhitespace } from '../../state/whitespace.ts';
import { loadWhitespaceText } from './load-whitespace.tsx';

/** The grid and its totals as a table. */
export async function whitespaceFile(words: Words, inputs: PortfolioInputs): Promise<ToolFile> {
  const space = await loadWhitespaceText(words.locale);
  const workspace = $workspace.get();
  if (workspace === null) return csvFile([]);
  const result = evaluateWhitespace(inputs.whitespace, workspace);
  return csvFile(whitespaceRows(inputs.whitespace, result, { ...words, space }));
}
