import { payoutAt } from './payout.ts';
import type { PayoutCurve } from './payout-curve.ts';

/** A deal at the end of a period. All are attainments: fractions of quota. */
export interface PeriodEnd {
  /** What this period has reached without the deal. */
  readonly now: number;
  /** What the next period is expected to reach without it. */
  readonly next: number;
  readonly deal: number;
}

/** What the deal pays over both periods together, as fractions of the measure's target. */
export interface PushIncentive {
  readonly bookedNow: number;
  readonly pushed: number;
  /** Reason to push it into the next period where positive, to pull it in where negative. */
  readonly gain: number;
  /** The same a unit of attainment: the difference of the mean marginal rates. */
  readonly rateDifference: number;
}

/**
 * Whether pay gives a reason to push a deal over the period's end: what it adds in the next period less what it adds in this
 * one, by the same curve. A straight line through nothing gives none.
 *
 * @throws RangeError as `payoutAt`, and when the deal is not positive and finite.
 * @see Oyer, P. (1998), Fiscal Year Ends and Nonlinear Incentive Contracts, Quarterly Journal of Economics 113, 149-185.
 * @example pushIncentive(curve, { now: 1.2, next: 1, deal: 0.1 }).gain // 0.5: the cap pays nothing now
 */
export function pushIncentive(curve: PayoutCurve, { now, next, deal }: PeriodEnd): PushIncentive {
  if (!(deal > 0 && deal < Infinity)) throw new RangeError(`a deal cannot be ${deal}`);
  const bookedNow = payoutAt(curve, now + deal) - payoutAt(curve, now);
  const pushed = payoutAt(curve, next + deal) - payoutAt(curve, next);
  const gain = pushed - bookedNow;
  return { bookedNow, pushed, gain, rateDifference: gain / deal };
}
