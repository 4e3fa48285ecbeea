import type { ProfitResult } from '../model/account-profit.ts';
import type { Account, AccountLocation, FiguresByYear } from '../../../workspace/schema.ts';

/** Less is rounding. */
const cent = 0.01;

export interface TakeOver {
  /** The activity cost by account id, of the accounts whose quantities are all known. */
  readonly costs: ReadonlyMap<string, number>;
  readonly before: number;
  readonly after: number;
  /** Accounts that stay as they are, because a quantity is not known. */
  readonly left: number;
}

/** Every pool has a rate and some account all its counts: otherwise there is nothing to take over. */
export function isComplete({ accounts, pools }: ProfitResult): boolean {
  if (pools.length === 0 || pools.some(({ rate }) => rate === null)) return false;
  return accounts.some(({ byActivity, unknown }) => byActivity !== null && unknown === 0);
}

/** What taking the activity cost over as this year's indirect cost would do; null when it would change nothing. */
export function takeOverOf(result: ProfitResult): TakeOver | null {
  if (!isComplete(result)) return null;
  const { accounts } = result;
  const whole = accounts.filter(({ byActivity, unknown }) => byActivity !== null && unknown === 0);
  const differs = whole.some(
    ({ byActivity, entered }) => entered === null || Math.abs((byActivity ?? 0) - entered) >= cent,
  );
  if (!differs) return null;
  const total = (values: readonly (number | null)[]) =>
    values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  return {
    costs: new Map(whole.map(({ id, byActivity }) => [id, byActivity ?? 0])),
    before: total(whole.map(({ entered }) => entered)),
    after: total(whole.map(({ byActivity }) => byActivity)),
    left: accounts.length - whole.length,
  };
}

const nothingKnown = { revenue: null, directCost: null, indirectCost: null } as const;

function withIndirect(figures: FiguresByYear, year: string, indirectCost: number): FiguresByYear {
  return { ...figures, [year]: { ...(figures[year] ?? nothingKnown), indirectCost } };
}

/** In proportion to the first of these that all locations have: their indirect cost so far, their revenue, or equally. */
function sharesOf(locations: readonly AccountLocation[], year: string): number[] {
  for (const key of ['indirectCost', 'revenue'] as const) {
    const values = locations.map(({ figures }) => figures[year]?.[key] ?? null);
    const known = values.filter((value) => value !== null && value >= 0);
    const total = known.reduce<number>((sum, value) => sum + (value ?? 0), 0);
    if (known.length === values.length && total > 0) return values.map((value) => (value ?? 0) / total);
  }
  return locations.map(() => 1 / locations.length);
}

/** Whole cents that add up to the amount. */
function parts(amount: number, shares: readonly number[]): number[] {
  const cents = Math.round(amount / cent);
  const ends = shares.map((_, at) =>
    Math.round(cents * shares.slice(0, at + 1).reduce((sum, share) => sum + share, 0)),
  );
  return ends.map((end, at) => (end - (ends[at - 1] ?? 0)) * cent).map((part) => Number(part.toFixed(2)));
}

/** The accounts with these costs as the indirect cost of the year. An account with locations shares it out among them. */
export function takeOver(
  accounts: readonly Account[],
  costs: TakeOver['costs'],
  thisYear: number,
): readonly Account[] {
  const year = String(thisYear);
  return accounts.map((account) => {
    const cost = costs.get(account.id);
    if (cost === undefined) return account;
    if (account.locations.length === 0) {
      const [whole = 0] = parts(cost, [1]);
      return { ...account, figures: withIndirect(account.figures, year, whole) };
    }
    const amounts = parts(cost, sharesOf(account.locations, year));
    return {
      ...account,
      locations: account.locations.map((location, at) => ({
        ...location,
        figures: withIndirect(location.figures, year, amounts[at] ?? 0),
      })),
    };
  });
}
