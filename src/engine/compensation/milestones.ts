import type { PayoutCurve } from './payout-curve.ts';
import { sum } from '../statistics/sum.ts';

/** One objective (MBO); weight and achievement are fractions, 1 is fully achieved. */
export interface Objective {
  readonly weight: number;
  readonly achieved: number;
}

/** In part for part, up to full; only what is fully achieved; or in part for part without an upper limit. */
export type MilestoneVariant = 'prorated' | 'all-or-nothing' | 'uncapped';

/**
 * Payout of a set of objectives, a fraction of their target bonus: `sum(w min(a, 1))`, `sum(w if a >= 1)` or `sum(w a)`.
 * Nothing is divided by the sum of the weights.
 *
 * @throws RangeError when a weight or an achievement is negative or not finite.
 * @see Odiorne, G. (1965), Management by Objectives; the three ways of paying are those in common plans.
 * @example milestonePayout([{ weight: 0.6, achieved: 0.5 }, { weight: 0.4, achieved: 1.2 }], 'prorated') // 0.7
 */
export function milestonePayout(objectives: readonly Objective[], variant: MilestoneVariant): number {
  return sum(
    objectives.map(({ weight, achieved }) => {
      if (!(weight >= 0 && achieved >= 0)) throw new RangeError('an objective cannot be negative');
      return weight * paidFor(achieved, variant);
    }),
  );
}

/**
 * What a score from 0 (nothing) to 4 (fully achieved) says of an objective: a quarter a step, an assumption of this site.
 *
 * @throws RangeError when the score is not between 0 and 4.
 * @see {@link milestonePayout}.
 * @example scoreAchieved(3) // 0.75
 */
export function scoreAchieved(score: number): number {
  if (!(score >= 0 && score <= 4)) throw new RangeError(`a score is from 0 to 4, not ${score}`);
  return score / 4;
}

/**
 * The curve of a single objective, so that a milestone can be simulated like any measure.
 *
 * @see {@link milestonePayout} for the variants.
 * @example milestoneCurve('prorated') // a straight line from (0, 0) to (1, 1), level from there
 */
export function milestoneCurve(variant: MilestoneVariant): PayoutCurve {
  const full = { attainment: 1, payout: 1 };
  return {
    knots: variant === 'all-or-nothing' ? [full] : [{ attainment: 0, payout: 0 }, full],
    interpolation: 'linear',
    threshold: 'inclusive',
    tail: variant === 'uncapped' ? 'last-slope' : 'flat',
    cap: null,
  };
}

function paidFor(achieved: number, variant: MilestoneVariant): number {
  if (variant === 'uncapped') return achieved;
  if (variant === 'prorated') return Math.min(achieved, 1);
  return achieved >= 1 ? 1 : 0;
}
