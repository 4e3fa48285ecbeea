import { sum } from '../statistics/sum.ts';

/** A pool of indirect cost and what drives it. */
export interface CostPool {
  /** Cost of the period; not negative. */
  readonly cost: number;
  /** How much of the driver each account takes, such as orders or visits; null is not known. */
  readonly drivers: readonly (number | null)[];
}

export interface PoolRate {
  readonly total: number;
  /** Cost of one unit of the driver; null when the accounts have none, or too little to divide by, and the pool is not shared out. */
  readonly rate: number | null;
}

export interface ActivityCost {
  readonly pools: readonly PoolRate[];
  /** Cost of pools that no account drives. */
  readonly unassigned: number;
  /** By account, in currency. */
  readonly accounts: readonly AccountActivityCost[];
}

export interface AccountActivityCost {
  /** By pool: driver times rate. */
  readonly lines: readonly number[];
  /** Sum of the lines. */
  readonly byActivity: number;
  /** The same cost shared out by volume; null when the volumes give no shares. */
  readonly byVolume: number | null;
  /** `byActivity` less `byVolume`: positive for an account that is dearer to serve than its volume says. */
  readonly distortion: number | null;
  /** Drivers that are not known and count as nothing. */
  readonly unknown: number;
}

/**
 * Indirect cost of each account by what it makes us do: the rate of a pool is its cost over the sum of its driver, and an
 * account bears driver times rate. Beside it the same total shared out by volume (revenue, as a rule), and the distortion
 * between the two, which sums to zero. All in one currency. Conventions: only pools with a driver are shared out, either
 * way; an unknown driver or volume counts as nothing; no shares by volume when one is negative or they sum to nothing.
 *
 * @throws RangeError when a cost or driver is negative, a number is not finite, or a pool does not fit the volumes.
 * @see Cooper, R. and Kaplan, R. S. (1991), Profit Priorities from Activity-Based Costing, Harvard Business Review 69(3).
 * @example activityCost([{ cost: 1534, drivers: [13, 66, 39] }], [120_000, 150_000, 90_000]).accounts[0]?.byActivity // 169
 */
export function activityCost(pools: readonly CostPool[], volumes: readonly (number | null)[]): ActivityCost {
  for (const pool of pools) requirePool(pool, volumes.length);
  const rates = pools.map(poolRate);
  const assigned = sum(pools.map(({ cost }, index) => (rates[index]?.rate === null ? 0 : cost)));
  const known = volumes.map((volume) => volume ?? 0);
  const totalVolume = sum(known);
  const hasShares = totalVolume > 0 && known.every((volume) => volume >= 0);
  return {
    pools: rates,
    unassigned: sum(pools.map(({ cost }) => cost)) - assigned,
    accounts: known.map((volume, account): AccountActivityCost => {
      const lines = pools.map(({ drivers }, index) => (drivers[account] ?? 0) * (rates[index]?.rate ?? 0));
      const byActivity = sum(lines);
      const byVolume = hasShares ? assigned * (volume / totalVolume) : null;
      return {
        lines,
        byActivity,
        byVolume,
        distortion: byVolume === null ? null : byActivity - byVolume,
        unknown: pools.filter(({ drivers }) => drivers[account] === null).length,
      };
    }),
  };
}

function poolRate({ cost, drivers }: CostPool): PoolRate {
  const total = sum(drivers.map((driver) => driver ?? 0));
  const rate = cost / total;
  return { total, rate: Number.isFinite(rate) ? rate : null };
}

function requirePool({ cost, drivers }: CostPool, accounts: number): void {
  if (!(cost >= 0 && cost < Infinity)) throw new RangeError(`a pool cannot cost ${cost}`);
  if (drivers.length !== accounts)
    throw new RangeError(`${drivers.length} drivers do not fit ${accounts} accounts`);
  if (drivers.some((driver) => driver !== null && !(driver >= 0 && driver < Infinity))) {
    throw new RangeError('a driver cannot be negative or infinite');
  }
}
