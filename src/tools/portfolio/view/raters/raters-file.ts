import { csvFile, type ToolFile } from '../../../../workbench/tool-file.ts';
import type { Words } from '../../chart.ts';
import type { PortfolioInputs, PortfolioResult } from '../../state.ts';
import { loadRatersText } from './raters-words.ts';

interface Shown {
  readonly inputs: PortfolioInputs;
  readonly result: PortfolioResult;
}

/** Who said what, as a file; what makes it arrives when it is asked for. */
export async function ratersFile(words: Words, { inputs, result }: Shown): Promise<ToolFile> {
  const [{ namesOf }, { raterRows }, { $ratersReport }, raters] = await Promise.all([
    import('../../chart/raters.ts'),
    import('../../rows/raters.ts'),
    import('../../state/raters-report.ts'),
    loadRatersText(words.locale),
  ]);
  const report = $ratersReport.get();
  const names = namesOf(words, inputs, result.accounts);
  return csvFile(report ? raterRows({ ...words, raters }, names, inputs, report) : []);
}
