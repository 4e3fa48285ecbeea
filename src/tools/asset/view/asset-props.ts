import type { Words } from '../chart.ts';
import type { AssetResult } from '../model.ts';
import type { AssetInputs } from '../schema.ts';

export const screens = ['worth', 'invest', 'programme'] as const;
export type Screen = (typeof screens)[number];

/** Changes in a row with an equal `merge` are one step of undo. */
export type Change = (how: (inputs: AssetInputs) => AssetInputs, merge?: string) => void;

export interface AccountChoice {
  readonly id: string;
  readonly name: string;
}

export interface AssetProps {
  readonly words: Words;
  readonly result: AssetResult;
  /** Null where nothing can be changed: on the page before the tool has arrived. */
  readonly change: Change | null;
}
