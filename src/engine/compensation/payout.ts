import type { PayoutCurve } from './payout-curve.ts';
import { payoutPieces } from './payout-pieces.ts';

/**
 * Payout for one attainment, both as fractions (1 is target). Conventions: 0 below the first knot; exactly at the first
 * knot its payout if the threshold is inclusive, else 0; between knots a straight line, or with steps the payout of the
 * last knot reached; beyond the last knot the tail; then the cap. A tail of kind "last-slope" after a falling line, and after
 * steps, is level. A negative attainment is paid like any other below the threshold: 0.
 *
 * @throws RangeError as `requireCurve`, and when the attainment is not finite.
 * @see Payout tables of public bonus plans, such as the one filed at sec.gov/Archives/edgar/data/931058/
 *   000116678910000006/exhibit1034.htm; method.md 4c.
 * @example payoutAt({ knots: 80 % -> 50 %, 100 % -> 100 %, 120 % -> 200 %, ... }, 0.92) // 0.8
 */
export function payoutAt(curve: PayoutCurve, attainment: number): number {
  if (!Number.isFinite(attainment)) throw new RangeError(`an attainment cannot be ${attainment}`);
  return compiledCurve(curve)(attainment);
}

/**
 * The curve as a function that is quick to call many times; it does not check the attainment.
 *
 * @throws RangeError as `requireCurve`, before any call.
 * @see {@link payoutAt} for the conventions.
 * @example const pays = compiledCurve(curve); pays(0.92) // 0.8
 */
export function compiledCurve(curve: PayoutCurve): (attainment: number) => number {
  const pieces = payoutPieces(curve).slice(1);
  const from = Float64Array.from(pieces, (piece) => piece.from);
  const start = Float64Array.from(pieces, (piece) => piece.start);
  const slope = Float64Array.from(pieces, (piece) => piece.slope);
  const first = from[0] ?? 0;
  const exclusive = curve.threshold === 'exclusive';
  return (attainment) => {
    if (exclusive && attainment === first) return 0;
    for (let piece = from.length - 1; piece >= 0; piece -= 1) {
      const begin = from[piece] ?? 0;
      if (attainment >= begin) return (start[piece] ?? 0) + (slope[piece] ?? 0) * (attainment - begin);
    }
    return 0;
  };
}
