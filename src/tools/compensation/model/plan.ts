import { weightSum } from '../../../engine/compensation/multi-measure.ts';
import type { PayoutCurve } from '../../../engine/compensation/payout-curve.ts';
import type { PayPlan, PlanModifier } from '../../../engine/compensation/plan.ts';
import type { MeasurePeriod } from '../../../engine/compensation/periods.ts';
import type { CompensationInputs, Measure, Modifier, Period, Plan } from '../schema.ts';
import { curveOf, pointsCurve } from './curve.ts';
import type { PlanBuild, PlanFault } from './issues.ts';

/** A plan as the engine pays it out: its measures are `measuresOf(inputs)`, in that order. */
export interface BuiltPlan {
  readonly terms: Plan;
  readonly measures: readonly Measure[];
  readonly pay: PayPlan;
  /** Null without a team pool. */
  readonly pool: PoolTerms | null;
}

export interface PoolTerms {
  readonly measure: number;
  readonly curve: PayoutCurve;
  /** Of the target variable of all positions together. */
  readonly size: number;
}

/**
 * The measures that any plan speaks of, in the order they were entered. All plans are built on this one list, so that they can
 * be tried on the same draws; a measure that a plan does not pay has weight 0 in it.
 *
 * @see tools.md 7: up to four plans on the same draws.
 * @example measuresOf(defaultCompensationInputs).map(({ id }) => id) // ['revenue', 'retention', 'account-plan']
 */
export function measuresOf({ measures, plans }: CompensationInputs): Measure[] {
  const used = new Set(
    plans.flatMap(({ measures: terms, gates, modifiers, pool }) => [
      ...terms.map(({ id }) => id),
      ...gates.flatMap((gate) => [gate.measureId, ...gate.closes]),
      ...modifiers.flatMap(({ kind, measureId }) => (kind === 'measure' ? [measureId] : [])),
      ...(pool.isOn ? [pool.measureId] : []),
    ]),
  );
  return measures.filter(({ id }) => used.has(id));
}

/**
 * The plan of this id; the first where there is none.
 *
 * @throws RangeError when there is no plan at all, which the schema does not let in.
 * @example planTerms(inputs, inputs.current).preset // 'balanced'
 */
export function planTerms({ plans }: Pick<CompensationInputs, 'plans'>, planId: string): Plan {
  const plan = plans.find(({ id }) => id === planId) ?? plans[0];
  if (plan === undefined) throw new RangeError('there is no plan');
  return plan;
}

/**
 * A plan as it was entered, as the engine pays it out, or everything that is wrong with it. Convention: weights must sum to 1;
 * a plan without measures is none, unless everything is salary. Stated modifiers have the plan's factor here, and everybody's
 * own in `payPlanOf`.
 *
 * @throws RangeError as {@link planTerms}.
 * @see method.md 4c; engine/compensation/plan.ts.
 * @example planOf(inputs, 'plan-1') // { kind: 'faults', faults: [{ kind: 'weights', total: 0.9 }] }
 */
export function planOf(inputs: CompensationInputs, planId: string): PlanBuild<BuiltPlan> {
  const terms = planTerms(inputs, planId);
  const measures = measuresOf(inputs);
  const faults: PlanFault[] = [...weightFaults(terms)];
  const place = (id: string | null) => measures.findIndex((measure) => measure.id === id);
  const planned = measures.map((measure) => {
    const own = terms.measures.find(({ id }) => id === measure.id);
    if (own === undefined) return { weight: 0, curve: straight, period: once, years: 1 };
    const built = curveOf(own, measure);
    if (built.kind === 'faults') {
      faults.push(...built.faults.map((fault) => ({ kind: 'curve', measureId: measure.id, fault }) as const));
    }
    const curve = built.kind === 'curve' ? built.curve : straight;
    return { weight: own.weight, curve, period: periodOf(own.period), years: yearsOf(own.period) };
  });
  const modifiers = terms.modifiers.flatMap((modifier): PlanModifier[] => {
    const built = modifierOf(modifier, place(modifier.measureId));
    if (typeof built === 'object') return [built];
    faults.push({ kind: built, modifierId: modifier.id });
    return [];
  });
  const pool = poolOf(terms, place(terms.pool.measureId), faults);
  if (faults.length > 0) return { kind: 'faults', faults };
  const gates = terms.gates.map(({ measureId, atLeast, inclusive, closesAll, closes }) => ({
    measure: place(measureId),
    atLeast,
    inclusive,
    closes: closesAll ? ('all' as const) : closes.map(place),
  }));
  const cap = terms.cap === null ? null : { most: terms.cap, applies: terms.capApplies };
  const pay: PayPlan = { measures: planned, gates, modifiers, cap };
  return { kind: 'plan', plan: { terms, measures, pay, pool } };
}

