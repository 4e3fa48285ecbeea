import type { PayoutCurve, PayoutKnot } from './payout-curve.ts';

/** The three points of a curve as plans name them; target itself pays 1 at 1. */
export interface CurvePoints {
  /** Null for a straight line from nothing. */
  readonly threshold: PayoutKnot | null;
  readonly excellence: PayoutKnot;
  readonly interpolation: PayoutCurve['interpolation'];
  readonly atThreshold: PayoutCurve['threshold'];
  readonly tail: PayoutCurve['tail'];
  readonly cap: number | null;
}

export type CurveIssue =
  /** The result at threshold is not between 0 and 1. */
  | 'threshold-attainment'
  /** The payout at threshold is not from 0 to 1. */
  | 'threshold-payout'
  /** The result at excellence is not above 1. */
  | 'excellence-attainment'
  /** The payout at excellence is not above 1. */
  | 'excellence-payout'
  /** The slope beyond excellence is negative. */
  | 'tail'
  /** The cap is below target: target could never be earned. */
  | 'cap';

export type StandardCurve =
  | { readonly kind: 'curve'; readonly curve: PayoutCurve }
  | { readonly kind: 'issues'; readonly issues: readonly CurveIssue[] };

/**
 * The curve through threshold, target (1, 1) and excellence, or what is wrong with these points. Without a threshold it
 * begins at (0, 0). Everything is a fraction; slopes are payout per attainment.
 *
 * @see method.md 4c: 0 < Th < 1 < Ex and 0 <= P_th <= 1 < P_ex.
 * @example standardCurve({ threshold: { attainment: 0.8, payout: 0.5 }, excellence: { attainment: 1.2, payout: 2 }, ... })
 * // { kind: 'curve', curve: { knots: [80 % -> 50 %, 100 % -> 100 %, 120 % -> 200 %], ... } }
 */
export function standardCurve(points: CurvePoints): StandardCurve {
  const issues = curveIssues(points);
  if (issues.length > 0) return { kind: 'issues', issues };
  const { threshold, excellence, interpolation, atThreshold, tail, cap } = points;
  const knots = [threshold ?? { attainment: 0, payout: 0 }, { attainment: 1, payout: 1 }, excellence];
  return { kind: 'curve', curve: { knots, interpolation, threshold: atThreshold, tail, cap } };
}

/** Written so that a number that is not finite fails as well. */
function curveIssues({ threshold, excellence, tail, cap }: CurvePoints): CurveIssue[] {
  const issues: CurveIssue[] = [];
  const need = (holds: boolean, issue: CurveIssue) => {
    if (!holds) issues.push(issue);
  };
  if (threshold !== null) {
    need(threshold.attainment > 0 && threshold.attainment < 1, 'threshold-attainment');
    need(threshold.payout >= 0 && threshold.payout <= 1, 'threshold-payout');
  }
  need(excellence.attainment > 1 && excellence.attainment < Infinity, 'excellence-attainment');
  need(excellence.payout > 1 && excellence.payout < Infinity, 'excellence-payout');
  need(typeof tail !== 'number' || (tail >= 0 && tail < Infinity), 'tail');
  need(cap === null || (cap >= 1 && cap < Infinity), 'cap');
  return issues;
}
