import type { Words } from '../chart.ts';
import type { AccountResult, ChurnResult } from '../model.ts';
import type { ChurnInputs } from '../schema.ts';

export const screens = ['account', 'signals', 'money', 'past', 'overview'] as const;
export type Screen = (typeof screens)[number];

export interface AccountName {
  readonly id: string;
  readonly name: string;
}

/** Changes in a row with an equal `merge` are one step of undo. */
export type Change = (how: (inputs: ChurnInputs) => ChurnInputs, merge?: string) => void;

export interface ChurnProps {
  readonly words: Words;
  readonly result: ChurnResult;
  readonly accounts: readonly AccountName[];
  /** Null where nothing can be changed: on paper and on the page before the tool has arrived. */
  readonly change: Change | null;
  /** Of the actions that the document has. */
  readonly actionIds: readonly string[];
}

/** A screen of one account. */
export interface AccountProps extends ChurnProps {
  readonly one: AccountResult;
}

export interface LiveProps extends ChurnProps {
  readonly change: Change;
  readonly inputs: ChurnInputs;
  readonly onScreen: (screen: Screen) => void;
}
