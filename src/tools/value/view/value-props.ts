import type { Told } from '../chart.ts';
import type { ValueInputs } from '../schema.ts';

/** Applies a change to the inputs; changes in a row with an equal `merge` are one step of undo. */
export type Change = (how: (inputs: ValueInputs) => ValueInputs, merge?: string) => void;

/** What every screen gets. */
export interface ScreenProps {
  readonly told: Told;
  readonly change: Change;
}

export const screens = [
  'drivers',
  'price',
  'received',
  'result',
  'reviews',
  'statements',
  'handback',
] as const;
export type Screen = (typeof screens)[number];
