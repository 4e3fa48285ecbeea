import type { Told } from '../chart.ts';
import type { AssignmentInputs } from '../schema.ts';

export const screens = ['result', 'managers', 'accounts'] as const;
export type Screen = (typeof screens)[number];
/** The result is there at once; the others are loaded with their own words. */
export type LaterScreen = Exclude<Screen, 'result'>;

/** Applies a change to the inputs; changes in a row with an equal `merge` are one step of undo. */
export type Change = (how: (inputs: AssignmentInputs) => AssignmentInputs, merge?: string) => void;

export interface ScreenProps {
  readonly told: Told;
  readonly change: Change;
}

export interface StillProps {
  readonly told: Told;
  /** Null where nothing can be changed: on the page before the tool has arrived. */
  readonly change: Change | null;
}
