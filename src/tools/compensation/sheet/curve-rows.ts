import { fill } from '../../../i18n/fill.ts';
import { measureName, modifierName } from '../chart.ts';
import type { PayoutCurve } from '../model/cost-pieces.ts';
import type { SoundSource } from './source.ts';

/** A curve of the plan as a row of the workbook. */
export interface CurveRow {
  readonly name: string;
  readonly curve: PayoutCurve;
  /** Null for a curve that no weight hangs on. */
  readonly weight: number | null;
  readonly years: number | null;
  readonly isLasting: boolean;
}

const lasting: ReadonlySet<string> = new Set(['profit', 'retention']);

/** The measures in their order, then the modifiers that hang on a measure, then the team pool. */
export function curveRows({ words, plan }: SoundSource): readonly CurveRow[] {
  const { curve: text } = words.sheet;
  const measures = plan.measures.flatMap((measure, index): CurveRow[] => {
    const planned = plan.pay.measures[index];
    if (planned === undefined) return [];
    const { weight, curve, years } = planned;
    return [
      { name: measureName(words, measure), curve, weight, years, isLasting: lasting.has(measure.subject) },
    ];
  });
  const none = { weight: null, years: null, isLasting: false };
  const modifiers = plan.pay.modifiers.flatMap((modifier, index): CurveRow[] => {
    const terms = plan.terms.modifiers[index];
    if (modifier.kind !== 'measure' || terms === undefined) return [];
    const name = fill(text.modifier, { name: modifierName(words, terms) });
    return [{ name, curve: modifier.curve, ...none }];
  });
  const pool = plan.pool === null ? [] : [{ name: text.poolCurve, curve: plan.pool.curve, ...none }];
  return [...measures, ...modifiers, ...pool];
}

/** The row of a modifier's curve, among all. */
export function modifierRow({ plan }: SoundSource, modifier: number): number {
  const before = plan.pay.modifiers.slice(0, modifier).filter(({ kind }) => kind === 'measure').length;
  return plan.measures.length + before;
}

/** The row of the team pool's curve: the last. */
export function poolRow(source: SoundSource): number {
  return curveRows(source).length - 1;
}

/** As many points as the longest curve has. */
export function pointCount(rows: readonly CurveRow[]): number {
  return Math.max(3, ...rows.map(({ curve }) => curve.knots.length));
}
