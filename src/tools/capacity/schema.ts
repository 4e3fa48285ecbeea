import * as v from 'valibot';
import {
  duplicateIds,
  fraction,
  id,
  numberIn,
  preset,
  readInputs,
  recordOf,
  refused,
  text,
  wholeIn,
  type Migrations,
  type ParsedInputs,
} from '../../workspace/tool-schema.ts';

export { defaultCapacityInputs } from './presets.ts';

export const capacityVersion = 1;

/** The hours of the account managers, who are counted in relationships. */
export interface AccountManagers {
  readonly count: number;
  /** Working hours of one manager per month. */
  readonly hoursPerMonth: number;
  /** Part of them left for relationships after planning, internal work and travel, 0 to 1. */
  readonly share: number;
  /** Hours per month for one new or demanding relationship, and for one mature relationship. */
  readonly newHours: number;
  readonly matureHours: number;
  /** Standard deviation of one account's hours in one month as a part of their mean. */
  readonly spread: number;
  /** Part of the set-up that fails the first time, 0 to 1. */
  readonly rework: number;
}

/** Executives who look after accounts; null is not said. */
export interface Sponsors {
  readonly count: number | null;
  readonly accountsEach: number | null;
}

/** A kind of account that gets the same service. */
export interface Tier {
  readonly id: string;
  /** Key of the built-in name that is shown while the own one is empty. */
  readonly preset: string | null;
  readonly name: string;
  /** How common it is beside the others, 0 or more; only the proportions matter. */
  readonly mix: number;
  readonly newRelationships: number;
  readonly matureRelationships: number;
  /** One-off hours of the account manager. */
  readonly setUpHours: number;
  /** Where the figures come from, in the reader's words. */
  readonly source: string;
}

/** What one account of a tier asks of a function; null is not known. */
export interface TierDemand {
  readonly hoursPerMonth: number | null;
  readonly setUpHours: number | null;
}

export interface FunctionLoad {
  readonly id: string;
  readonly preset: string | null;
  readonly name: string;
  /** Hours per month that are free for strategic accounts; null is not known. */
  readonly available: number | null;
  readonly spread: number;
  readonly rework: number;
  /** By tier id; a missing tier is not known. */
  readonly demand: Readonly<Record<string, TierDemand>>;
  readonly source: string;
}

/** Accounts that begin in the same month; the first month is 1. */
export interface Wave {
  readonly id: string;
  readonly month: number;
  readonly accounts: number;
}

/** How full the managers are: below `room` there is room, from `healthyFrom` to `healthyTo` is healthy. Fractions. */
export interface Bands {
  readonly room: number;
  readonly healthyFrom: number;
  readonly healthyTo: number;
}

export interface CapacityInputs {
  readonly managers: AccountManagers;
  readonly sponsors: Sponsors;
  readonly tiers: readonly Tier[];
  readonly functions: readonly FunctionLoad[];
  /** The reader's own plan. */
  readonly waves: readonly Wave[];
  /** Months over which the set-up of an account is spread. */
  readonly setUpMonths: number;
  /** Months that are looked at. */
  readonly horizonMonths: number;
  /** Correlation between the demands of two accounts in one month: how far busy months coincide, 0 to 1. */
  readonly together: number;
  /** What is not done in a month is owed in the next, or is given up. */
  readonly backlog: 'carried' | 'dropped';
  /** Accounts to try it out with. */
  readonly pilot: number;
  /** Accounts of the counter-example. */
  readonly declare: number;
  /** Part of the months in which every promise is to be kept, 0 to 1. */
  readonly serviceTarget: number;
  /** Part of the hours that a plan may fill, 0 to 1. */
  readonly fillTarget: number;
  /** Months between two recommended waves. */
  readonly waveGap: number;
  readonly bands: Bands;
  /** Simulated runs, and what their random numbers begin with. */
  readonly runs: number;
  readonly seed: number;
}

