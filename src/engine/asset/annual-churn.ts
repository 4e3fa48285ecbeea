export interface AnnualChurn {
  /** `1 - (1 - c)^periods`: consistent with the same churn every period. */
  readonly compound: number;
  /** Who is still there after a year: `(1 - c)^periods`. */
  readonly retention: number;
  /** `c * periods`, which counts losses of customers who have left already. To be shown as a mistake only; it can pass 1. */
  readonly simple: number;
}

/**
 * Churn of a year from churn of a shorter period; fractions.
 *
 * @throws RangeError when the churn is not between 0 and 1 or `periodsPerYear` is not positive and finite.
 * @see Compound retention: Gupta and Lehmann (2005), Managing Customers as Investments.
 * @example annualChurn(0.03).compound // 0.306157639004562
 */
export function annualChurn(periodChurn: number, periodsPerYear = 12): AnnualChurn {
  if (!(periodChurn >= 0 && periodChurn <= 1))
    throw new RangeError(`churn is from 0 to 1, not ${periodChurn}`);
  if (!(periodsPerYear > 0 && periodsPerYear < Infinity)) {
    throw new RangeError(`a year cannot have ${periodsPerYear} periods`);
  }
  const retention = (1 - periodChurn) ** periodsPerYear;
  return {
    compound: -Math.expm1(periodsPerYear * Math.log1p(-periodChurn)),
    retention,
    simple: periodChurn * periodsPerYear,
  };
}
