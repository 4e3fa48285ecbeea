import { payoutAt } from './payout.ts';
import type { PayoutCurve } from './payout-curve.ts';
import { roundedAttainment } from './rounded-attainment.ts';
import { sum } from '../statistics/sum.ts';

export interface MeasuredResult {
  /** A fraction of all measures together; the weights sum to 1. */
  readonly weight: number;
  readonly attainment: number;
  readonly curve: PayoutCurve;
}

/** Weights entered as rounded percentages, such as three times 0.3333, are not taken as 1. */
const weightTolerance = 1e-9;

/**
 * What the weights sum to, and whether that is 1 (up to rounding). Without a measure the sum is 0.
 *
 * @throws RangeError when a weight is negative or not finite.
 * @see method.md 4c: the weights of the measures sum to 1.
 * @example weightSum([0.5, 0.3, 0.1]) // { total: 0.9, isOne: false }
 */
export function weightSum(weights: readonly number[]): { readonly total: number; readonly isOne: boolean } {
  if (weights.some((weight) => weight < 0)) throw new RangeError('a weight cannot be negative');
  const total = sum(weights);
  return { total, isOne: Math.abs(total - 1) <= weightTolerance };
}

/**
 * Every measure's curve first, then the weights: `sum(w curve(a))`, a fraction of target variable, with the payout of each
 * measure. This is how a plan is usually read, and how this site reads it. Without measures 0.
 *
 * @throws RangeError as `payoutAt`, and when a weight is negative or not finite.
 * @see {@link weightThenCurve} for the other order.
 * @example curveThenWeight([{ weight: 0.5, attainment: 1.2, curve }, { weight: 0.5, attainment: 0.6, curve }]).payout // 1
 */
export function curveThenWeight(measures: readonly MeasuredResult[]): {
  readonly payouts: readonly number[];
  readonly payout: number;
} {
  weightSum(measures.map(({ weight }) => weight));
  const payouts = measures.map(({ curve, attainment }) => payoutAt(curve, attainment));
  return { payouts, payout: sum(measures.map(({ weight }, index) => weight * (payouts[index] ?? 0))) };
}

/**
 * The weights first, then one curve for the weighted attainment: `curve(sum(w a))`, a fraction of target variable. Here one
 * measure makes up for another, even below its threshold.
 *
 * @throws RangeError as `payoutAt`, and when a weight is negative or not finite.
 * @see {@link curveThenWeight} for the usual order.
 * @example weightThenCurve([{ weight: 0.5, attainment: 1.2 }, { weight: 0.5, attainment: 0.6 }], curve) // 0.75
 */
export function weightThenCurve(
  measures: readonly Omit<MeasuredResult, 'curve'>[],
  curve: PayoutCurve,
): number {
  weightSum(measures.map(({ weight }) => weight));
  const weighted = sum(measures.map(({ weight, attainment }) => weight * attainment));
  return payoutAt(curve, roundedAttainment(weighted));
}
