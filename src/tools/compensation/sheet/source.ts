import type { CostTold } from '../chart/cost.ts';
import type { Words } from '../chart.ts';
import type { BuiltPlan, StatementResult } from '../model.ts';
import type { CostFindings } from '../model/cost.ts';
import type { CostJob } from '../model/cost-job.ts';
import type { SheetText } from '../sheet-text.en.ts';

/** All words of the workbook: the page's own, and what only the workbook has. */
export interface SheetWords extends Words {
  readonly sheet: SheetText;
}

/** What the workbook is made from. */
export interface Source extends CostTold {
  readonly words: SheetWords;
  /** Null while nothing can be simulated. */
  readonly job: CostJob | null;
  /** Null while the page has not simulated to the end. */
  readonly findings: CostFindings | null;
}

/** The same with a plan that can be paid out. */
export interface SoundSource extends Source {
  readonly plan: BuiltPlan;
  readonly statements: readonly Statement[];
}

export type Statement = Exclude<StatementResult, { kind: 'plan-faults' }>;
