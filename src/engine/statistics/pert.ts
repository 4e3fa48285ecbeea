import { betaQuantile } from './beta-distribution.ts';
import { requireThreePoint, type ThreePoint } from './three-point.ts';

/** How much the likeliest value counts beside the ends; 4 is the usual choice. */
export const usualLambda = 4;

export interface PertMoments {
  readonly mean: number;
  /** Exact variance of the beta distribution, not the textbook's `((b - a) / 6)^2`. */
  readonly variance: number;
  readonly sd: number;
}

export interface PertShapes {
  readonly alpha: number;
  readonly beta: number;
}

/**
 * Shapes of the beta distribution behind a PERT estimate: `alpha = 1 + L (c - a) / (b - a)`, `beta = 1 + L (b - c) / (b - a)`
 * with low `a`, likely `c` and high `b`. Without spread the shapes are those of a symmetric estimate, by convention.
 *
 * @throws RangeError when the points are not finite or not in rising order, or lambda is not positive and finite.
 * @see Vose, D. (2008), Risk Analysis, third edition, section "PERT"; package mc2d of R, page "pert".
 * @example pertShapes({ low: 10, likely: 20, high: 60 }) // { alpha: 1.8, beta: 4.2 }
 */
export function pertShapes(points: ThreePoint, lambda = usualLambda): PertShapes {
  requireThreePoint(points);
  if (!(lambda > 0 && lambda < Infinity)) throw new RangeError(`lambda is positive, not ${lambda}`);
  const { low, likely, high } = points;
  const place = high > low ? (likely - low) / (high - low) : 0.5;
  return { alpha: 1 + lambda * place, beta: 1 + lambda * (1 - place) };
}

/**
 * Mean `(a + L c + b) / (L + 2)` and variance `(mean - a) (b - mean) / (L + 3)` of a PERT estimate, in the unit of the points.
 * Convention: the exact variance of the beta distribution; the textbook's `((b - a) / 6)^2` of 1959 is an approximation that
 * is wrong even when symmetric.
 *
 * @throws RangeError as {@link pertShapes}.
 * @see Malcolm, D. et al. (1959), Application of a Technique for Research and Development Program Evaluation, Operations
 *   Research 7, 646-669; package mc2d of R, page "pert".
 * @example pertMoments({ low: 10, likely: 20, high: 60 }) // mean 25, variance 75
 */
export function pertMoments(points: ThreePoint, lambda = usualLambda): PertMoments {
  const { alpha, beta } = pertShapes(points, lambda);
  const span = points.high - points.low;
  const place = alpha / (alpha + beta);
  const variance = (span * span * place * (1 - place)) / (lambda + 3);
  return { mean: points.low + span * place, variance, sd: Math.sqrt(variance) };
}

/**
 * The value below which a PERT estimate lies with probability `p`, in the unit of the points.
 *
 * @throws RangeError as {@link pertShapes}, or when `p` is not between 0 and 1.
 * @see Package mc2d of R, page "pert": the inverse of the incomplete beta function between the ends.
 * @example pertQuantile({ low: 0, likely: 5, high: 10 }, 0.5) // 5
 */
export function pertQuantile(points: ThreePoint, p: number, lambda = usualLambda): number {
  const { alpha, beta } = pertShapes(points, lambda);
  return points.low + (points.high - points.low) * betaQuantile(p, alpha, beta);
}
