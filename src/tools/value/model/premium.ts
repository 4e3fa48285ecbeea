import { costFlows, presentFlows, type CustomerCost } from '../../../engine/value/value-case.ts';
import { economicValue, type EconomicValue } from '../../../engine/value/economic-value.ts';
import { pricePremium, type PricePremium } from '../../../engine/value/price-premium.ts';
import { sum } from '../../../engine/statistics/sum.ts';
import type { Thresholds, ValueCaseInputs } from '../schema.ts';

export type StepKind = 'driver' | 'difference' | 'cost';

/** One step from the reference price to the value, as an even amount per year. */
export interface ValueStep {
  readonly kind: StepKind;
  readonly id: string;
  readonly amount: number;
}

export type PremiumVerdict =
  | 'justified'
  | 'not-justified'
  /** Not dearer than the alternative. */
  | 'no-premium'
  | 'no-price'
  | 'no-reference';

export interface Premium {
  readonly verdict: PremiumVerdict;
  readonly steps: readonly ValueStep[];
  readonly referencePrice: number;
  readonly price: number;
  readonly offer: EconomicValue;
  readonly claim: PricePremium;
  /** Present value of 1 per year: a present value over it is an even amount per year. */
  readonly annuity: number;
}

/**
 * Present value of 1 in every year of the horizon.
 *
 * @throws RangeError as the engine's `presentFlows`.
 * @example annuityOf({ horizonYears: 2, annualRate: 0.1, timing: 'end' }) // 1.7355371900826446
 */
export function annuityOf({
  horizonYears,
  annualRate,
  timing,
}: Pick<ValueCaseInputs, 'horizonYears' | 'annualRate' | 'timing'>): number {
  const ones = Array.from({ length: horizonYears }, () => 1);
  return sum(presentFlows([0, ...ones], annualRate, timing));
}

/**
 * From the price of the next best alternative to our value and back to our price, per year. What comes and goes over the years
 * is spread evenly: its present value over that of 1 per year. The seller may claim what is left of the value after the
 * customer's least share. Customer's incentive times {@link annuityOf} is the net present value of the case.
 *
 * @param driverValues Present value of each driver as it counts, by its id.
 * @throws RangeError when an amount is not finite.
 * @see The engine's `economicValue` and `pricePremium` (Forbis and Mehta, 1981; Anderson and Narus, 1998).
 * @example premiumOf(one, new Map([['downtime', 379_079]]), thresholds).offer.economicValue // 500_000
 */
export function premiumOf(
  one: ValueCaseInputs,
  driverValues: ReadonlyMap<string, number>,
  { leastCustomerShare }: Pick<Thresholds, 'leastCustomerShare'>,
): Premium {
  const annuity = annuityOf(one);
  const steps = stepsOf(one, driverValues, annuity);
  const referencePrice = one.alternative.price ?? 0;
  const price = one.price ?? referencePrice;
  const differentiation = steps.map(({ amount }) => amount);
  const claim = pricePremium({
    referencePrice,
    price,
    values: differentiation,
    sellerShare: 1 - leastCustomerShare,
  });
  return {
    verdict: verdictOf(one, claim),
    steps,
    referencePrice,
    price,
    offer: economicValue({ referencePrice, differentiation, price }),
    claim,
    annuity,
  };
}

function stepsOf(
  one: ValueCaseInputs,
  driverValues: ReadonlyMap<string, number>,
  annuity: number,
): readonly ValueStep[] {
  const presentCost = (cost: CustomerCost) =>
    sum(presentFlows(costFlows(cost, one.horizonYears), one.annualRate, one.timing));
  return [
    ...one.drivers.flatMap(({ id }) => {
      const present = driverValues.get(id);
      return present === undefined ? [] : [{ kind: 'driver' as const, id, amount: present / annuity }];
    }),
    ...one.alternative.differences.map(({ id, amount }) => ({ kind: 'difference' as const, id, amount })),
    ...one.costs.map((cost) => ({
      kind: 'cost' as const,
      id: cost.id,
      amount: -presentCost(cost) / annuity,
    })),
  ];
}

function verdictOf({ price, alternative }: ValueCaseInputs, claim: PricePremium): PremiumVerdict {
  if (price === null) return 'no-price';
  if (alternative.price === null) return 'no-reference';
  if (claim.premium <= 0 && claim.justified) return 'no-premium';
  return claim.justified ? 'justified' : 'not-justified';
}
