import type { Words } from '../../chart.ts';
import { certaintyRows } from '../../rows/certainty.ts';
import type { PortfolioInputs, PortfolioResult } from '../../state.ts';
import { whenCertain } from '../../state/robustness.ts';
import { loadCertaintyText, toldCertainty } from './certainty-words.ts';

/**
 * The rows of how sure the list is, simulated first if nobody has looked at it yet. Throws where the simulation has no
 * result, and whoever asked says so.
 */
export async function certaintyTable(words: Words, inputs: PortfolioInputs, result: PortfolioResult) {
  const [certainty, certain] = await Promise.all([loadCertaintyText(words.locale), whenCertain()]);
  if (certain === null) throw new Error('the simulation has no result');
  return certaintyRows(toldCertainty({ ...words, certainty }, inputs, result, certain));
}
