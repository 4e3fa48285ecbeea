import { blankMeasure, blankTerms, measurePresets, presetMeasure, type MeasurePreset } from '../presets.ts';
import {
  compensationLimits,
  type CompensationInputs,
  type CurvePoints,
  type Measure,
  type Plan,
  type PlanMeasureTerms,
  type Point,
  type Tier,
  type Tiers,
} from '../schema.ts';
import { changePlan, withElement } from './lists.ts';

type Change = (inputs: CompensationInputs) => CompensationInputs;

/** Measures that a plan could take: those that are there, and built-in ones. */
export function freeMeasures(
  inputs: CompensationInputs,
  plan: Plan,
): { readonly known: Measure[]; readonly presets: MeasurePreset[] } {
  const isIn = (id: string) => plan.measures.some((terms) => terms.id === id);
  return {
    known: inputs.measures.filter(({ id }) => !isIn(id)),
    presets: measurePresets.filter((id) => !inputs.measures.some((measure) => measure.id === id)),
  };
}

/** Takes a measure into a plan, with the weight that is left; a new one is made where there is none of this id. */
export function addMeasure(planId: string, measureId: string): Change {
  return (inputs) => {
    const plan = inputs.plans.find(({ id }) => id === planId);
    const isKnown = inputs.measures.some(({ id }) => id === measureId);
    const isFull = !isKnown && inputs.measures.length >= compensationLimits.measures;
    if (plan === undefined || isFull || plan.measures.length >= compensationLimits.planMeasures)
      return inputs;
    if (plan.measures.some(({ id }) => id === measureId)) return inputs;
    const preset = measurePresets.find((id) => id === measureId);
    const made = preset === undefined ? blankMeasure(measureId) : presetMeasure(preset);
    const measures = isKnown ? inputs.measures : [...inputs.measures, made];
    const left = 1 - plan.measures.reduce((total, { weight }) => total + weight, 0);
    const terms = blankTerms(measureId, Math.max(0, Number(left.toFixed(6))));
    return changePlan(planId, (one) => ({ ...one, measures: [...one.measures, terms] }))({
      ...inputs,
      measures,
    });
  };
}

/** Takes a measure out of a plan, with its gates and modifiers there; what people have of it stays. */
export function removeMeasure(planId: string, measureId: string): Change {
  return changePlan(planId, (plan) => ({
    ...plan,
    measures: plan.measures.filter(({ id }) => id !== measureId),
    gates: plan.gates
      .filter((gate) => gate.measureId !== measureId)
      .map((gate) => ({ ...gate, closes: gate.closes.filter((id) => id !== measureId) })),
    modifiers: plan.modifiers.filter((modifier) => modifier.measureId !== measureId),
  }));
}

export function patchMeasure(measureId: string, part: Partial<Omit<Measure, 'id'>>): Change {
  return (inputs) => ({
    ...inputs,
    measures: withElement(inputs.measures, measureId, (one) => ({ ...one, ...part })),
  });
}

function changeTerms(
  planId: string,
  measureId: string,
  how: (terms: PlanMeasureTerms) => PlanMeasureTerms,
): Change {
  return changePlan(planId, (plan) => ({ ...plan, measures: withElement(plan.measures, measureId, how) }));
}

export function patchTerms(
  planId: string,
  measureId: string,
  part: Partial<Omit<PlanMeasureTerms, 'id' | 'points' | 'tiers'>>,
): Change {
  return changeTerms(planId, measureId, (terms) => ({ ...terms, ...part }));
}

/** What becomes of the points of a curve: new values, or what follows from the present ones. */
export type PointsChange = Partial<CurvePoints> | ((points: CurvePoints) => Partial<CurvePoints>);

function changedPoints(points: CurvePoints, how: PointsChange): CurvePoints {
  return { ...points, ...(typeof how === 'function' ? how(points) : how) };
}

export function patchPoints(planId: string, measureId: string, how: PointsChange): Change {
  return changeTerms(planId, measureId, (terms) => ({ ...terms, points: changedPoints(terms.points, how) }));
}

export function patchPoolPoints(planId: string, how: PointsChange): Change {
  return changePlan(planId, ({ pool, ...plan }) => ({
    ...plan,
    pool: { ...pool, points: changedPoints(pool.points, how) },
  }));
}

/** Where a dragged point comes to lie: in whole points of attainment and of pay, inside the limits. */
export function wholePoint({ attainment, payout }: Point): Point {
  const whole = (fraction: number) =>
    Math.min(compensationLimits.multiple, Math.max(0, Math.round(fraction * 100) / 100));
  return { attainment: whole(attainment), payout: whole(payout) };
}

export function patchTiers(planId: string, measureId: string, part: Partial<Omit<Tiers, 'tiers'>>): Change {
  return changeTerms(planId, measureId, (terms) => ({ ...terms, tiers: { ...terms.tiers, ...part } }));
}

function changeTierList(
  planId: string,
  measureId: string,
  how: (tiers: readonly Tier[]) => readonly Tier[],
): Change {
  return changeTerms(planId, measureId, (terms) => ({
    ...terms,
    tiers: { ...terms.tiers, tiers: how(terms.tiers.tiers) },
  }));
}

/** Twenty points above the last one, at its rate. */
export function addTier(planId: string, measureId: string, id: string): Change {
  return changeTierList(planId, measureId, (tiers) => {
    if (tiers.length >= compensationLimits.points) return tiers;
    const last = tiers.at(-1);
    const from = last === undefined ? 0 : Number((last.from + 0.2).toFixed(6));
    return [...tiers, { id, from, rate: last?.rate ?? 1 }];
  });
}

export function patchTier(
  planId: string,
  measureId: string,
  id: string,
  part: Partial<Omit<Tier, 'id'>>,
): Change {
  return changeTierList(planId, measureId, (tiers) =>
    withElement(tiers, id, (tier) => ({ ...tier, ...part })),
  );
}

export function removeTier(planId: string, measureId: string, id: string): Change {
  return changeTierList(planId, measureId, (tiers) => tiers.filter((tier) => tier.id !== id));
}
