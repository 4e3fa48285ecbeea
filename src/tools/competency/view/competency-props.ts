import type { Words } from '../chart.ts';
import type { CompetencyResult } from '../model.ts';
import type { CompetencyInputs } from '../schema.ts';

export const screens = ['profile', 'ratings', 'result'] as const;
export type Screen = (typeof screens)[number];

/** Changes in a row with an equal `merge` are one step of undo. */
export type Change = (how: (inputs: CompetencyInputs) => CompetencyInputs, merge?: string) => void;

export interface CompetencyProps {
  readonly words: Words;
  readonly inputs: CompetencyInputs;
  readonly result: CompetencyResult;
  /** Null where nothing can be changed: on paper and on the page before the tool has arrived. */
  readonly change: Change | null;
}

export interface LiveProps extends CompetencyProps {
  readonly change: Change;
}
