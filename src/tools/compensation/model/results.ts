import { scoreAchieved } from '../../../engine/compensation/milestones.ts';
import type { MeasureResult } from '../../../engine/compensation/measure-outcome.ts';
import { weightSum } from '../../../engine/compensation/multi-measure.ts';
import type { PeriodPart } from '../../../engine/compensation/periods.ts';
import type { Measure, Part, PersonMeasure, PlanMeasureTerms, Position } from '../schema.ts';
import type { PeopleFault } from './issues.ts';
import { yearsOf } from './plan.ts';
import { expectedAttainment, spreadOf } from './spread.ts';

/** Where an attainment comes from: results, the scores of objectives, a stated attainment, or what is expected. */
export type ResultBasis = 'results' | 'scores' | 'stated' | 'expected';

export type BuiltResult =
  | { readonly kind: 'result'; readonly basis: ResultBasis; readonly result: MeasureResult }
  | { readonly kind: 'fault'; readonly fault: PeopleFault };

/**
 * How a person did on a measure, from what is known best: the parts of its period or the scores of all objectives, else result
 * over target, else a stated attainment, else what is expected. Fractions of target. A target of 0 that is needed, and objectives
 * whose weights do not sum to 1, are named.
 *
 * @see engine/compensation/measure-outcome.ts.
 * @example resultOf(position, measure, terms) // { kind: 'result', basis: 'results', result: { attainment: 0.92, ... } }
 */
export function resultOf(
  position: Position,
  measure: Measure,
  terms: PlanMeasureTerms | undefined,
): BuiltResult {
  const own = position.measures[measure.id];
  const at = { positionId: position.id, measureId: measure.id };
  if (measure.kind === 'objectives') {
    const scored = objectivesResult(own, terms, at);
    if (scored !== null) return scored;
  } else {
    const measured = measuredResult(own, terms, at);
    if (measured !== null) return measured;
  }
  if (own?.attainment !== undefined && own.attainment !== null) return whole('stated', own.attainment);
  return whole('expected', expectedAttainment(spreadOf(position, measure)));
}

function measuredResult(
  own: PersonMeasure | undefined,
  terms: PlanMeasureTerms | undefined,
  at: { readonly positionId: string; readonly measureId: string },
): BuiltResult | null {
  if (own === undefined) return null;
  const parts = knownParts(own, terms);
  const targets = parts.length > 0 ? parts.map(({ quota }) => quota) : [own.target];
  if (targets.includes(0)) return { kind: 'fault', fault: { kind: 'zero-target', ...at } };
  if (parts.length > 0) return { kind: 'result', basis: 'results', result: { kind: 'parts', parts } };
  const { target, result } = own;
  return target === null || result === null ? null : whole('results', result / target);
}

/** The parts of the measure's period, where all of them are known. */
function knownParts({ quarters, years }: PersonMeasure, terms: PlanMeasureTerms | undefined): PeriodPart[] {
  const period = terms?.period ?? 'year';
  const isQuarterly = period === 'quarter' || period === 'quarter-catch-up';
  const needed = isQuarterly ? 4 : yearsOf(period);
  if (needed === 1) return [];
  const parts = (isQuarterly ? quarters : years).slice(0, needed).flatMap(knownPart);
  return parts.length === needed ? parts : [];
}

function knownPart({ target, result }: Part): PeriodPart[] {
  return target === null || result === null ? [] : [{ quota: target, result }];
}

function objectivesResult(
  own: PersonMeasure | undefined,
  terms: PlanMeasureTerms | undefined,
  at: { readonly positionId: string; readonly measureId: string },
): BuiltResult | null {
  const objectives = own?.objectives ?? [];
  const scored = objectives.flatMap(({ weight, score }) =>
    score === null ? [] : [{ weight, achieved: scoreAchieved(score) }],
  );
  if (scored.length === 0 || scored.length < objectives.length) return null;
  const { total, isOne } = weightSum(scored.map(({ weight }) => weight));
  if (!isOne) return { kind: 'fault', fault: { kind: 'objective-weights', ...at, total } };
  const variant = terms?.objectives ?? 'prorated';
  return { kind: 'result', basis: 'scores', result: { kind: 'objectives', objectives: scored, variant } };
}

function whole(basis: ResultBasis, attainment: number): BuiltResult {
  return { kind: 'result', basis, result: { kind: 'attainment', attainment } };
}
