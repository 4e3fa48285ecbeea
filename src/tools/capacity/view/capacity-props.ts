import type { Told } from '../chart.ts';
import type { CapacityInputs } from '../schema.ts';

/** Applies a change to the inputs; changes in a row with an equal `merge` are one step of undo. */
export type Change = (how: (inputs: CapacityInputs) => CapacityInputs, merge?: string) => void;

/** What every screen gets. */
export interface ScreenProps {
  readonly told: Told;
  readonly change: Change;
}

export const screens = ['managers', 'functions', 'plan', 'result'] as const;
export type Screen = (typeof screens)[number];

export type PlanId = 'recommended' | 'own' | 'declared';
