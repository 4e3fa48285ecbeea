import { requireCurve, type PayoutCurve, type PayoutKnot } from './payout-curve.ts';

/** A straight part of a payout curve, from `from` up to but without `to`. */
export interface PayoutPiece {
  readonly from: number;
  readonly to: number;
  /** Payout at `from`; 0 in the part below the threshold, which begins at minus infinity. */
  readonly start: number;
  /** Payout per attainment. */
  readonly slope: number;
}

/**
 * The straight parts of a curve from minus to plus infinity, with the cap worked in: the first is the part below the
 * threshold, which pays 0. Every part has a length. What a curve pays exactly at an exclusive threshold is not told.
 *
 * @throws RangeError as `requireCurve`.
 * @see `payoutAt` for the conventions.
 * @example payoutPieces(straightLine) // [{ from: -Infinity, to: 0, start: 0, slope: 0 }, { from: 0, to: Infinity, ... }]
 */
export function payoutPieces(curve: PayoutCurve): PayoutPiece[] {
  requireCurve(curve);
  const { knots, cap } = curve;
  const parts = knots.map((knot, index): PayoutPiece => {
    const next = knots[index + 1];
    return {
      from: knot.attainment,
      to: next?.attainment ?? Infinity,
      start: knot.payout,
      slope: next === undefined ? tailSlope(curve) : slopeBetween(curve, knot, next),
    };
  });
  const below = { from: -Infinity, to: knots[0]?.attainment ?? 0, start: 0, slope: 0 };
  const whole = cap === null ? parts : parts.flatMap((part) => capped(part, cap));
  return [below, ...whole.filter(({ from, to }) => from < to)];
}

/**
 * Payout per attainment beyond the last knot, at least 0.
 *
 * @throws RangeError when the knots are not those of a curve.
 * @see `payoutAt` for the conventions.
 * @example tailSlope({ knots: [{ attainment: 1, payout: 1 }, { attainment: 1.2, payout: 2 }], tail: 'last-slope', ... }) // 5
 */
function tailSlope(curve: PayoutCurve): number {
  const { knots, tail } = curve;
  if (typeof tail === 'number') return tail;
  const [before, last] = [knots.at(-2), knots.at(-1)];
  if (tail === 'flat' || before === undefined || last === undefined) return 0;
  return Math.max(0, slopeBetween(curve, before, last));
}

/** Where two knots are a jump there is no line between them. */
function slopeBetween({ interpolation }: PayoutCurve, left: PayoutKnot, right: PayoutKnot): number {
  if (interpolation === 'step' || left.attainment === right.attainment) return 0;
  return (right.payout - left.payout) / (right.attainment - left.attainment);
}

function capped(piece: PayoutPiece, cap: number): PayoutPiece[] {
  const { from, to, start, slope } = piece;
  const end = slope === 0 ? start : start + slope * (to - from);
  if (Math.max(start, end) <= cap) return [piece];
  if (Math.min(start, end) >= cap) return [{ ...piece, start: cap, slope: 0 }];
  const at = from + (cap - start) / slope;
  const level = { start: cap, slope: 0 };
  return slope > 0
    ? [
        { ...piece, to: at },
        { ...level, from: at, to },
      ]
    : [
        { ...level, from, to: at },
        { from: at, to, start: cap, slope },
      ];
}
