import { payoutPieces } from './payout-pieces.ts';
import type { PayPlan } from './plan.ts';
import { compiledPlan, type PlanPayout } from './plan-payout.ts';

/** One person, or one position, and how it is paid. Money. */
export interface PersonPay {
  /** Only for the floor; the variable cost does not hold it. */
  readonly base: number;
  readonly targetVariable: number;
  /** Part of the year in which the position is filled, 0 to 1: a vacant one costs nothing. */
  readonly filled: number;
  readonly plan: PayPlan;
}

/** Everybody under one set of plans. */
export type PayScenario = readonly PersonPay[];

/** One person's plan, ready to be called many times with the attainments of all people. */
export interface CompiledPerson {
  /** What the person costs per 1.00 of payout, in money. */
  readonly perPayout: number;
  readonly payout: PlanPayout;
  /** Null without a cap on the whole. */
  readonly uncapped: PlanPayout | null;
  /** By measure of positive weight. */
  readonly limits: readonly MeasureLimits[];
}

interface MeasureLimits {
  readonly measure: number;
  readonly threshold: number;
  /** Whether exactly the threshold is below it. */
  readonly exclusive: boolean;
  /** The lowest attainment at which the measure's own cap is reached. */
  readonly capFrom: number;
}

/**
 * Checks a person and makes the plan ready for many calls.
 *
 * @throws RangeError as `requirePlan`, when the plan has another number of measures, an amount is negative or not finite, or
 *   `filled` is not between 0 and 1.
 * @see plan-payout.ts.
 * @example compiledPerson({ base: 90_000, targetVariable: 60_000, filled: 1, plan }, 1).perPayout // 60000
 */
export function compiledPerson(
  { base, targetVariable, filled, plan }: PersonPay,
  measures: number,
): CompiledPerson {
  if (plan.measures.length !== measures) throw new RangeError(`this plan needs ${measures} measures`);
  if (![base, targetVariable].every((amount) => amount >= 0 && amount < Infinity)) {
    throw new RangeError('pay cannot be negative or infinite');
  }
  if (!(filled >= 0 && filled <= 1)) throw new RangeError(`a position cannot be filled for ${filled}`);
  return {
    perPayout: targetVariable * filled,
    payout: compiledPlan(plan),
    uncapped: plan.cap === null ? null : compiledPlan({ ...plan, cap: null }),
    limits: plan.measures.flatMap((_, measure) => limitsOf(plan, measure)),
  };
}

/**
 * Whether any measure that pays is below its threshold.
 *
 * @see `payoutAt` for the threshold.
 * @example isBelowThreshold(person, Float64Array.of(0.79), 0) // true
 */
export function isBelowThreshold(
  { limits }: CompiledPerson,
  attainments: Float64Array,
  offset: number,
): boolean {
  for (const { measure, threshold, exclusive } of limits) {
    const attainment = attainments[offset + measure] ?? 0;
    if (attainment < threshold || (exclusive && attainment === threshold)) return true;
  }
  return false;
}

/**
 * Whether the cap of any measure that pays is reached, or the cap on the whole takes something. `payout` is what the plan
 * pays for these attainments.
 *
 * @see `PlanCap` and `PayoutCurve` for the two caps.
 * @example isAtCap(person, Float64Array.of(1.3), 0, 2) // true
 */
export function isAtCap(
  { limits, uncapped }: CompiledPerson,
  attainments: Float64Array,
  offset: number,
  payout: number,
): boolean {
  if (uncapped !== null && payout < uncapped(attainments, offset)) return true;
  for (const { measure, capFrom } of limits) {
    if ((attainments[offset + measure] ?? 0) >= capFrom) return true;
  }
  return false;
}

function limitsOf({ measures }: PayPlan, measure: number): MeasureLimits[] {
  return measures.slice(measure, measure + 1).flatMap(({ weight, curve }) => {
    if (weight === 0) return [];
    const pieces = payoutPieces(curve);
    const capped = pieces.find(({ slope, start }) => slope === 0 && start === curve.cap);
    const threshold = pieces[0]?.to ?? 0;
    const exclusive = curve.threshold === 'exclusive';
    return [{ measure, threshold, exclusive, capFrom: capped?.from ?? Infinity }];
  });
}
