/** Pay for a part of a year, in money. */
export interface ProratedPay {
  /** Part of the year, 0 to 1. */
  readonly share: number;
  readonly base: number;
  readonly targetVariable: number;
  readonly quota: number;
}

/**
 * Base, target variable and quota of somebody who is there for a part of the year: each times days over days of the year.
 * Attainment is then measured against the prorated quota. Money, and the quota in its own unit.
 *
 * @throws RangeError when the days do not lie within the year, or an amount is negative or not finite.
 * @see WorldatWork, Sales Compensation Essentials, on proration by days.
 * @example prorated({ base: 90_000, targetVariable: 60_000, quota: 1_000_000 }, 275, 365).base // 67808.22
 */
export function prorated(
  full: Omit<ProratedPay, 'share'>,
  daysActive: number,
  daysInYear: number,
): ProratedPay {
  if (!(daysActive >= 0 && daysActive <= daysInYear && daysInYear > 0 && daysInYear < Infinity)) {
    throw new RangeError(`${daysActive} days do not lie within a year of ${daysInYear}`);
  }
  const { base, targetVariable, quota } = full;
  if (![base, targetVariable, quota].every((amount) => amount >= 0 && amount < Infinity)) {
    throw new RangeError('an amount cannot be negative or infinite');
  }
  const share = daysActive / daysInYear;
  return { share, base: base * share, targetVariable: targetVariable * share, quota: quota * share };
}
