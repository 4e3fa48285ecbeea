import { weightSum } from './multi-measure.ts';
import { requireCurve, type PayoutCurve } from './payout-curve.ts';
import type { MeasurePeriod } from './periods.ts';

/** One measure of a plan. A measure of weight 0 pays nothing itself and can still open a gate or drive a modifier. */
export interface PlanMeasure {
  /** Fraction of target variable; all weights sum to 1. */
  readonly weight: number;
  readonly curve: PayoutCurve;
  readonly period: MeasurePeriod;
  /** Over how many years it is measured. */
  readonly years: number;
}

/** Nothing is paid unless a measure's attainment is high enough, such as retention (a hurdle). */
export interface PlanGate {
  readonly measure: number;
  readonly atLeast: number;
  /** Whether it opens at exactly `atLeast`. */
  readonly inclusive: boolean;
  /** The measures that it holds back. */
  readonly closes: 'all' | readonly number[];
}

/** Multiplies what the measures pay. */
export type PlanModifier =
  /** By a stated factor, such as a score of quality. */
  | { readonly kind: 'stated'; readonly factor: number }
  /** By what a curve gives for a measure's attainment (also a multiplicative linkage). */
  | { readonly kind: 'measure'; readonly measure: number; readonly curve: PayoutCurve };

/** The most that the whole plan pays, as a multiple of target variable. */
export interface PlanCap {
  readonly most: number;
  readonly applies: 'after-modifiers' | 'before-modifiers';
}

export interface PayPlan {
  readonly measures: readonly PlanMeasure[];
  readonly gates: readonly PlanGate[];
  readonly modifiers: readonly PlanModifier[];
  readonly cap: PlanCap | null;
}

/** Why a plan pays nobody anything that can be relied on. */
export type PlanIssue =
  | { readonly kind: 'no-measures' }
  /** `total` is what the weights sum to. */
  | { readonly kind: 'weights'; readonly total: number };

/**
 * Checks what no person can mean: measures that do not exist, negative or infinite numbers, curves that are none.
 *
 * @throws RangeError when it does not pass.
 * @see {@link planIssue} for what a person can enter by mistake.
 * @example requirePlan({ measures: [], gates: [], modifiers: [], cap: null }) // passes
 */
export function requirePlan({ measures, gates, modifiers, cap }: PayPlan): void {
  for (const { weight, curve, years } of measures) {
    requireAmount(weight);
    requireCurve(curve);
    if (!(years > 0 && years < Infinity)) throw new RangeError(`a measure cannot run for ${years} years`);
  }
  const has = (measure: number) => measures[measure] !== undefined;
  for (const { measure, atLeast, closes } of gates) {
    requireAmount(atLeast);
    if (![measure, ...(closes === 'all' ? [] : closes)].every(has)) throw new RangeError('no such measure');
  }
  for (const modifier of modifiers) {
    if (modifier.kind === 'stated') requireAmount(modifier.factor);
    else if (has(modifier.measure)) requireCurve(modifier.curve);
    else throw new RangeError('no such measure');
  }
  if (cap !== null) requireAmount(cap.most);
}

/**
 * Why the plan cannot be paid out, or null: it has no measure, or its weights do not sum to 1. `normaliseWeights` mends the
 * latter.
 *
 * @throws RangeError as {@link requirePlan}.
 * @see method.md 4c: the weights sum to 1.
 * @example planIssue(planWithWeights([0.5, 0.4])) // { kind: 'weights', total: 0.9 }
 */
export function planIssue(plan: PayPlan): PlanIssue | null {
  requirePlan(plan);
  if (plan.measures.length === 0) return { kind: 'no-measures' };
  const { total, isOne } = weightSum(plan.measures.map(({ weight }) => weight));
  return isOne ? null : { kind: 'weights', total };
}

/**
 * Whether a gate is open at an attainment.
 *
 * @see method.md 4c; gates are inclusive by default.
 * @example isOpen({ atLeast: 1, inclusive: true }, 1) // true
 */
export function isOpen(
  { atLeast, inclusive }: Pick<PlanGate, 'atLeast' | 'inclusive'>,
  attainment: number,
): boolean {
  return inclusive ? attainment >= atLeast : attainment > atLeast;
}

function requireAmount(value: number): void {
  if (!(value >= 0 && value < Infinity)) throw new RangeError(`a plan cannot have ${value}`);
}
