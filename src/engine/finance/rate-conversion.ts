import { requireRate } from './rate.ts';

/**
 * The rate per period that compounds to the annual rate: `(1 + annualRate)^(1 / periods) - 1`. The site's default for months.
 * Rates are fractions.
 *
 * @throws RangeError when the rate is not above -1 and finite, or `periodsPerYear` is not positive and finite.
 * @see Excel's EFFECT and NOMINAL for the pair of conventions.
 * @example effectivePeriodRate(0.12, 12) // 0.009488792934582975
 */
export function effectivePeriodRate(annualRate: number, periodsPerYear: number): number {
  requireRate(annualRate);
  requirePeriods(periodsPerYear);
  return Math.expm1(Math.log1p(annualRate) / periodsPerYear);
}

/**
 * The rate per period of a nominal annual rate, simply `annualRate / periods`, as loans quote it. Rates are fractions.
 *
 * @throws RangeError as {@link effectivePeriodRate}.
 * @see Excel's NOMINAL.
 * @example nominalPeriodRate(0.12, 12) // 0.01
 */
export function nominalPeriodRate(annualRate: number, periodsPerYear: number): number {
  requireRate(annualRate);
  requirePeriods(periodsPerYear);
  return annualRate / periodsPerYear;
}

/**
 * What a nominal annual rate comes to in a year when it compounds every period: `(1 + r / periods)^periods - 1`.
 *
 * @throws RangeError when the rate per period is not above -1 and finite, or `periodsPerYear` is not positive and finite.
 * @see Excel's EFFECT.
 * @example effectiveAnnualRate(0.12, 12) // 0.12682503013196972
 */
export function effectiveAnnualRate(nominalRate: number, periodsPerYear: number): number {
  requirePeriods(periodsPerYear);
  requireRate(nominalRate / periodsPerYear);
  return Math.expm1(periodsPerYear * Math.log1p(nominalRate / periodsPerYear));
}

function requirePeriods(periods: number): void {
  if (!(periods > 0 && periods < Infinity)) throw new RangeError(`a year cannot have ${periods} periods`);
}
