import { requireCurve, type PayoutCurve, type PayoutKnot } from './payout-curve.ts';

/**
 * The curve with another slope above target: every knot above attainment 1 pays `1 + slope (attainment - 1)`, and a tail
 * with a slope of its own goes on with this one. A curve without a knot above target gets the slope as its tail. `slope` is
 * payout per attainment.
 *
 * @throws RangeError as `requireCurve`, and when the slope is negative or not finite.
 * @see Colletti, J. A. and Fiss, M. S. (2001), Compensating New Sales Roles, on accelerators above quota.
 * @example withAccelerator(curve, 3) // 120 % -> 160 %
 */
export function withAccelerator(curve: PayoutCurve, slope: number): PayoutCurve {
  requireCurve(curve);
  if (!(slope >= 0 && slope < Infinity)) throw new RangeError(`an accelerator cannot be ${slope}`);
  const above = curve.knots.some(({ attainment }) => attainment > 1);
  const knots = curve.knots.map((knot): PayoutKnot => {
    const { attainment } = knot;
    return attainment > 1 ? { attainment, payout: 1 + slope * (attainment - 1) } : knot;
  });
  return { ...curve, knots, tail: typeof curve.tail === 'number' || !above ? slope : curve.tail };
}

/**
 * The curve with its last knot, that of excellence, at another attainment and the same payout.
 *
 * @throws RangeError as `requireCurve`, and when the attainment does not lie beyond the knot before.
 * @see standard-curve.ts for the points of a curve.
 * @example withExcellence(curve, 1.3) // 130 % -> 200 %
 */
export function withExcellence(curve: PayoutCurve, attainment: number): PayoutCurve {
  requireCurve(curve);
  const before = curve.knots.at(-2)?.attainment ?? 0;
  if (!(attainment > before && attainment < Infinity)) {
    throw new RangeError(`excellence at ${attainment} does not lie beyond ${before}`);
  }
  const rest = curve.knots.slice(0, -1);
  return { ...curve, knots: [...rest, { attainment, payout: curve.knots.at(-1)?.payout ?? 0 }] };
}
