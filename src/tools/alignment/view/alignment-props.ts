import type { Words } from '../chart.ts';
import type { AlignmentResult } from '../model.ts';
import type { AlignmentInputs } from '../schema.ts';

export const screens = ['answers', 'departments', 'result'] as const;
export type Screen = (typeof screens)[number];

/** Changes in a row with an equal `merge` are one step of undo. */
export type Change = (how: (inputs: AlignmentInputs) => AlignmentInputs, merge?: string) => void;

export interface AlignmentProps {
  readonly words: Words;
  readonly inputs: AlignmentInputs;
  readonly result: AlignmentResult;
  /** Null where nothing can be changed: on paper and on the page before the tool has arrived. */
  readonly change: Change | null;
}

export interface LiveProps extends AlignmentProps {
  readonly change: Change;
}