export const capacityLimits = {
  functions: 20,
  tiers: 5,
  waves: 60,
  hours: 100_000,
  managers: 1000,
  relationships: 200,
  mix: 1000,
  accounts: 200,
  months: 60,
  setUpMonths: 24,
  spread: 2,
  runs: { min: 200, max: 20_000 },
  seed: 1_000_000,
} as const;

export type ParsedCapacity = ParsedInputs<CapacityInputs>;

/** From the version that is the key to the one after it. Version 1 is the first that was ever written. */
export const migrations: Migrations = {};

const spread = numberIn(0, capacityLimits.spread);
const hours = numberIn(0, capacityLimits.hours);
const month = wholeIn(1, capacityLimits.months);
const accounts = wholeIn(0, capacityLimits.accounts);
/** The two rows of the load that are no function. */
const reserved: ReadonlySet<string> = new Set(['managers', 'sponsors']);
const own = v.pipe(
  id,
  v.check((value) => !reserved.has(value)),
);

const demand = recordOf(v.strictObject({ hoursPerMonth: v.nullable(hours), setUpHours: v.nullable(hours) }));

const schema = v.strictObject({
  managers: v.strictObject({
    count: wholeIn(0, capacityLimits.managers),
    hoursPerMonth: numberIn(0, 744),
    share: fraction,
    newHours: numberIn(0, 100),
    matureHours: numberIn(0, 100),
    spread,
    rework: fraction,
  }),
  sponsors: v.strictObject({
    count: v.nullable(wholeIn(0, capacityLimits.managers)),
    accountsEach: v.nullable(wholeIn(0, capacityLimits.accounts)),
  }),
  tiers: v.pipe(
    v.array(
      v.strictObject({
        id: own,
        preset,
        name: text,
        mix: numberIn(0, capacityLimits.mix),
        newRelationships: numberIn(0, capacityLimits.relationships),
        matureRelationships: numberIn(0, capacityLimits.relationships),
        setUpHours: hours,
        source: text,
      }),
    ),
    v.minLength(1),
    v.maxLength(capacityLimits.tiers),
  ),
  functions: v.pipe(
    v.array(
      v.strictObject({
        id: own,
        preset,
        name: text,
        available: v.nullable(hours),
        spread,
        rework: fraction,
        demand,
        source: text,
      }),
    ),
    v.maxLength(capacityLimits.functions),
  ),
  waves: v.pipe(v.array(v.strictObject({ id: own, month, accounts })), v.maxLength(capacityLimits.waves)),
  setUpMonths: wholeIn(1, capacityLimits.setUpMonths),
  horizonMonths: month,
  together: fraction,
  backlog: v.picklist(['carried', 'dropped']),
  pilot: wholeIn(1, capacityLimits.accounts),
  declare: wholeIn(1, capacityLimits.accounts),
  serviceTarget: fraction,
  fillTarget: fraction,
  waveGap: month,
  bands: v.strictObject({ room: fraction, healthyFrom: fraction, healthyTo: fraction }),
  runs: wholeIn(capacityLimits.runs.min, capacityLimits.runs.max),
  seed: wholeIn(0, capacityLimits.seed),
});

/**
 * Reads the inputs as they were stored or imported. Older versions are migrated; anything that does not fit is named by
 * path and code, and nothing is taken then.
 */
export function parseCapacityInputs(
  value: unknown,
  version: number = capacityVersion,
  steps: typeof migrations = migrations,
): ParsedCapacity {
  const parsed = readInputs<CapacityInputs>(schema, value, {
    from: version,
    to: capacityVersion,
    migrations: steps,
  });
  if (!parsed.ok) return parsed;
  const { inputs } = parsed;
  const issues = (['tiers', 'functions', 'waves'] as const).flatMap((list) =>
    duplicateIds(inputs[list], list),
  );
  return issues.length > 0 ? refused(issues) : parsed;
}
