import type { Words } from '../chart.ts';
import type { TechnologyResult } from '../model.ts';
import type { TechnologyInputs } from '../schema.ts';

export const screens = ['needs', 'options', 'result', 'habits'] as const;
export type Screen = (typeof screens)[number];

/** Changes in a row with an equal `merge` are one step of undo. */
export type Change = (how: (inputs: TechnologyInputs) => TechnologyInputs, merge?: string) => void;

export interface TechnologyProps {
  readonly words: Words;
  readonly inputs: TechnologyInputs;
  readonly result: TechnologyResult;
  /** Null where nothing can be changed: on paper and on the page before the tool has arrived. */
  readonly change: Change | null;
}

export interface LiveProps extends TechnologyProps {
  readonly change: Change;
  readonly onScreen: (screen: Screen) => void;
}
