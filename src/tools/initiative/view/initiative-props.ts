import type { Workspace } from '../../../workspace/schema.ts';
import type { Words } from '../chart.ts';
import type { InitiativeResult } from '../model.ts';
import type { InitiativeInputs } from '../schema.ts';

export const screens = ['answers', 'owners', 'compare', 'money', 'charter', 'raters'] as const;
export type Screen = (typeof screens)[number];

/** Changes in a row with an equal `merge` are one step of undo. */
export type Change = (how: (inputs: InitiativeInputs) => InitiativeInputs, merge?: string) => void;

export interface InitiativeProps {
  readonly words: Words;
  readonly workspace: Workspace;
  readonly inputs: InitiativeInputs;
  readonly result: InitiativeResult;
  /** Null where nothing can be changed: on the page before the tool has arrived. */
  readonly change: Change | null;
}

export interface LiveProps extends InitiativeProps {
  readonly change: Change;
  readonly onScreen: (screen: Screen) => void;
  readonly onPrintCharter: () => void;
}
