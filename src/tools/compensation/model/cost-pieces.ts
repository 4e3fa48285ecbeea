import type { PayoutCurve } from '../../../engine/compensation/payout-curve.ts';
import { payoutAt } from '../../../engine/compensation/payout.ts';
import { payoutPieces } from '../../../engine/compensation/payout-pieces.ts';

export { sum } from '../../../engine/statistics/sum.ts';
export type { PayoutCurve };

/** The part of a curve from one of its points to the next. */
export interface PointPiece {
  /** Payout per attainment. */
  readonly slope: number;
  /** Where the cap is reached; the end of the part where it is not. */
  readonly capFrom: number;
  /** What pay jumps by at the point, after the cap; negative is a drop. */
  readonly jump: number;
}

/** Beyond anything that can be reached: the end of the last part. */
export const farthest = 1e99;

/**
 * A curve point by point, with the cap as a place on each part and not as a part of its own: as a workbook writes it down, in which a
 * point can be moved. Fractions of target.
 *
 * @throws RangeError as `requireCurve`.
 * @see engine/compensation/payout-pieces.ts for the same with the cap worked in.
 * @example pointPieces(usualCurve).map(({ slope }) => slope) // [2.5, 5, 0]
 */
export function pointPieces(curve: PayoutCurve): readonly PointPiece[] {
  const { knots, cap, interpolation } = curve;
  const most = cap ?? Infinity;
  const tail = payoutPieces({ ...curve, cap: null }).at(-1)?.slope ?? 0;
  const slopes = knots.map(({ attainment, payout }, index) => {
    const next = knots[index + 1];
    if (next === undefined) return tail;
    if (interpolation === 'step' || next.attainment === attainment) return 0;
    return (next.payout - payout) / (next.attainment - attainment);
  });
  return knots.map(({ attainment, payout }, index) => {
    const slope = slopes[index] ?? 0;
    const end = knots[index + 1]?.attainment ?? farthest;
    const level = payout <= most ? end : attainment;
    const crossing = Math.min(end, Math.max(attainment, attainment + (most - payout) / slope));
    const before = knots[index - 1];
    const reached =
      before === undefined ? 0 : before.payout + (slopes[index - 1] ?? 0) * (attainment - before.attainment);
    return {
      slope,
      capFrom: cap === null ? end : slope > 0 ? crossing : level,
      jump: Math.min(most, payout) - Math.min(most, reached),
    };
  });
}

/**
 * What a curve pays at several attainments. Fractions of target.
 *
 * @throws RangeError as `payoutAt`.
 * @example payoutsOf(usualCurve, [0.79, 0.8, 1]) // [0, 0.5, 1]
 */
export function payoutsOf(curve: PayoutCurve, attainments: readonly number[]): readonly number[] {
  return attainments.map((attainment) => payoutAt(curve, attainment));
}