/**
 * The plan with a person's own factors in place of the stated ones.
 *
 * @example payPlanOf(built, { quality: 1.1 }).modifiers // [{ kind: 'stated', factor: 1.1 }]
 */
export function payPlanOf({ terms, pay }: BuiltPlan, factors: Readonly<Record<string, number>>): PayPlan {
  const modifiers = pay.modifiers.map((modifier, index): PlanModifier => {
    if (modifier.kind !== 'stated') return modifier;
    const own = factors[terms.modifiers[index]?.id ?? ''];
    return own === undefined ? modifier : { kind: 'stated', factor: own };
  });
  return { ...pay, modifiers };
}

/**
 * Over how many years a measure of this period runs.
 *
 * @example yearsOf('three-years') // 3
 */
export function yearsOf(period: Period): number {
  if (period === 'three-years') return 3;
  return period === 'two-years' ? 2 : 1;
}

const once: MeasurePeriod = { kind: 'once' };
/** Of a measure that the plan does not pay. */
const straight: PayoutCurve = {
  knots: [
    { attainment: 0, payout: 0 },
    { attainment: 1, payout: 1 },
  ],
  interpolation: 'linear',
  threshold: 'inclusive',
  tail: 'flat',
  cap: null,
};

function periodOf(period: Period): MeasurePeriod {
  if (period === 'quarter') return { kind: 'by-part', catchUp: false };
  return period === 'quarter-catch-up' ? { kind: 'by-part', catchUp: true } : once;
}

function weightFaults({ measures, baseShare }: Plan): PlanFault[] {
  if (measures.length === 0) return baseShare === 1 ? [] : [{ kind: 'no-measures' }];
  const { total, isOne } = weightSum(measures.map(({ weight }) => weight));
  return isOne ? [] : [{ kind: 'weights', total }];
}

function modifierOf(
  { kind, factor, points, interpolation }: Modifier,
  measure: number,
): PlanModifier | 'modifier-measure' | 'modifier-points' {
  if (kind === 'stated') return { kind: 'stated', factor };
  if (measure < 0) return 'modifier-measure';
  const rises = points.every(
    ({ attainment }, index) => index === 0 || attainment > (points[index - 1]?.attainment ?? 0),
  );
  const [first] = points;
  if (first === undefined || !rises) return 'modifier-points';
  const knots = points.map((point) => ({ attainment: point.attainment, payout: point.factor }));
  const before = first.attainment > 0 ? [{ attainment: 0, payout: first.factor }] : [];
  const curve: PayoutCurve = {
    knots: [...before, ...knots],
    interpolation,
    threshold: 'inclusive',
    tail: 'flat',
    cap: null,
  };
  return { kind: 'measure', measure, curve };
}

function poolOf({ pool }: Plan, measure: number, faults: PlanFault[]): PoolTerms | null {
  if (!pool.isOn) return null;
  if (measure < 0) faults.push({ kind: 'pool-measure' });
  const built = pointsCurve(pool.points);
  if (built.kind === 'faults') {
    faults.push(...built.faults.map((fault) => ({ kind: 'pool-curve', fault }) as const));
    return null;
  }
  return { measure, curve: built.curve, size: pool.size };
}
