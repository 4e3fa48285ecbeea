import { driverYears } from '../../../engine/value/driver.ts';
import { presentFlows } from '../../../engine/value/value-case.ts';
import type { Driver, ValueCaseInputs } from '../schema.ts';
import { valuedDriver } from './driver-value.ts';

/** What 1 in each year of the horizon, from the first, is worth now. */
export interface Factors {
  readonly yearly: readonly number[];
}

/**
 * The discount factors of a case's years, worked out once for the hundreds of questions that a break-even asks.
 *
 * @throws RangeError as the engine's `presentFlows`.
 * @see The engine's `presentFlows`.
 * @example factorsOf({ horizonYears: 2, annualRate: 0.25, timing: 'end' }).yearly // [0.8, 0.64]
 */
export function factorsOf({
  horizonYears,
  annualRate,
  timing,
}: Pick<ValueCaseInputs, 'horizonYears' | 'annualRate' | 'timing'>): Factors {
  const ones = Array.from({ length: horizonYears }, () => 1);
  return { yearly: presentFlows([0, ...ones], annualRate, timing).slice(1) };
}

/**
 * Yearly amounts, from the first year on, as one present value.
 *
 * @example presentOf([100, 100], { yearly: [0.8, 0.64] }) // 144
 */
export function presentOf(amounts: readonly number[], { yearly }: Factors): number {
  return amounts.reduce((total, amount, year) => total + amount * (yearly[year] ?? 0), 0);
}

/**
 * What a driver alone is worth now, as it counts, at a given value of a full year. Money.
 *
 * @throws RangeError as the engine's `driverYears`.
 * @see The engine's `evaluateCase`, of which it is one driver's present value.
 * @example driverWorth(driver, 48_000, factorsOf(one)) // 181_957
 */
export function driverWorth(driver: Driver, fullYear: number, factors: Factors): number {
  return presentOf(
    driverYears(valuedDriver(driver, fullYear), factors.yearly.length, 'full').weighted,
    factors,
  );
}
