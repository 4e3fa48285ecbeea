import { defaultCapacityInputs, type CapacityInputs, type FunctionLoad, type Tier } from './schema.ts';

/** One kind of account: 2 new and 6 mature relationships, 30 hours a month by the method's own hours. */
export const example: CapacityInputs = {
  ...defaultCapacityInputs,
  managers: { ...defaultCapacityInputs.managers, spread: 0, rework: 0 },
};

export function tier(id: string, change: Partial<Tier> = {}): Tier {
  return {
    id,
    preset: null,
    name: id,
    mix: 1,
    newRelationships: 2,
    matureRelationships: 6,
    setUpHours: 0,
    source: '',
    ...change,
  };
}

/** A function asked for the same by every account of the tier `full`. */
export function firmFunction(
  id: string,
  available: number | null,
  hoursPerMonth: number | null,
  change: Partial<FunctionLoad> & { readonly setUpHours?: number | null } = {},
): FunctionLoad {
  const { setUpHours = 0, ...rest } = change;
  return {
    id,
    preset: null,
    name: id,
    available,
    spread: 0,
    rework: 0,
    demand: { full: { hoursPerMonth, setUpHours } },
    source: '',
    ...rest,
  };
}

/** Managers without end, so that only the functions count. */
export function onlyFunctions(...functions: readonly FunctionLoad[]): CapacityInputs {
  return { ...example, managers: { ...example.managers, count: 1000 }, functions };
}
