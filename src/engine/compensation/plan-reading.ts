import { compiledCurve } from './payout.ts';
import { payoutPieces } from './payout-pieces.ts';
import type { PayoutCurve } from './payout-curve.ts';
import { requirePlan, type PayPlan } from './plan.ts';

/** What a plan says of itself before anybody is paid. Shares are fractions of the weights. */
export interface PlanReading {
  /** Measures of positive weight. */
  readonly measures: number;
  readonly smallestWeight: number | null;
  /** Weight on measures that run over more than a year. */
  readonly longShare: number;
  /** By measure: the jump of pay at its threshold, as a fraction of target variable. */
  readonly cliffs: readonly number[];
  /** Variable pay at the last knot of every curve over target variable, after stated modifiers and the cap. */
  readonly upside: number;
  /** The most that can be paid, the same way; null when there is no limit. */
  readonly most: number | null;
}

/**
 * The figures by which a plan is judged: how many measures, how small the smallest weight, how long-term, how steep at the
 * thresholds (`w P_th`), and what the best result pays. Modifiers that hang on a measure are left out, and gates are open.
 *
 * @throws RangeError as `requirePlan`.
 * @see method.md 4c: LongShare, Cliff; under 25 % long-term a plan is strategic in name only (an assumption of ours).
 * @example planReading(plan).longShare // 0.25
 */
export function planReading(plan: PayPlan): PlanReading {
  requirePlan(plan);
  const { measures } = plan;
  const counted = measures.filter(({ weight }) => weight > 0);
  const weights = counted.map(({ weight }) => weight);
  const best = counted.map(({ weight, curve }) => {
    const last = curve.knots.at(-1)?.attainment ?? 0;
    return weight * compiledCurve({ ...curve, threshold: 'inclusive' })(last);
  });
  const highest = counted.map(({ weight, curve }) => weight * highestPayout(curve));
  return {
    measures: counted.length,
    smallestWeight: weights.length === 0 ? null : Math.min(...weights),
    longShare: total(counted.map(({ weight, years }) => (years > 1 ? weight : 0))),
    cliffs: measures.map(({ weight, curve }) => weight * (payoutPieces(curve)[1]?.start ?? 0)),
    upside: whole(plan, total(best)),
    most: finiteOrNull(whole(plan, total(highest))),
  };
}

function highestPayout(curve: PayoutCurve): number {
  const ends = payoutPieces(curve).map(({ from, to, start, slope }) =>
    slope > 0 ? start + slope * (to - from) : start,
  );
  return Math.max(...ends);
}

function whole({ cap, modifiers }: PayPlan, payout: number): number {
  const stated = modifiers.flatMap((modifier) => (modifier.kind === 'stated' ? [modifier.factor] : []));
  const factor = stated.reduce((product, one) => product * one, 1);
  if (factor === 0) return 0;
  if (cap === null) return payout * factor;
  return cap.applies === 'before-modifiers'
    ? Math.min(payout, cap.most) * factor
    : Math.min(payout * factor, cap.most);
}

function total(amounts: readonly number[]): number {
  return amounts.reduce((a, b) => a + b, 0);
}

function finiteOrNull(value: number): number | null {
  return value < Infinity ? value : null;
}
