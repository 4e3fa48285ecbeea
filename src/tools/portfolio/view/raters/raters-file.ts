import { csvFile, type ToolFile } from '../../../../workbench/tool-file.ts';
import type { Words } from '../../chart.ts';
import { namesOf } from '../../chart/raters.ts';
import { raterRows } from '../../rows/raters.ts';
import type { PortfolioInputs, PortfolioResult } from '../../state.ts';
import { $ratersReport } from '../../state/raters-report.ts';
import { loadRatersText } from './raters-words.ts';

interface Shown {
  readonly inputs: PortfolioInputs;
  readonly result: PortfolioResult;
}

/** Who said what, as a file. */
export async function ratersFile(words: Words, { inputs, result }: Shown): Promise<ToolFile> {
  const raters = await loadRatersText(words.locale);
  const report = $ratersReport.get();
  const names = namesOf(words, inputs, result.accounts);
  return csvFile(report ? raterRows({ ...words, raters }, names, inputs, report) : []);
}
