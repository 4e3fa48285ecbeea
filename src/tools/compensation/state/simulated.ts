import { atom } from 'nanostores';
import type { CompensationInputs } from '../schema.ts';

/** What the last simulation says of each plan, and the inputs it was made from. */
export interface Simulated {
  readonly inputs: CompensationInputs;
  /** By plan: the chance that a person gets no variable pay in a year. */
  readonly zeroPay: ReadonlyMap<string, number>;
}

/** Null until the cost has been simulated. */
export const $simulated = atom<Simulated | null>(null);

/** All that a simulation is made from; which plan is looked at does not matter to it. */
const basis = ['positions', 'measures', 'plans', 'simulation', 'budget'] as const;

/** The chance of no variable pay under the plan that is looked at; null while these inputs have not been simulated. */
export function simulatedZeroPay(simulated: Simulated | null, inputs: CompensationInputs): number | null {
  if (simulated === null || !basis.every((part) => simulated.inputs[part] === inputs[part])) return null;
  return simulated.zeroPay.get(inputs.current) ?? null;
}
