/** How a target total cash is made up, in money. */
export interface PayMix {
  readonly base: number;
  readonly targetVariable: number;
  /** Target variable over base, often mistaken for the mix; null without a base. */
  readonly variableToBase: number | null;
}

/**
 * Splits target total cash (also called on-target earnings) into base and target variable: `base = TTC b`. `baseShare` is
 * the fraction of target total cash, 0 to 1.
 *
 * @throws RangeError when an amount is negative or not finite, or the share is not between 0 and 1.
 * @see method.md 4c; Cichelli, D. (2010), Compensating the Sales Force, on pay mix.
 * @example payMix(150_000, 0.6) // { base: 90000, targetVariable: 60000, variableToBase: 0.6667 }
 */
export function payMix(targetTotalCash: number, baseShare: number): PayMix {
  requireMoney(targetTotalCash);
  if (!(baseShare >= 0 && baseShare <= 1)) throw new RangeError(`a share of pay cannot be ${baseShare}`);
  const base = targetTotalCash * baseShare;
  const targetVariable = targetTotalCash - base;
  return { base, targetVariable, variableToBase: base > 0 ? targetVariable / base : null };
}

/** What excellence pays, in money. */
export interface Upside {
  /** On top of the target variable. */
  readonly additional: number;
  /** All variable pay at excellence. */
  readonly variable: number;
  /** With the base. */
  readonly total: number;
}

/**
 * Pay at excellence. Convention: the multiple counts all variable pay over target variable, so that "2x" is 200 % of target;
 * with `meaning` "additional" it counts what comes on top of target.
 *
 * @throws RangeError when a number is negative or not finite.
 * @see SalesGlobe, Sales comp big money (2012), which counts the total.
 * @example upside({ base: 50_000, targetVariable: 50_000 }, 2, 'total').additional // 50000
 */
export function upside(
  { base, targetVariable }: Pick<PayMix, 'base' | 'targetVariable'>,
  multiple: number,
  meaning: 'total' | 'additional' = 'total',
): Upside {
  [base, targetVariable, multiple].forEach(requireMoney);
  const variable = targetVariable * (meaning === 'total' ? multiple : 1 + multiple);
  return { additional: variable - targetVariable, variable, total: base + variable };
}

/**
 * What one unit of money sold earns at target: target variable over quota, a fraction. Null without a quota.
 *
 * @throws RangeError when an amount is negative or not finite.
 * @see Zoltners, A., Sinha, P. and Lorimer, S. (2006), The Complete Guide to Sales Force Incentive Compensation.
 * @example commissionRate(60_000, 1_500_000) // 0.04
 */
export function commissionRate(targetVariable: number, quota: number): number | null {
  requireMoney(targetVariable);
  return ratio(targetVariable, quota);
}

/**
 * How many times target total cash the quota is. Null without a target total cash.
 *
 * @throws RangeError when an amount is negative or not finite.
 * @see {@link commissionRate}.
 * @example quotaMultiple(1_500_000, 150_000) // 10
 */
export function quotaMultiple(quota: number, targetTotalCash: number): number | null {
  requireMoney(quota);
  return ratio(quota, targetTotalCash);
}

/** What pay above target costs. Amounts in money, rates as fractions of revenue. */
export interface MarginalCost {
  readonly revenue: number;
  readonly incentive: number;
  /** Incentive over revenue between target and excellence; null when there is no revenue between them. */
  readonly rate: number | null;
  /** Rate up to target. */
  readonly rateAtTarget: number | null;
}

/**
 * What the firm pays for the revenue between target and excellence. `excellence` holds attainment and payout as fractions
 * of quota and of target variable.
 *
 * @throws RangeError when a number is negative or not finite.
 * @see Alexander Group, Is Your Sales Compensation Upside in Overdrive?: three times target at 120 % gives all of it away.
 * @example marginalCost({ quota: 300_000, targetVariable: 30_000 }, { attainment: 1.2, payout: 3 }).rate // 1
 */
export function marginalCost(
  { quota, targetVariable }: { readonly quota: number; readonly targetVariable: number },
  excellence: { readonly attainment: number; readonly payout: number },
): MarginalCost {
  [excellence.attainment, excellence.payout].forEach(requireMoney);
  const rateAtTarget = commissionRate(targetVariable, quota);
  const revenue = quota * excellence.attainment - quota;
  const incentive = targetVariable * excellence.payout - targetVariable;
  return { revenue, incentive, rate: revenue > 0 ? incentive / revenue : null, rateAtTarget };
}

function ratio(part: number, whole: number): number | null {
  requireMoney(whole);
  return whole > 0 ? part / whole : null;
}

function requireMoney(value: number): void {
  if (!(value >= 0 && value < Infinity)) throw new RangeError(`an amount cannot be ${value}`);
}
