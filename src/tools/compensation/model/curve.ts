import { milestoneCurve } from '../../../engine/compensation/milestones.ts';
import type { PayoutCurve } from '../../../engine/compensation/payout-curve.ts';
import { standardCurve, type CurveIssue } from '../../../engine/compensation/standard-curve.ts';
import { tieredCurve } from '../../../engine/compensation/tiers.ts';
import type { CurvePoints, Measure, PlanMeasureTerms, Tiers } from '../schema.ts';

export type CurveFault =
  | CurveIssue
  /** No tier, or a tier that does not begin above the one before it. */
  | 'no-tiers'
  | 'tier-order';

export type CurveBuild =
  | { readonly kind: 'curve'; readonly curve: PayoutCurve }
  | { readonly kind: 'faults'; readonly faults: readonly CurveFault[] };

/**
 * The payout curve of one measure of a plan, or what is wrong with what was entered. Attainments and payouts are fractions of
 * target. Convention: objectives pay by their variant, whatever points or tiers were entered; tiers pay their rate, payout per
 * attainment, so that rate 1 from the first unit pays target at target.
 *
 * @see engine/compensation/standard-curve.ts, tiers.ts and milestones.ts; method.md 4c: 0 < Th < 1 < Ex, 0 <= P_th <= 1 < P_ex.
 * @example curveOf(terms, measure) // { kind: 'curve', curve: 80 % -> 50 %, 100 % -> 100 %, 120 % -> 200 % }
 */
export function curveOf(terms: PlanMeasureTerms, { kind }: Pick<Measure, 'kind'>): CurveBuild {
  if (kind === 'objectives') return { kind: 'curve', curve: milestoneCurve(terms.objectives) };
  return terms.form === 'points' ? pointsCurve(terms.points) : tiersCurve(terms.tiers);
}

/**
 * The curve through threshold, target and excellence, or what is wrong with these points. Fractions of target.
 *
 * @see engine/compensation/standard-curve.ts.
 * @example pointsCurve({ ...usualPoints, cap: 0.9 }) // { kind: 'faults', faults: ['cap'] }
 */
export function pointsCurve(points: CurvePoints): CurveBuild {
  const { hasThreshold, threshold, beyond, accelerator, ...rest } = points;
  const built = standardCurve({
    ...rest,
    threshold: hasThreshold ? threshold : null,
    tail: beyond === 'own' ? accelerator : beyond,
  });
  return built.kind === 'curve' ? built : { kind: 'faults', faults: built.issues };
}

function tiersCurve({ mode, atThreshold, tiers, cap }: Tiers): CurveBuild {
  const rises = tiers.every(({ from }, index) => index === 0 || from > (tiers[index - 1]?.from ?? 0));
  const faults: CurveFault[] = [
    ...(tiers.length === 0 ? (['no-tiers'] as const) : []),
    ...(rises ? [] : (['tier-order'] as const)),
    ...(cap !== null && cap < 1 ? (['cap'] as const) : []),
  ];
  if (faults.length > 0) return { kind: 'faults', faults };
  const curve = tieredCurve({ quota: 1, tiers, mode, threshold: atThreshold }, 1);
  return { kind: 'curve', curve: { ...curve, cap } };
}
