import { compiledCurve } from './payout.ts';
import type { PayoutCurve } from './payout-curve.ts';
import { sum } from '../statistics/sum.ts';

/** One person's pay and what that person sold, in money. */
export interface PaidSales {
  readonly base: number;
  readonly variable: number;
  readonly revenue: number;
}

/**
 * Compensation cost of sales: salaries and all variable pay over revenue, a fraction. Null without revenue. With
 * contribution in place of revenue it is the cost of pay over contribution.
 *
 * @throws RangeError when an amount is negative or not finite.
 * @see O'Connell, K., WorldatWork, Compensation Cost of Sales.
 * @example costOfSales([{ base: 150_000, variable: 0, revenue: 3_000_000 }]) // 0.05
 */
export function costOfSales(people: readonly PaidSales[]): number | null {
  const amounts = people.flatMap(({ base, variable, revenue }) => [base, variable, revenue]);
  if (amounts.some((amount) => amount < 0)) throw new RangeError('an amount cannot be negative');
  const revenue = sum(people.map((person) => person.revenue));
  return revenue > 0 ? sum(people.map(({ base, variable }) => base + variable)) / revenue : null;
}

/**
 * Compensation cost of sales of one person over attainment: `(base + target variable curve(a)) / (quota a)`, a fraction;
 * null at an attainment of 0.
 *
 * @throws RangeError when an amount or an attainment is negative or not finite, or the curve is none.
 * @see {@link costOfSales}.
 * @example costOfSalesCurve({ base: 90_000, targetVariable: 60_000, quota: 2_000_000, curve }, [0.8, 1]) // [0.075, 0.075]
 */
export function costOfSalesCurve(
  person: {
    readonly base: number;
    readonly targetVariable: number;
    readonly quota: number;
    readonly curve: PayoutCurve;
  },
  attainments: readonly number[],
): (number | null)[] {
  const { base, targetVariable, quota, curve } = person;
  const pays = compiledCurve(curve);
  return attainments.map((attainment) =>
    costOfSales([{ base, variable: targetVariable * pays(attainment), revenue: quota * attainment }]),
  );
}
