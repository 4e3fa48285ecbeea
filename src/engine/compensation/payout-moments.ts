import { normalCumulative, normalDensity, normalQuantile } from '../statistics/normal-distribution.ts';
import { sum } from '../statistics/sum.ts';
import { payoutAt } from './payout.ts';
import type { PayoutCurve } from './payout-curve.ts';
import { payoutPieces, type PayoutPiece } from './payout-pieces.ts';

/** What is known of an attainment: mean and standard deviation of a normal distribution, as fractions of quota. */
export interface NormalAttainment {
  readonly mean: number;
  readonly sd: number;
}

/** Payout as a fraction of target. */
export interface PayoutMoments {
  readonly mean: number;
  readonly variance: number;
  readonly sd: number;
  readonly probabilityZero: number;
  /** Chance that the cap is reached; null without a cap. */
  readonly probabilityAtCap: number | null;
}

/**
 * Mean and variance of the payout when attainment is normal, in closed form: on each straight piece the payout is `c + d z`
 * with `z` standard normal between `alpha` and `beta`, so that `E[z] = phi(alpha) - phi(beta)` and `E[z^2] = p + alpha
 * phi(alpha) - beta phi(beta)` there. The second moment is taken about the mean. Without spread everything is certain.
 *
 * @throws RangeError as `requireCurve`, or when the mean is not finite or the deviation negative or not finite.
 * @see Johnson, N., Kotz, S. and Balakrishnan, N. (1994), Continuous Univariate Distributions, volume 1, section 13.10.1, for
 *   the partial moments.
 * @example payoutMoments(curve, { mean: 1, sd: 0.15 }).mean // 1.0881: above the payout of the mean
 */
export function payoutMoments(curve: PayoutCurve, attainment: NormalAttainment): PayoutMoments {
  requireNormal(attainment);
  if (attainment.sd === 0) return certain(curve, attainment.mean);
  const parts = payoutPieces(curve).map((piece) => partOf(piece, attainment));
  const mean = sum(parts.map(({ p, level, rate, first }) => level * p + rate * first));
  const variance = sum(
    parts.map(({ p, level, rate, first, second }) => {
      const off = level - mean;
      return off * off * p + 2 * off * rate * first + rate * rate * second;
    }),
  );
  const chanceOf = (payout: number) =>
    sum(parts.map(({ p, level, rate }) => (rate === 0 && level === payout ? p : 0)));
  return {
    mean,
    variance,
    sd: Math.sqrt(Math.max(0, variance)),
    probabilityZero: chanceOf(0),
    probabilityAtCap: curve.cap === null ? null : chanceOf(curve.cap),
  };
}

/**
 * The payout below which it stays with probability `k` when attainment is normal: the payout of the quantile of attainment,
 * since a payout that never falls keeps the order of results. Null when `k` is not strictly between 0 and 1, or when the
 * curve falls somewhere, so that this is not so.
 *
 * @throws RangeError as {@link payoutMoments}.
 * @see Hyndman, R. J. and Fan, Y. (1996), Sample Quantiles in Statistical Packages: quantiles under a monotone transform.
 * @example payoutPercentile(curve, { mean: 1, sd: 0.15 }, 0.9) // 1.9612
 */
export function payoutPercentile(
  curve: PayoutCurve,
  { mean, sd }: NormalAttainment,
  k: number,
): number | null {
  requireNormal({ mean, sd });
  const attainment = normalQuantile(k, mean, sd);
  return attainment === null || falls(curve) ? null : payoutAt(curve, attainment);
}

/** Incentive cost of several people at once, in money. */
export interface TeamCost {
  readonly mean: number;
  /** If all attainments are independent. */
  readonly sdIndependent: number;
  /** If all rise and fall together: the sum of the deviations, the most that is possible. */
  readonly sdTogether: number;
}

/**
 * Mean and standard deviation of the total variable pay of a team: means add; variances add when people are independent,
 * deviations when payouts are perfectly correlated. Independence understates the risk where quotas come from one forecast.
 * `targetVariable` in money, mean and deviation of the payout as fractions of it.
 *
 * @throws RangeError when a number is negative or not finite.
 * @see Feller, W. (1968), An Introduction to Probability Theory, volume 1, section IX.5.
 * @example teamCost([{ targetVariable: 60_000, mean: 1.088, sd: 0.555 }]).sdIndependent // 33300
 */
export function teamCost(
  people: readonly { readonly targetVariable: number; readonly mean: number; readonly sd: number }[],
): TeamCost {
  const deviations = people.map(({ targetVariable, sd }) => targetVariable * sd);
  const means = people.map(({ targetVariable, mean }) => targetVariable * mean);
  if (![...deviations, ...means].every((amount) => amount >= 0)) {
    throw new RangeError('pay cannot be negative');
  }
  return {
    mean: sum(means),
    sdIndependent: Math.sqrt(sum(deviations.map((deviation) => deviation * deviation))),
    sdTogether: sum(deviations),
  };
}

/** One piece in units of standard deviations: payout `level + rate z` between two ends. */
interface Part {
  readonly p: number;
  readonly level: number;
  readonly rate: number;
  readonly first: number;
  readonly second: number;
}

function partOf({ from, to, start, slope }: PayoutPiece, { mean, sd }: NormalAttainment): Part {
  const [alpha, beta] = [(from - mean) / sd, (to - mean) / sd];
  // From the nearer tail, so that a small probability above the mean keeps its digits.
  const p =
    alpha > 0
      ? normalCumulative(-alpha) - normalCumulative(-beta)
      : normalCumulative(beta) - normalCumulative(alpha);
  const [low, high] = [normalDensity(alpha), normalDensity(beta)];
  const second = p + timesDensity(alpha, low) - timesDensity(beta, high);
  const level = slope === 0 ? start : start + slope * (mean - from);
  return { p, level, rate: slope * sd, first: low - high, second };
}

/** `z phi(z)`, which is 0 at infinity. */
function timesDensity(z: number, density: number): number {
  return density === 0 ? 0 : z * density;
}

function certain(curve: PayoutCurve, attainment: number): PayoutMoments {
  const mean = payoutAt(curve, attainment);
  return {
    mean,
    variance: 0,
    sd: 0,
    probabilityZero: mean === 0 ? 1 : 0,
    probabilityAtCap: curve.cap === null ? null : Number(mean === curve.cap),
  };
}

function falls(curve: PayoutCurve): boolean {
  const pieces = payoutPieces(curve);
  return pieces.some(({ slope, start }, index) => {
    const before = pieces[index - 1];
    if (slope < 0 || before === undefined) return slope < 0;
    const end = before.slope === 0 ? before.start : before.start + before.slope * (before.to - before.from);
    return start < end - sameEnd;
  });
}

/** Rounding where two pieces meet. */
const sameEnd = 1e-12;

function requireNormal({ mean, sd }: NormalAttainment): void {
  if (!Number.isFinite(mean) || !(sd >= 0 && sd < Infinity)) {
    throw new RangeError(`an attainment cannot have mean ${mean} and deviation ${sd}`);
  }
}
