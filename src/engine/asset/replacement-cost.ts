export interface Replacement {
  readonly annualMargin: number;
  /** How long the place stays empty. */
  readonly vacancyMonths: number;
  /** Whole months until the new account earns the full margin. */
  readonly rampMonths: number;
  readonly costPerPursuit: number;
  /** Pursuits won out of all, 0 to 1. */
  readonly winRate: number;
  /** What it costs to bring the new account in once it is won. */
  readonly onboarding: number;
}

export interface ReplacementCost {
  readonly vacancyLoss: number;
  readonly rampLoss: number;
  readonly onboarding: number;
  /** Null at a win rate of 0: the account cannot be replaced at any price. */
  readonly pursuitCost: number | null;
  readonly total: number | null;
}

/**
 * What it would cost to replace an account by a new one of the same size: pursuits until one is won, onboarding, and the margin
 * lost while the place is empty and while the new account ramps up. Conventions: month `k` of the ramp earns `k / ramp` of
 * the margin, so that the last one earns all of it; no discounting. The definition is this site's own.
 *
 * @throws RangeError when an amount is not finite, a time or cost is negative, the ramp is not in whole months, or the win rate
 *   is not between 0 and 1.
 * @see No published worked example was found; the parts follow the chapter on quantifying value.
 * @example replacementCost({ annualMargin: 240000, vacancyMonths: 6, rampMonths: 12, costPerPursuit: 45000, winRate: 0.3,
 *   onboarding: 0 }).total // 380000
 */
export function replacementCost(replacement: Replacement): ReplacementCost {
  requireReplacement(replacement);
  const { annualMargin, vacancyMonths, rampMonths, costPerPursuit, winRate, onboarding } = replacement;
  const monthlyMargin = annualMargin / 12;
  const vacancyLoss = monthlyMargin * vacancyMonths;
  const rampLoss = (monthlyMargin * Math.max(0, rampMonths - 1)) / 2;
  const pursuitCost = winRate > 0 ? costPerPursuit / winRate : null;
  const total = pursuitCost === null ? null : vacancyLoss + rampLoss + onboarding + pursuitCost;
  return { vacancyLoss, rampLoss, onboarding, pursuitCost, total };
}

function requireReplacement(replacement: Replacement): void {
  const { annualMargin, rampMonths, winRate, ...notNegative } = replacement;
  const amounts = [...Object.values(notNegative), rampMonths];
  if (!Number.isFinite(annualMargin) || !amounts.every((amount) => amount >= 0 && amount < Infinity)) {
    throw new RangeError('months and costs of a replacement are finite and not negative');
  }
  if (!Number.isInteger(rampMonths)) throw new RangeError(`a ramp has whole months, not ${rampMonths}`);
  if (!(winRate >= 0 && winRate <= 1)) throw new RangeError(`a win rate is from 0 to 1, not ${winRate}`);
}
