import { sum } from '../statistics/sum.ts';

/** How an effect that costs the customer something is counted. */
export type Disbenefits = 'full' | 'weighted';

export interface Benefit {
  /** In money; negative for a disadvantage. */
  readonly amount: number;
  /** How sure it is, 0 to 1. */
  readonly confidence: number;
  /** How much of it is owed to us, 0 to 1. */
  readonly attribution: number;
}

export interface WeightedBenefits {
  readonly gross: number;
  readonly weighted: number;
  readonly perBenefit: readonly number[];
}

/**
 * The part of an amount that counts: `confidence * attribution` of an advantage. Of a disadvantage all of it by default
 * (`full`), because a doubt about a cost is no reason to leave it out; `weighted` treats it like an advantage.
 *
 * @throws RangeError when the amount is not finite, or confidence or attribution is not between 0 and 1.
 * @see The default is this site's own; weighting of benefits by confidence: Forrester's Total Economic Impact, "risk".
 * @example weightOf({ amount: 100, confidence: 0.8, attribution: 0.5 }) // 0.4
 */
export function weightOf(
  { amount, confidence, attribution }: Benefit,
  disbenefits: Disbenefits = 'full',
): number {
  if (!Number.isFinite(amount)) throw new RangeError(`an amount cannot be ${amount}`);
  for (const share of [confidence, attribution]) {
    if (!(share >= 0 && share <= 1)) throw new RangeError(`a share is between 0 and 1, not ${share}`);
  }
  return amount < 0 && disbenefits === 'full' ? 1 : confidence * attribution;
}

/**
 * Benefits as stated and as they count (see {@link weightOf}), one by one and together.
 *
 * @throws RangeError as {@link weightOf}.
 * @see As for {@link weightOf}.
 * @example weightedBenefits([{ amount: 100, confidence: 0.8, attribution: 0.5 }]).weighted // 40
 */
export function weightedBenefits(
  benefits: readonly Benefit[],
  disbenefits: Disbenefits = 'full',
): WeightedBenefits {
  const perBenefit = benefits.map((benefit) => benefit.amount * weightOf(benefit, disbenefits));
  return { gross: sum(benefits.map(({ amount }) => amount)), weighted: sum(perBenefit), perBenefit };
}
