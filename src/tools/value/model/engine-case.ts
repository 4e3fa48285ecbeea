import { activityByYear } from '../../../engine/value/schedule.ts';
import { sum } from '../../../engine/statistics/sum.ts';
import type { ValueDriver } from '../../../engine/value/driver.ts';
import type { CustomerCost, ValueCase } from '../../../engine/value/value-case.ts';
import type { Driver, ValueCaseInputs } from '../schema.ts';
import { engineDriver } from './driver-value.ts';

const always = { startYears: 0, rampYears: 0, durationYears: null } as const;

/**
 * What the customer pays us more per year than for the next best alternative; the whole price where no alternative is known, 0
 * where no price is.
 *
 * @example premiumPerYear({ price: 450_000, alternative: { price: 400_000 } }) // 50_000
 */
export function premiumPerYear({
  price,
  alternative,
}: Pick<ValueCaseInputs, 'price' | 'alternative'>): number {
  return price === null ? 0 : price - (alternative.price ?? 0);
}

/** Something that is certain, runs from now on and is worth so much a year. */
function steady(amount: number): ValueDriver {
  return { fullYear: amount, schedule: always, confidence: 1, attribution: 1, status: 'claimed' };
}

/** Which parts of a case are meant, and how far drivers are stretched. */
export interface CaseParts {
  readonly premium: boolean;
  /** By driver id, multiples of the likely yearly value. */
  readonly multiples?: Readonly<Record<string, number>>;
}

/**
 * The case as the engine takes it: known drivers in their order, then the differences from the alternative, then a price below
 * that of the alternative; a price above it is a cost of every year, beside the customer's other costs. Disadvantages count
 * in full.
 *
 * @see The increment over the next best alternative: Anderson, J. and Narus, J. (1998), Business Marketing: Understand What
 *   Customers Value, Harvard Business Review 76(6).
 * @example evaluateCase(engineCase(one, { premium: true })).netPresentValue // 84_000
 */
export function engineCase(one: ValueCaseInputs, { premium, multiples = {} }: CaseParts): ValueCase {
  const { horizonYears, annualRate, timing, alternative } = one;
  const extra = premium ? premiumPerYear(one) : 0;
  const known = one.drivers.flatMap((driver) => engineDriver(driver, multiples[driver.id]) ?? []);
  const differences = alternative.differences.map(({ amount }) => steady(amount));
  const paid: readonly CustomerCost[] =
    extra > 0 ? [{ atStart: 0, perYear: extra, startYears: 0, durationYears: null }] : [];
  return {
    drivers: [...known, ...differences, ...(extra < 0 ? [steady(-extra)] : [])],
    costs: [...one.costs, ...paid],
    horizonYears,
    annualRate,
    timing,
    disbenefits: 'full',
  };
}

/**
 * Full years of a driver's effect from now to the end of a year.
 *
 * @throws RangeError as the engine's `activityByYear`.
 * @see The engine's `activityByYear`.
 * @example activityUpTo({ startYears: 0.5, rampYears: 1, durationYears: null }, 2) // 1
 */
export function activityUpTo(
  schedule: Pick<Driver, 'startYears' | 'rampYears' | 'durationYears'>,
  year: number,
): number {
  return sum(activityByYear(schedule, year));
}
