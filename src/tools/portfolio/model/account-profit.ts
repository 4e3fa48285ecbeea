import { activityCost, type AccountActivityCost } from '../../../engine/portfolio/activity-cost.ts';
import { sum } from '../../../engine/statistics/sum.ts';
import type { Account, Workspace } from '../../../workspace/schema.ts';
import type { CostPool, ProfitPart } from '../schema/profit.ts';
import { accountFigures, fiveYears } from './figures.ts';
import { own } from './own.ts';
import { profitNotes, type ProfitNote } from './profit-notes.ts';
import type { YearNet } from './result.ts';

export type Firm = Pick<Workspace, 'accounts' | 'settings'>;

export interface PoolResult {
  readonly id: string;
  readonly cost: number | null;
  /** Sum of the driver over the accounts. */
  readonly total: number;
  /** Cost of one unit of the driver; null when the cost is unknown, or the accounts have none of the driver. */
  readonly rate: number | null;
  /** Accounts whose quantity is not known. */
  readonly unknown: number;
}

/** One account beside the others, in this year. All amounts in workspace currency. */
export interface AccountProfit {
  readonly id: string;
  readonly name: string;
  readonly revenue: number | null;
  /** By pool, in their order: quantity times rate; null where the quantity or the rate is not known. */
  readonly costs: readonly (number | null)[];
  /** Sum of the known costs; null when no quantity of the account is known. */
  readonly byActivity: number | null;
  /** The account's share of the same cost by revenue; null also when the revenues give no shares. */
  readonly byVolume: number | null;
  /** `byActivity` less `byVolume`: above zero for an account that is dearer than its volume says. */
  readonly distortion: number | null;
  /** Pools in which the account has no quantity. */
  readonly unknown: number;
  /** The indirect cost that the accounts say for this year. */
  readonly entered: number | null;
  /** `byActivity` less `entered`. */
  readonly beyondEntered: number | null;
  /** This year's net as the accounts have it. */
  readonly net: number | null;
  /** Revenue less direct cost less `byActivity`; an unknown direct cost counts as nothing, as it does in `net`. */
  readonly netByActivity: number | null;
  /** Over the known ones of the five years. */
  readonly fiveYearNet: number | null;
}

export interface ProfitTotals {
  /** Of the pools whose cost is known. */
  readonly pools: number;
  /** Shared out among the accounts, either way. */
  readonly assigned: number;
  /** Of pools that no account drives. */
  readonly unassigned: number;
  /** Indirect cost of this year as the accounts have it; null when none is known. */
  readonly entered: number | null;
  /** Revenue by which the same cost is shared out by volume. */
  readonly revenue: number;
}

export interface ProfitResult {
  readonly year: number;
  readonly pools: readonly PoolResult[];
  /** In the order of the document. */
  readonly accounts: readonly AccountProfit[];
  readonly totals: ProfitTotals;
  readonly notes: readonly ProfitNote[];
}

/** Before anything is shared out. */
interface Known {
  readonly account: Account;
  readonly year: YearNet | undefined;
  readonly fiveYearNet: number | null;
  readonly quantities: readonly (number | null)[];
}

/**
 * This year's indirect cost of every account by what it makes the firm do, beside the same cost by revenue and beside what
 * the accounts say. Convention: an account of which no quantity is known is left out of both ways of sharing, so that the
 * distortions of the others still sum to zero; a single unknown quantity counts as nothing and is counted. A pool without
 * a cost or without a driver is not shared out. Result is input to a judgement.
 *
 * @throws RangeError when a cost or quantity is negative, or a number is not finite.
 * @see Sherman, Sperry and Reese (2003), Key 3, on overhead by sales volume; {@link activityCost} for the rule and its source.
 * @example evaluateProfit(part, workspace).accounts[0]?.distortion // 2_400_000
 */
export function evaluateProfit({ pools }: ProfitPart, firm: Firm): ProfitResult {
  const known = readKnown(pools, firm);
  const counted = known.filter(hasQuantity);
  const shared = activityCost(
    pools.map((pool, at) => ({
      cost: pool.cost ?? 0,
      drivers: counted.map(({ quantities }) => quantities[at] ?? null),
    })),
    counted.map(({ year }) => year?.revenue ?? null),
  );
  const rates = pools.map(({ cost }, at) => (cost === null ? null : (shared.pools[at]?.rate ?? null)));
  const byId = new Map(counted.map(({ account }, at) => [account.id, shared.accounts[at]]));
  const accounts = known.map((one) => accountProfit(one, byId.get(one.account.id), rates));
  const poolCost = sum(pools.map(({ cost }) => cost ?? 0));
  const result = {
    year: firm.settings.thisYear,
    pools: pools.map(({ id, cost }, at): PoolResult => ({
      id,
      cost,
      total: shared.pools[at]?.total ?? 0,
      rate: rates[at] ?? null,
      unknown: known.filter(({ quantities }) => quantities[at] === null).length,
    })),
    accounts,
    totals: {
      pools: poolCost,
      assigned: poolCost - shared.unassigned,
      unassigned: shared.unassigned,
      entered: sumOfKnown(accounts.map(({ entered }) => entered)),
      revenue: sum(counted.map(({ year }) => year?.revenue ?? 0)),
    },
  };
  return { ...result, notes: profitNotes(result) };
}

function readKnown(pools: readonly CostPool[], { accounts, settings }: Firm): Known[] {
  const years = fiveYears(settings.thisYear);
  const now = years.findIndex(({ year }) => year === settings.thisYear);
  return accounts.map((account) => {
    const figures = accountFigures(account, years);
    return {
      account,
      year: figures.years[now],
      fiveYearNet: figures.net,
      quantities: pools.map(({ quantities }) => own(quantities, account.id) ?? null),
    };
  });
}

function hasQuantity({ quantities }: Known): boolean {
  return quantities.some((quantity) => quantity !== null);
}

function sumOfKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : sum(known);
}

function accountProfit(
  { account, year, fiveYearNet, quantities }: Known,
  shared: AccountActivityCost | undefined,
  rates: readonly (number | null)[],
): AccountProfit {
  const byActivity = shared?.byActivity ?? null;
  const revenue = year?.revenue ?? null;
  const entered = year?.indirectCost ?? null;
  const known = byActivity !== null && revenue !== null;
  return {
    id: account.id,
    name: account.name,
    revenue,
    costs: quantities.map((quantity, at) =>
      quantity === null || rates[at] === null ? null : (shared?.lines[at] ?? null),
    ),
    byActivity,
    byVolume: shared?.byVolume ?? null,
    distortion: shared?.distortion ?? null,
    unknown: quantities.filter((quantity) => quantity === null).length,
    entered,
    beyondEntered: byActivity === null || entered === null ? null : byActivity - entered,
    net: year?.net ?? null,
    netByActivity: known ? revenue - (year?.directCost ?? 0) - byActivity : null,
    fiveYearNet,
  };
}
