import type { AccountManagers, CapacityInputs, FunctionLoad, Tier } from '../schema.ts';

/** The account managers stand first among those who carry the accounts. */
export const managersId = 'managers';

/** What accounts ask of the managers or of one function. Hours per account and month, or once; lists by tier. */
export interface Workload {
  /** `managers` or the function's id. */
  readonly id: string;
  /** Hours per month; null is not known, and then it limits nothing. */
  readonly available: number | null;
  readonly spread: number;
  readonly rework: number;
  readonly perMonth: readonly number[];
  readonly setUp: readonly number[];
  /** How many of the hours asked for nobody knows; they count as none. */
  readonly unknown: number;
}

/** Hours of one account in one month. */
export interface AccountHours {
  readonly running: number;
  readonly setUp: number;
  readonly rework: number;
}

/**
 * Hours per month that the relationships of one account of this tier need: `n_N h_N + n_M h_M`.
 *
 * @see method.md, Key 4, tool 4b; Sherman, Sperry and Reese (2003), Key 4: 2 to 8 hours per relationship and month.
 * @example relationshipHours({ newHours: 6, matureHours: 3 }, { newRelationships: 2, matureRelationships: 6 }) // 30
 */
export function relationshipHours(
  { newHours, matureHours }: Pick<AccountManagers, 'newHours' | 'matureHours'>,
  tier: Pick<Tier, 'newRelationships' | 'matureRelationships'>,
): number {
  return tier.newRelationships * newHours + tier.matureRelationships * matureHours;
}

/**
 * Hours per month that one manager has for relationships: `H ρ`.
 *
 * @see method.md, Key 4, tool 4b.
 * @example hoursOfManager({ hoursPerMonth: 160, share: 0.6 }) // 96
 */
export function hoursOfManager({
  hoursPerMonth,
  share,
}: Pick<AccountManagers, 'hoursPerMonth' | 'share'>): number {
  return hoursPerMonth * share;
}

/**
 * The managers and every function in one form, the managers first.
 *
 * @example workloadsOf(defaultCapacityInputs)[0]?.perMonth // [30]
 */
export function workloadsOf(inputs: CapacityInputs): readonly Workload[] {
  return [managersWorkload(inputs), ...inputs.functions.map((one) => functionWorkload(one, inputs.tiers))];
}

function managersWorkload({ managers, tiers }: CapacityInputs): Workload {
  return {
    id: managersId,
    available: managers.count * hoursOfManager(managers),
    spread: managers.spread,
    rework: managers.rework,
    perMonth: tiers.map((tier) => relationshipHours(managers, tier)),
    setUp: tiers.map(({ setUpHours }) => setUpHours),
    unknown: 0,
  };
}

function functionWorkload(one: FunctionLoad, tiers: readonly Tier[]): Workload {
  const demands = tiers.map(({ id }) => (Object.hasOwn(one.demand, id) ? one.demand[id] : undefined));
  const perMonth = demands.map((demand) => demand?.hoursPerMonth ?? null);
  const setUp = demands.map((demand) => demand?.setUpHours ?? null);
  return {
    id: one.id,
    available: one.available,
    spread: one.spread,
    rework: one.rework,
    perMonth: perMonth.map((hours) => hours ?? 0),
    setUp: setUp.map((hours) => hours ?? 0),
    unknown: [...perMonth, ...setUp].filter((hours) => hours === null).length,
  };
}

/**
 * What one account of a tier asks for `age` months after it began, 0 in its first month. It is served from its first month
 * on, since that is what was promised. Its set-up is spread evenly over `setUpMonths`; the part that fails the first time is
 * done again in the month after, and holds then.
 *
 * @example accountHours({ perMonth: [10], setUp: [60], rework: 0.2 }, 0, 1, 3) // { running: 10, setUp: 20, rework: 4 }
 */
export function accountHours(
  { perMonth, setUp, rework }: Pick<Workload, 'perMonth' | 'setUp' | 'rework'>,
  tier: number,
  age: number,
  setUpMonths: number,
): AccountHours {
  const portion = (setUp[tier] ?? 0) / setUpMonths;
  return {
    running: age >= 0 ? (perMonth[tier] ?? 0) : 0,
    setUp: age >= 0 && age < setUpMonths ? portion : 0,
    rework: age >= 1 && age <= setUpMonths ? portion * rework : 0,
  };
}
