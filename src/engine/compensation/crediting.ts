/** How a sale is credited to the account manager and to those who helped. */
export type CreditRule =
  /** One sale, shared: the manager's share here, the rest by the helpers' shares. */
  | { readonly kind: 'split'; readonly managerShare: number }
  /** Everybody in full. */
  | { readonly kind: 'double' }
  /** The manager only. */
  | { readonly kind: 'none' };

export interface Credit {
  readonly manager: number;
  /** By helper. */
  readonly helpers: readonly number[];
  /** What is credited in all over what was sold: 1 when nothing is credited twice; null without a sale. */
  readonly factor: number | null;
}

/**
 * Credit for a sale, in its unit. `helperShares` says how the helpers share in a split, in any proportion; where they sum to
 * 0 and there are helpers, they share alike. Without helpers the manager of a split still has the share alone, and the factor
 * below 1 says that something is credited to nobody.
 *
 * @throws RangeError when the sale or a share is negative or not finite, or the manager's share is above 1.
 * @see Cichelli, D. (2010), Compensating the Sales Force, on split and double crediting.
 * @example credit(100, { kind: 'split', managerShare: 0.6 }, [1, 1]) // { manager: 60, helpers: [20, 20], factor: 1 }
 */
export function credit(sale: number, rule: CreditRule, helperShares: readonly number[]): Credit {
  if (![sale, ...helperShares].every((amount) => amount >= 0 && amount < Infinity)) {
    throw new RangeError('a sale or a share cannot be negative or infinite');
  }
  const manager = rule.kind === 'split' ? sale * requireShare(rule.managerShare) : sale;
  const helpers = helperCredits(sale, manager, rule, helperShares);
  const all = helpers.reduce((total, amount) => total + amount, manager);
  return { manager, helpers, factor: sale > 0 ? all / sale : null };
}

/**
 * How much incentive a sale costs because more than one is paid for it: all incentives over the manager's own. Null when the
 * manager has none.
 *
 * @throws RangeError when an amount is negative or not finite.
 * @see method.md 4c: `DoubleCredit = (Inc + sum(O_j)) / Inc`.
 * @example doubleCreditFactor(48_000, [6_000, 6_000]) // 1.25
 */
export function doubleCreditFactor(manager: number, others: readonly number[]): number | null {
  if (![manager, ...others].every((amount) => amount >= 0 && amount < Infinity)) {
    throw new RangeError('an incentive cannot be negative or infinite');
  }
  return manager > 0 ? others.reduce((total, amount) => total + amount, manager) / manager : null;
}

function helperCredits(
  sale: number,
  manager: number,
  { kind }: CreditRule,
  shares: readonly number[],
): number[] {
  if (kind === 'double') return shares.map(() => sale);
  if (kind === 'none') return shares.map(() => 0);
  const most = Math.max(0, ...shares);
  // Divided by the largest first, so that tiny shares do not overflow.
  const parts = shares.map((share) => (most > 0 ? share / most : 1));
  const whole = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => (sale - manager) * (part / whole));
}

function requireShare(share: number): number {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`a share of credit cannot be ${share}`);
  return share;
}
