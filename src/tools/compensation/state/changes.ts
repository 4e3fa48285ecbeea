import type { Bands, Budget, CompensationInputs } from '../schema.ts';

export * from './measures.ts';
export * from './people.ts';
export * from './plans.ts';

type Change = (inputs: CompensationInputs) => CompensationInputs;

export function patchBands(part: Partial<Bands>): Change {
  return (inputs) => ({ ...inputs, bands: { ...inputs.bands, ...part } });
}

export function patchBudget(part: Partial<Budget>): Change {
  return (inputs) => ({ ...inputs, budget: { ...inputs.budget, ...part } });
}
