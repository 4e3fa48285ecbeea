import { activityByYear, type Schedule } from './schedule.ts';
import { weightOf, type Disbenefits } from './weighted-benefits.ts';

/** From the weakest to the strongest: our own claim, agreed with the customer, verified in the customer's figures. */
export type ValueStatus = 'claimed' | 'agreed' | 'verified';

export interface ValueDriver {
  /** Value of a full year at full effect, in money; negative for a disadvantage. */
  readonly fullYear: number;
  readonly schedule: Schedule;
  readonly confidence: number;
  readonly attribution: number;
  readonly status: ValueStatus;
}

/** What a driver rests on when it is not a formula. */
export interface BaselineEffect {
  /** Such as hours a year. */
  readonly baseline: number;
  /** As a fraction of the baseline; positive is good for the customer. */
  readonly change: number;
  /** Money per unit of the baseline. */
  readonly valuePerUnit: number;
}

export interface DriverYears {
  /** As stated, in each of the years from 1. */
  readonly gross: readonly number[];
  /** As it counts: the same times confidence and attribution. */
  readonly weighted: readonly number[];
}

/**
 * Value of a full year: `baseline * change * valuePerUnit`.
 *
 * @throws RangeError when the result is not finite.
 * @see "Value in use": Anderson, J. and Narus, J. (1998), Business Marketing: Understand What Customers Value, Harvard
 *   Business Review 76(6).
 * @example baselineValue({ baseline: 8000, change: 0.15, valuePerUnit: 40 }) // 48000
 */
export function baselineValue({ baseline, change, valuePerUnit }: BaselineEffect): number {
  const value = baseline * change * valuePerUnit;
  if (!Number.isFinite(value)) throw new RangeError('a driver needs finite numbers');
  return value;
}

/**
 * A driver's value in each of the years from 1: the full year times the part of it that runs (see {@link activityByYear}), and
 * what of it counts (see {@link weightOf}).
 *
 * @throws RangeError as those two.
 * @see As for those two.
 * @example driverYears(driver, 3, 'full').weighted // [20_000, 40_000, 40_000]
 */
export function driverYears(
  driver: ValueDriver,
  horizonYears: number,
  disbenefits: Disbenefits,
): DriverYears {
  const weight = weightOf({ ...driver, amount: driver.fullYear }, disbenefits);
  const gross = activityByYear(driver.schedule, horizonYears).map((part) => part * driver.fullYear);
  return { gross, weighted: gross.map((value) => value * weight) };
}
