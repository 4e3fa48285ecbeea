import type { CapacityInputs } from '../schema.ts';

/** The inputs without what the simulation does not look at: a new name must not start it again. */
export function serviceJob(inputs: CapacityInputs): CapacityInputs {
  const unnamed = { name: '', preset: null, source: '' };
  return {
    ...inputs,
    tiers: inputs.tiers.map((tier) => ({ ...tier, ...unnamed })),
    functions: inputs.functions.map((one) => ({ ...one, ...unnamed })),
    bands: { room: 0, healthyFrom: 0, healthyTo: 0 },
  };
}
