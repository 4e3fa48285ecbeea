import type { EditOptions } from '../../../workspace/store.ts';
import type { Workspace } from '../../../workspace/schema.ts';
import type { Told } from '../chart.ts';
import type { CompensationInputs } from '../schema.ts';

type How = (inputs: CompensationInputs) => CompensationInputs;

/** Applies a change to the inputs; changes in a row with an equal `merge` are one step of undo. */
export type Change = (how: How, merge?: string) => void;

/** The same together with a change of what all tools share, such as its people. */
export type ChangeWith = (
  document: (workspace: Workspace) => Workspace,
  how: How,
  options?: EditOptions,
) => void;

/** What every screen gets. */
export interface ScreenProps {
  readonly told: Told;
  readonly change: Change;
  readonly changeWith: ChangeWith;
}

export const screens = [
  'people',
  'plan',
  'statement',
  'reading',
  'cost',
  'compare',
  'scan',
  'helpers',
] as const;
export type Screen = (typeof screens)[number];
