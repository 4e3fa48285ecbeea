import type { RaterNames, RatersWords } from '../../chart/raters.ts';
import type { PortfolioInputs } from '../../state.ts';
import type { RatersReport } from '../../state/raters-report.ts';

/** What every part of the screen is given. */
export interface ReportProps {
  readonly words: RatersWords;
  readonly names: RaterNames;
  readonly inputs: PortfolioInputs;
  readonly report: RatersReport;
}
