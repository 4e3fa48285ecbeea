import {
  programmeBreakEvens,
  programmeReturn,
  type ProgrammeBreakEvens,
  type ProgrammeReturn,
} from '../../../engine/asset/programme-return.ts';
import { cumulativeSums } from '../../../engine/statistics/sum.ts';
import type { Outlook, ProgrammePlan } from '../schema.ts';

export type ProgrammeResult =
  | { readonly kind: 'open'; readonly unknown: 'margin' | 'cost' }
  | {
      readonly kind: 'known';
      readonly margin: number;
      readonly return: ProgrammeReturn;
      readonly breakEvens: ProgrammeBreakEvens;
      /** Net flows added up, from year 0. */
      readonly cumulative: readonly number[];
      /** Whether the retention with it would pass 100 % and is held there. */
      readonly isHeld: boolean;
    };

/**
 * What the programme returns over the horizon, and where it stops paying. Costs that are not said count as nothing once one of them
 * is said.
 *
 * @throws RangeError when a number is outside the limits of the schema.
 * @see engine/asset/programme-return.ts.
 * @example programmeOf(plan, outlook, 1_200_000).kind // 'known'
 */
export function programmeOf(plan: ProgrammePlan, outlook: Outlook, margin: number | null): ProgrammeResult {
  const base = plan.margin ?? margin;
  if (base === null) return { kind: 'open', unknown: 'margin' };
  if (plan.costAtStart === null && plan.costPerYear === null) return { kind: 'open', unknown: 'cost' };
  const programme = {
    margin: base,
    retention: outlook.retention,
    growth: outlook.growth,
    change: { retention: plan.retention, growth: plan.growth, margin: plan.marginChange },
    costAtStart: plan.costAtStart ?? 0,
    costPerYear: plan.costPerYear ?? 0,
    horizonYears: outlook.horizon,
    annualRate: outlook.discount,
  };
  const result = programmeReturn(programme);
  return {
    kind: 'known',
    margin: base,
    return: result,
    breakEvens: programmeBreakEvens(programme),
    cumulative: cumulativeSums(result.years.map(({ net }) => net)),
    isHeld: outlook.retention + plan.retention > 1,
  };
}
