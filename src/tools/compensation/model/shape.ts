import { payoutAt } from '../../../engine/compensation/payout.ts';
import type { PayoutCurve } from '../../../engine/compensation/payout-curve.ts';
import { payoutPieces } from '../../../engine/compensation/payout-pieces.ts';

/** A straight part of a curve; fractions of target. */
export interface StraightPart {
  readonly from: number;
  readonly to: number;
  /** Payout at `from`, and just before `to`. */
  readonly payFrom: number;
  readonly payTo: number;
}

/**
 * The straight parts of a curve from 0 to an attainment, in rising order and without gaps. Where one does not begin at the pay
 * the part before ends with, pay jumps. Fractions of target.
 *
 * @throws RangeError as `requireCurve`.
 * @see engine/compensation/payout-pieces.ts.
 * @example straightParts(curve, 1.4)[1] // { from: 0.8, to: 1, payFrom: 0.5, payTo: 1 }
 */
export function straightParts(curve: PayoutCurve, to: number): StraightPart[] {
  return payoutPieces(curve)
    .map((piece) => ({ ...piece, from: Math.max(0, piece.from), to: Math.min(to, piece.to) }))
    .filter((piece) => piece.to > piece.from)
    .map((piece) => ({
      from: piece.from,
      to: piece.to,
      payFrom: piece.start,
      payTo: piece.start + piece.slope * (piece.to - piece.from),
    }));
}

/**
 * What a curve pays for an attainment; fractions of target.
 *
 * @throws RangeError as the engine's `payoutAt`.
 * @see engine/compensation/payout.ts.
 * @example payoutOf(curve, 0.92) // 0.8
 */
export function payoutOf(curve: PayoutCurve, attainment: number): number {
  return payoutAt(curve, attainment);
}
