import { payoutMoments, type NormalAttainment } from '../../../engine/compensation/payout-moments.ts';
import type { PersonPay } from '../../../engine/compensation/scenario.ts';
import { normalCumulative, normalDensity } from '../../../engine/statistics/normal-distribution.ts';
import { sum } from '../../../engine/statistics/sum.ts';
import { farthest, pointPieces, type PayoutCurve } from './cost-pieces.ts';
import type { CostJob } from './cost-job.ts';

/** Why an expected cost has no closed form here. */
export type NoClosedForm = 'gates' | 'modifiers' | 'cap' | 'spread';

/** What one measure is expected to pay one person; money. */
export interface ExpectedPart {
  readonly measure: number;
  readonly weight: number;
  readonly mean: number;
  readonly sd: number;
  /** Expected payout, a fraction of target. */
  readonly payout: number;
  /** What each part of the curve, from one point to the next, gives of it; all 0 where there is no spread. */
  readonly pieces: readonly number[];
  readonly amount: number;
}

export interface ExpectedPerson {
  /** Target variable for the part of the year that is paid. */
  readonly target: number;
  /** Stated factors, multiplied. */
  readonly factor: number;
  readonly parts: readonly ExpectedPart[];
  readonly amount: number;
}

export type ExpectedCost =
  | {
      readonly kind: 'expected';
      readonly people: readonly ExpectedPerson[];
      /** The team pool, where any plan has one. */
      readonly pool: ExpectedPerson | null;
      readonly total: number;
    }
  | { readonly kind: 'none'; readonly because: readonly NoClosedForm[] };

/**
 * Expected variable pay in closed form, person by person: target times factor times the sum of weight times the expected payout of
 * a normal attainment. Correlation moves no expected value. It exists where nothing else stands between attainment and pay: no gate,
 * no modifier that hangs on a measure, no cap on the whole, and normal attainments. Money; the parts sum to the total.
 *
 * @throws RangeError as `payoutMoments`, which the schema's limits do not let happen.
 * @see engine/compensation/payout-moments.ts.
 * @example expectedCost(job, 'plan-1') // { kind: 'expected', total: 43_600, ... }
 */
export function expectedCost(job: CostJob, planId: string): ExpectedCost | null {
  const plan = job.plans.find((one) => one.planId === planId);
  if (plan === undefined) return null;
  const because = obstacles(job, plan.scenario);
  if (because.length > 0) return { kind: 'none', because };
  const everybody = plan.scenario.map((person, index) => expectedPerson(job, person, index));
  const people = everybody.slice(0, job.positionIds.length);
  const pool = job.hasPool ? (everybody[job.positionIds.length] ?? null) : null;
  return { kind: 'expected', people, pool, total: sum(everybody.map(({ amount }) => amount)) };
}

function obstacles({ spreads }: CostJob, scenario: readonly PersonPay[]): NoClosedForm[] {
  const found = new Set<NoClosedForm>();
  for (const [person, { plan }] of scenario.entries()) {
    if (plan.gates.length > 0) found.add('gates');
    if (plan.modifiers.some(({ kind }) => kind === 'measure')) found.add('modifiers');
    if (plan.cap !== null) found.add('cap');
    const counts = plan.measures.some(
      ({ weight }, measure) => weight > 0 && spreads[person]?.[measure]?.kind !== 'normal',
    );
    if (counts) found.add('spread');
  }
  return [...found];
}

function expectedPerson(
  job: CostJob,
  { targetVariable, filled, plan }: PersonPay,
  index: number,
): ExpectedPerson {
  const target = targetVariable * filled;
  const factor = plan.modifiers.reduce((all, one) => (one.kind === 'stated' ? all * one.factor : all), 1);
  const parts = plan.measures.flatMap(({ weight, curve }, measure): ExpectedPart[] => {
    const spread = job.spreads[index]?.[measure];
    if (weight === 0 || spread?.kind !== 'normal') return [];
    const { mean, sd } = spread;
    const payout = payoutMoments(curve, { mean, sd }).mean;
    const pieces = expectedPieces(curve, { mean, sd });
    return [{ measure, weight, mean, sd, payout, pieces, amount: target * factor * weight * payout }];
  });
  return { target, factor, parts, amount: sum(parts.map(({ amount }) => amount)) };
}

/** Each part of a curve integrated by itself: the line up to the cap, the cap from there on. */
function expectedPieces(curve: PayoutCurve, { mean, sd }: NormalAttainment): readonly number[] {
  if (sd === 0) return curve.knots.map(() => 0);
  const z = (at: number) => (at - mean) / sd;
  return pointPieces(curve).map(({ slope, capFrom }, index) => {
    const { attainment, payout } = curve.knots[index] ?? { attainment: 0, payout: 0 };
    const end = curve.knots[index + 1]?.attainment ?? farthest;
    const below = normalCumulative(z(capFrom)) - normalCumulative(z(attainment));
    const bent = slope * sd * (normalDensity(z(attainment)) - normalDensity(z(capFrom)));
    const above = normalCumulative(z(end)) - normalCumulative(z(capFrom));
    return (payout + slope * (mean - attainment)) * below + bent + (curve.cap ?? 0) * above;
  });
}
