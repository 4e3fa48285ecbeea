import { compiledCurve } from './payout.ts';
import { isOpen, requirePlan, type PayPlan } from './plan.ts';

/** Payout of the whole plan as a fraction of target variable, from the attainments of its measures beginning at `offset`. */
export type PlanPayout = (attainments: Float64Array, offset: number) => number;

/**
 * The plan as a function that is quick to call many times: `sum(w curve(a))` over the measures that no gate holds back, times
 * the modifiers, with the cap on the whole before or after them. The weights count as they are, also where they do not sum to
 * 1; a period paid by part counts by its attainment as a whole.
 *
 * @throws RangeError as `requirePlan`, before any call.
 * @see statement.ts for the same line by line.
 * @example compiledPlan(plan)(Float64Array.of(1.1, 0.92, 1), 0) // 1.2
 */
export function compiledPlan(plan: PayPlan): PlanPayout {
  requirePlan(plan);
  const curves = plan.measures.map(({ curve }) => compiledCurve(curve));
  const weights = plan.measures.map(({ weight }) => weight);
  const closed = compiledGates(plan);
  const factor = compiledModifiers(plan);
  const before = plan.cap?.applies === 'before-modifiers' ? plan.cap.most : Infinity;
  const after = plan.cap?.applies === 'after-modifiers' ? plan.cap.most : Infinity;
  return (attainments, offset) => {
    let total = 0;
    for (let measure = 0; measure < weights.length; measure += 1) {
      const weight = weights[measure] ?? 0;
      if (weight === 0 || closed(measure, attainments, offset)) continue;
      total += weight * (curves[measure]?.(attainments[offset + measure] ?? 0) ?? 0);
    }
    if (total === 0) return 0;
    return Math.min(after, Math.min(before, total) * factor(attainments, offset));
  };
}

/**
 * The plan for one list of attainments, as a fraction of target variable.
 *
 * @throws RangeError as `requirePlan`, and when there is not one finite attainment a measure.
 * @see {@link compiledPlan}.
 * @example planPayout(plan, [1.1, 0.92, 1]) // 1.2
 */
export function planPayout(plan: PayPlan, attainments: readonly number[]): number {
  if (attainments.length !== plan.measures.length || !attainments.every(Number.isFinite)) {
    throw new RangeError('a plan needs one finite attainment a measure');
  }
  return compiledPlan(plan)(Float64Array.from(attainments), 0);
}

/**
 * What one more point (0.01) of attainment of each measure pays, as a fraction of target variable. At a threshold or a gate
 * it is the whole jump; where the cap binds it is 0.
 *
 * @throws RangeError as {@link planPayout}.
 * @see method.md 4c: `Marginal = change of pay per point of attainment`.
 * @example marginalPay(plan, [1, 1])[0] // 0.025
 */
export function marginalPay(plan: PayPlan, attainments: readonly number[]): number[] {
  const now = planPayout(plan, attainments);
  return attainments.map(
    (attainment, measure) => planPayout(plan, attainments.with(measure, attainment + onePoint)) - now,
  );
}

const onePoint = 0.01;

type IsClosed = (measure: number, attainments: Float64Array, offset: number) => boolean;

function compiledGates({ gates, measures }: PayPlan): IsClosed {
  if (gates.length === 0) return () => false;
  const byMeasure = measures.map((_, measure) =>
    gates.filter(({ closes }) => closes === 'all' || closes.includes(measure)),
  );
  return (measure, attainments, offset) => {
    for (const gate of byMeasure[measure] ?? []) {
      if (!isOpen(gate, attainments[offset + gate.measure] ?? 0)) return true;
    }
    return false;
  };
}

function compiledModifiers({ modifiers }: PayPlan): PlanPayout {
  const stated = modifiers.reduce(
    (product, modifier) => (modifier.kind === 'stated' ? product * modifier.factor : product),
    1,
  );
  const measured = modifiers.flatMap((modifier) =>
    modifier.kind === 'measure' ? [{ at: modifier.measure, factor: compiledCurve(modifier.curve) }] : [],
  );
  return (attainments, offset) => {
    let product = stated;
    for (const { at, factor } of measured) product *= factor(attainments[offset + at] ?? 0);
    return product;
  };
}
