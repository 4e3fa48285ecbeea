import { sum } from '../statistics/sum.ts';

export interface Offer {
  /** Price of the next best alternative. */
  readonly referencePrice: number;
  /** What we are worth more (positive) or less (negative) than it, difference by difference. */
  readonly differentiation: readonly number[];
  readonly price: number;
}

export interface EconomicValue {
  readonly positiveDifferentiation: number;
  /** Zero or negative. */
  readonly negativeDifferentiation: number;
  readonly netDifferentiation: number;
  /** The price at which the customer would be as well off with us as with the alternative. */
  readonly economicValue: number;
  /** Economic value less price: what the customer gains by choosing us. */
  readonly customerIncentive: number;
  /** Shares of the net difference, as fractions; they sum to 1. Null when there is no net difference to share. */
  readonly sellerShare: number | null;
  readonly customerShare: number | null;
}

/**
 * Economic value to the customer: reference price + positive - negative differences, all in one unit. The seller keeps
 * `(price - reference) / net difference`, the customer the rest; a share may be below 0 or above 1 when the price is outside
 * the two.
 *
 * @throws RangeError when an amount is not finite.
 * @see Forbis, J. and Mehta, N. (1981), Value-Based Strategies for Industrial Products, Business Horizons 24(3); Nagle, T.,
 *   The Strategy and Tactics of Pricing, for the shares.
 * @example economicValue({ referencePrice: 100, differentiation: [42, -12], price: 118 }).customerShare // 0.4
 */
export function economicValue({ referencePrice, differentiation, price }: Offer): EconomicValue {
  const positiveDifferentiation = sum(differentiation.filter((difference) => difference > 0));
  const negativeDifferentiation = sum(differentiation.filter((difference) => difference < 0));
  const netDifferentiation = sum(differentiation);
  const value = sum([referencePrice, netDifferentiation]);
  const customerIncentive = value - price;
  const shared = netDifferentiation !== 0;
  return {
    positiveDifferentiation,
    negativeDifferentiation,
    netDifferentiation,
    economicValue: value,
    customerIncentive,
    sellerShare: shared ? sum([price, -referencePrice]) / netDifferentiation : null,
    customerShare: shared ? customerIncentive / netDifferentiation : null,
  };
}
