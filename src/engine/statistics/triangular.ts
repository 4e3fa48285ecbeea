import { requireThreePoint, type ThreePoint } from './three-point.ts';

export interface Moments {
  readonly mean: number;
  readonly variance: number;
  readonly sd: number;
  /** 0 when symmetric, and by convention when there is no spread at all. */
  readonly skewness: number;
}

/**
 * Mean `(a + b + c) / 3`, variance `(a^2 + b^2 + c^2 - ab - ac - bc) / 18` and skewness of the triangular distribution, in the
 * unit of the points.
 *
 * @throws RangeError when the points are not finite or not in rising order.
 * @see Johnson, N., Kotz, S. and Balakrishnan, N. (1995), Continuous Univariate Distributions, volume 2, section 26.9.
 * @example triangularMoments({ low: 10, likely: 20, high: 60 }).mean // 30
 */
export function triangularMoments(points: ThreePoint): Moments {
  requireThreePoint(points);
  const { low, likely, high } = points;
  const [rise, fall] = [likely - low, high - likely];
  // The same as the textbook's sum of squares and products, without its cancellation for points far from zero.
  const variance = (rise * rise + fall * fall + rise * fall) / 18;
  const sd = Math.sqrt(variance);
  const cubes = (fall - rise) * (2 * rise + fall) * (rise + 2 * fall);
  return {
    mean: low + (rise + rise + fall) / 3,
    variance,
    sd,
    skewness: sd === 0 ? 0 : cubes / (270 * sd ** 3),
  };
}

/**
 * The value below which a triangular variable lies with probability `p`, in the unit of the points.
 *
 * @throws RangeError as {@link triangularMoments}, or when `p` is not between 0 and 1.
 * @see Johnson, Kotz and Balakrishnan (1995), as for {@link triangularMoments}.
 * @example triangularQuantile({ low: 0, likely: 5, high: 10 }, 0.1) // 2.23606797749979
 */
export function triangularQuantile(points: ThreePoint, p: number): number {
  requireThreePoint(points);
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a probability is between 0 and 1, not ${p}`);
  const { low, likely, high } = points;
  const span = high - low;
  const rise = likely - low;
  if (p * span < rise) return low + Math.sqrt(p * span * rise);
  return high - Math.sqrt((1 - p) * span * (high - likely));
}
