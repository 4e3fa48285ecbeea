import type { PayoutCurve, PayoutKnot } from './payout-curve.ts';

/** From this attainment on, a fraction of quota, sales earn this rate, a fraction of sales. */
export interface CommissionTier {
  readonly from: number;
  readonly rate: number;
}

/** Each rate for the sales within its tier, or the rate of the highest tier reached for all sales. */
export type TierMode = 'marginal' | 'retroactive';

export interface CommissionTable {
  readonly quota: number;
  /** In rising order of `from`. */
  readonly tiers: readonly CommissionTier[];
  readonly mode: TierMode;
  /** Whether sales exactly at the first tier earn a commission; further tiers always begin inclusively. */
  readonly threshold: PayoutCurve['threshold'];
}

/**
 * Commission on sales, in money. Marginal tiers pay each rate on the slice within the tier; retroactive tiers pay the rate
 * of the highest tier reached on all sales back to the first unit, which makes every tier a cliff. Below the first tier there
 * is no commission; marginal tiers pay nothing for the sales below the first one.
 *
 * @throws RangeError when the quota is not positive, a number is negative or not finite, or the tiers are not in order.
 * @see prowi.io/en/provisionsmodel-accelerator for both forms.
 * @example tieredCommission({ quota: 200_000, tiers: [{ from: 0, rate: 0.05 }, { from: 1, rate: 0.08 }], ... }, 260_000)
 * // 14800
 */
export function tieredCommission(table: CommissionTable, sales: number): number {
  requireTable(table);
  if (!isAmount(sales)) throw new RangeError(`sales cannot be ${sales}`);
  const { quota, tiers, mode, threshold } = table;
  // Not `from * quota`, which puts 110 % of a million just above 1,100,000.
  const attainment = sales / quota;
  if (threshold === 'exclusive' && attainment === tiers[0]?.from) return 0;
  const reached = tiers.filter(({ from }) => attainment >= from);
  if (mode === 'retroactive') return sales * (reached.at(-1)?.rate ?? 0);
  return reached.reduce((total, { from, rate }, index) => {
    const end = Math.min(sales, (tiers[index + 1]?.from ?? Infinity) * quota);
    return total + rate * (end - from * quota);
  }, 0);
}

/**
 * The table as a payout curve, so that everything that is known of curves is known of tiers: attainment is sales over
 * quota, and payout is commission over `targetVariable`, in money. Retroactive tiers are the jumps of the curve.
 *
 * @throws RangeError as {@link tieredCommission}; without a tier; when the target variable is not positive.
 * @see {@link tieredCommission} for the conventions.
 * @example tieredCurve({ quota: 1_000_000, tiers: [{ from: 0, rate: 0.06 }], ... }, 60_000) // pays 1 at 1, tail 1
 */
export function tieredCurve(table: CommissionTable, targetVariable: number): PayoutCurve {
  requireTable(table);
  if (!(targetVariable > 0 && targetVariable < Infinity)) {
    throw new RangeError(`a target variable cannot be ${targetVariable}`);
  }
  const { quota, tiers, mode, threshold } = table;
  const slope = (rate: number) => (rate * quota) / targetVariable;
  const knots: PayoutKnot[] = [];
  let paid = 0;
  tiers.forEach(({ from, rate }, index) => {
    const before = tiers[index - 1];
    if (before !== undefined) {
      paid =
        mode === 'marginal' ? paid + slope(before.rate) * (from - before.from) : slope(before.rate) * from;
      if (mode === 'retroactive') knots.push({ attainment: from, payout: paid });
    }
    knots.push({ attainment: from, payout: mode === 'marginal' ? paid : slope(rate) * from });
  });
  return { knots, interpolation: 'linear', threshold, tail: slope(tiers.at(-1)?.rate ?? 0), cap: null };
}

function requireTable({ quota, tiers }: CommissionTable): void {
  if (!(quota > 0 && quota < Infinity)) throw new RangeError(`a quota cannot be ${quota}`);
  if (tiers.length === 0) throw new RangeError('a commission needs a tier');
  if (!tiers.every(({ from, rate }) => isAmount(from) && isAmount(rate))) {
    throw new RangeError('a tier cannot begin below zero or have a negative rate');
  }
  if (tiers.some(({ from }, index) => index > 0 && from <= (tiers[index - 1]?.from ?? 0))) {
    throw new RangeError('tiers must be in rising order');
  }
}

function isAmount(value: number): boolean {
  return value >= 0 && value < Infinity;
}
