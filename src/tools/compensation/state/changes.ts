import type { Budget, CompensationInputs } from '../schema.ts';

export * from './measures.ts';
export * from './people.ts';
export * from './plans.ts';
export * from './quick.ts';

type Change = (inputs: CompensationInputs) => CompensationInputs;

export function patchBudget(part: Partial<Budget>): Change {
  return (inputs) => ({ ...inputs, budget: { ...inputs.budget, ...part } });
}
