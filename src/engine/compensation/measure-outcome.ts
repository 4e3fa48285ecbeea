import { milestonePayout, type MilestoneVariant, type Objective } from './milestones.ts';
import { payoutAt } from './payout.ts';
import { periodPayout, type PeriodPart } from './periods.ts';
import type { PlanMeasure } from './plan.ts';
import { roundedAttainment } from './rounded-attainment.ts';

/** How a measure went. */
export type MeasureResult =
  | { readonly kind: 'attainment'; readonly attainment: number }
  /** The parts of the measure's period: quarters or years. */
  | { readonly kind: 'parts'; readonly parts: readonly PeriodPart[] }
  /** Objectives whose weights sum to 1; the measure's curve does not count. */
  | {
      readonly kind: 'objectives';
      readonly objectives: readonly Objective[];
      readonly variant: MilestoneVariant;
    };

/** Fractions: attainment of quota, and payout of the measure's target. */
export interface MeasureOutcome {
  readonly attainment: number;
  readonly payout: number;
  /** By part of the period, summing to the payout. */
  readonly paid: readonly number[];
}

/**
 * Attainment and payout of one measure by its kind. The attainment of objectives is what they achieve without an upper
 * limit. Null when a quota that is needed is 0.
 *
 * @throws RangeError as `payoutAt`, `periodPayout` and `milestonePayout`.
 * @see periods.ts and milestones.ts for the conventions.
 * @example measureOutcome(measure, { kind: 'attainment', attainment: 0.92 }) // { attainment: 0.92, payout: 0.8, paid: [0.8] }
 */
export function measureOutcome(
  { curve, period }: Pick<PlanMeasure, 'curve' | 'period'>,
  result: MeasureResult,
): MeasureOutcome | null {
  if (result.kind === 'parts') return periodPayout(curve, result.parts, period);
  if (result.kind === 'attainment') {
    const payout = payoutAt(curve, result.attainment);
    return { attainment: result.attainment, payout, paid: [payout] };
  }
  const payout = milestonePayout(result.objectives, result.variant);
  const attainment = roundedAttainment(milestonePayout(result.objectives, 'uncapped'));
  return { attainment, payout, paid: [payout] };
}
