import { sum } from '../statistics/sum.ts';
import { netPresentValue } from './net-present-value.ts';

/** Ratios are fractions and null when there is no cost to divide by. */
export interface ReturnOnInvestment {
  readonly presentBenefits: number;
  readonly presentCosts: number;
  readonly netPresentValue: number;
  /** Present benefits less present costs, over present costs: what the site shows. */
  readonly onPresentValues: number | null;
  /** The same on plain sums: higher, because it takes later money for as good as money now. */
  readonly undiscounted: number | null;
  /** Present benefits over present costs. */
  readonly benefitCostRatio: number | null;
}

/**
 * Return on investment of two lists of flows, both from t = 0 and both of amounts that are not signed: costs are positive.
 * Rates are fractions per period.
 *
 * @throws RangeError when the rate is not above -1 and finite, or an amount is not finite.
 * @see Forrester's Total Economic Impact studies, which state the ROI on present values with the initial cost at t = 0.
 * @example returnOnInvestment(0.1, [0, 110], [50, 0]).onPresentValues // 1
 */
export function returnOnInvestment(
  rate: number,
  benefits: readonly number[],
  costs: readonly number[],
): ReturnOnInvestment {
  const presentBenefits = netPresentValue(rate, benefits, 'start');
  const presentCosts = netPresentValue(rate, costs, 'start');
  const [plainBenefits, plainCosts] = [sum(benefits), sum(costs)];
  return {
    presentBenefits,
    presentCosts,
    netPresentValue: presentBenefits - presentCosts,
    onPresentValues: over(presentBenefits - presentCosts, presentCosts),
    undiscounted: over(plainBenefits - plainCosts, plainCosts),
    benefitCostRatio: over(presentBenefits, presentCosts),
  };
}

function over(amount: number, cost: number): number | null {
  return cost > 0 ? amount / cost : null;
}
