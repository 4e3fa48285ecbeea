import { sum } from '../statistics/sum.ts';

export interface PremiumClaim {
  readonly referencePrice: number;
  readonly price: number;
  /** What the customer gains over the alternative, in the unit and period of the prices. */
  readonly values: readonly number[];
  /** How much of the value the seller may claim, 0 to 1. */
  readonly sellerShare: number;
}

export interface PricePremium {
  readonly premium: number;
  /** Premium over the reference price, a fraction; null when that price is 0. */
  readonly premiumPercent: number | null;
  readonly differentiationValue: number;
  /** Value for each unit of premium; null when there is no premium. */
  readonly valueToPremium: number | null;
  /** What the seller may claim less the premium: justified when it is not negative. */
  readonly balance: number;
  readonly justified: boolean;
  readonly maxJustifiedPrice: number;
}

/**
 * Whether a price premium is justified: when the seller's share of the value is at least the premium (inclusive). The
 * definition is this site's own.
 *
 * @throws RangeError when an amount is not finite or the share is not between 0 and 1.
 * @see The condition `Value_f - Price_f > Value_a - Price_a` of Anderson, J. and Narus, J. (1998), with a share of the gain
 *   left to the customer.
 * @example pricePremium({ referencePrice: 1000, price: 1120, values: [180], sellerShare: 0.5 }).maxJustifiedPrice // 1090
 */
export function pricePremium({ referencePrice, price, values, sellerShare }: PremiumClaim): PricePremium {
  if (!(sellerShare >= 0 && sellerShare <= 1)) {
    throw new RangeError(`a share is between 0 and 1, not ${sellerShare}`);
  }
  const premium = sum([price, -referencePrice]);
  const differentiationValue = sum(values);
  const claim = differentiationValue * sellerShare;
  return {
    premium,
    premiumPercent: referencePrice === 0 ? null : premium / referencePrice,
    differentiationValue,
    valueToPremium: premium === 0 ? null : differentiationValue / premium,
    balance: claim - premium,
    justified: claim >= premium,
    maxJustifiedPrice: referencePrice + claim,
  };
}
