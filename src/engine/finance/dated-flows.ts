import { sum } from '../statistics/sum.ts';
import { requireRate } from './rate.ts';

export interface DatedFlow {
  /** A day as a whole or broken number, counted from any fixed day. */
  readonly day: number;
  readonly amount: number;
}

const daysPerYear = 365;

/**
 * Net present value of dated flows, as spreadsheets' XNPV: a flow is divided by `(1 + annualRate)^(days / 365)`, days counted
 * from the first flow of the list, which is not discounted. Leap years count as they are, so that a year may have 366/365.
 * Flows before the first one in the list are compounded. No flows are worth 0.
 *
 * @throws RangeError when the rate is not above -1 and finite, or a day or amount is not finite.
 * @see Excel's XNPV.
 * @example netPresentValueOfDated(0.09, [{ day: 0, amount: -100 }, { day: 365, amount: 109 }]) // 0
 */
export function netPresentValueOfDated(annualRate: number, flows: readonly DatedFlow[]): number {
  requireRate(annualRate);
  return sum(
    yearsFromFirst(flows).map((years, index) => (flows[index]?.amount ?? 0) / (1 + annualRate) ** years),
  );
}

/**
 * Years of 365 days from the first flow of the list to each flow.
 *
 * @throws RangeError when a day is not finite.
 * @see Excel's XNPV.
 * @example yearsFromFirst([{ day: 10, amount: 1 }, { day: 375, amount: 1 }]) // [0, 1]
 */
export function yearsFromFirst(flows: readonly DatedFlow[]): number[] {
  const first = flows[0]?.day ?? 0;
  return flows.map(({ day }) => {
    if (!Number.isFinite(day)) throw new RangeError(`a day must be a finite number, not ${day}`);
    return (day - first) / daysPerYear;
  });
}
