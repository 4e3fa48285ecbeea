import { csvFile, type ToolFile } from '../../../../workbench/tool-file.ts';
import type { Words } from '../../chart.ts';
import { profitRows } from '../../rows/profit-rows.ts';
import { $workspace, type PortfolioInputs } from '../../state.ts';
import { evaluateLossMakers, evaluateProfit } from '../../state/profit.ts';
import { loadProfitText } from './load-profit.tsx';
import { today } from '../../../../workspace/today.ts';

/** Pools, counts, both ways of sharing and the decisions as a table. */
export async function profitFile(words: Words, inputs: PortfolioInputs): Promise<ToolFile> {
  const profit = await loadProfitText(words.locale);
  const workspace = $workspace.get();
  if (workspace === null) return csvFile([]);
  const result = evaluateProfit(inputs.profit, workspace);
  const losses = evaluateLossMakers(inputs, result.accounts, today());
  return csvFile(profitRows(inputs.profit, result, losses, { ...words, profit }));
}
