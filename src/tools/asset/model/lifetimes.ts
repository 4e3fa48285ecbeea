import { expectedLifetime } from '../../../engine/asset/expected-lifetime.ts';
import { lifetimeExercise } from '../../../engine/asset/lifetime-exercise.ts';
import { lifetimePeriods, lifetimeValue, type LifetimePeriod } from '../../../engine/asset/lifetime-value.ts';
import { sum } from '../../../engine/statistics/sum.ts';
import { assetValue } from '../../../workspace/account-asset.ts';
import { conventions, type Convention, type Outlook } from '../schema.ts';

/** One year of the finite horizon. */
export interface LifetimeYear extends LifetimePeriod {
  /** From 1. */
  readonly year: number;
  /** What the plain exercise counts for it; null after its last year. */
  readonly plain: number | null;
}

export interface Lifetimes {
  readonly margin: number;
  /** Sales over the years; null where sales are not known. */
  readonly exerciseSales: number | null;
  /** Margin x years: neither loss nor the price of time. */
  readonly exercise: number;
  /** Without an end, by convention; null where the sum has no end. */
  readonly endless: Readonly<Record<Convention, number | null>>;
  readonly years: readonly LifetimeYear[];
  readonly within: number;
  /** By the form and convention chosen; null where that has no end. */
  readonly asset: number | null;
  /** Years that the account stays on average, this one included; null where nobody leaves. */
  readonly expectedYears: number | null;
  /** How many times the asset value the exercise is; null where that is not more than zero. */
  readonly overstated: number | null;
}

/**
 * The plain exercise beside the discounted forms of what an account is worth, in the unit of the margin. The endless form
 * takes the constant retention; the finite one the retention by year, if there is one.
 *
 * @throws RangeError when a number is not finite or outside the limits of the schema.
 * @see engine/asset for each form; Sherman, Sperry and Reese (2003), Key 6, for the exercise; showing them side by side is
 *   this site's own.
 * @example lifetimesOf(1.2e6, 8e6, outlook).asset // 5_400_000
 */
export function lifetimesOf(margin: number, sales: number | null, outlook: Outlook): Lifetimes {
  const { retention, discount, growth } = outlook;
  const constant = { margin, retention, discount, growth };
  const endless = Object.fromEntries(
    conventions.map((each) => [each, lifetimeValue(constant, each)]),
  ) as Record<Convention, number | null>;
  const years = yearsOf(margin, outlook);
  const within = sum(years.map(({ presentValue }) => presentValue));
  const asset = assetValue(margin, outlook);
  const { value: exercise } = lifetimeExercise({ annualSales: margin, years: outlook.years, margin: 1 });
  return {
    margin,
    exerciseSales: sales === null ? null : sales * outlook.years,
    exercise,
    endless,
    years,
    within,
    asset,
    expectedYears: expectedLifetime(retention),
    overstated: asset !== null && asset > 0 ? exercise / asset : null,
  };
}

function yearsOf(margin: number, outlook: Outlook): LifetimeYear[] {
  const { retention, curve, discount, growth, horizon, convention } = outlook;
  const retentions = curve.length > 0 ? curve : [retention];
  return lifetimePeriods({ margin, retentions, discount, growth, periods: horizon }, convention).map(
    (period, index) => ({ ...period, year: index + 1, plain: index < outlook.years ? margin : null }),
  );
}
