import { logGamma } from './log-gamma.ts';

const smallest = 1e-300;
const mostTerms = 500;
const mostSteps = 200;
/** A smaller step of Newton's is rounding. */
const closeEnough = 1e-14;

/**
 * Regularised incomplete beta function: the probability that a beta variable with shapes `a` and `b` is at most `x`. Shapes of
 * at least 0.5; absolute error about 1e-14 for shapes up to a hundred.
 *
 * @throws RangeError when `x` is not between 0 and 1, or a shape is below 0.5 or not finite.
 * @see NIST Digital Library of Mathematical Functions, 8.17.22, evaluated by Lentz's method; 8.17.4 for the other side.
 * @example betaCumulative(0.5, 3, 3) // 0.5
 */
export function betaCumulative(x: number, a: number, b: number): number {
  if (!(x >= 0 && x <= 1)) throw new RangeError(`a beta variable is between 0 and 1, not ${x}`);
  return cumulative(x, a, b, logBeta(a, b));
}

function cumulative(x: number, a: number, b: number, logOfBeta: number): number {
  if (x === 0 || x === 1) return x;
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logOfBeta);
  // The fraction converges fast on its own side of the mean.
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(x, a, b)) / a
    : 1 - (front * betaFraction(1 - x, b, a)) / b;
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

function betaFraction(x: number, a: number, b: number): number {
  let over = 1;
  let under = 1 / kept(1 - ((a + b) * x) / (a + 1));
  let value = under;
  for (let term = 1; term <= mostTerms; term += 1) {
    const even = (term * (b - term) * x) / ((a + 2 * term - 1) * (a + 2 * term));
    under = 1 / kept(1 + even * under);
    over = kept(1 + even / over);
    value *= over * under;
    const odd = (-(a + term) * (a + b + term) * x) / ((a + 2 * term) * (a + 2 * term + 1));
    under = 1 / kept(1 + odd * under);
    over = kept(1 + odd / over);
    value *= over * under;
    if (Math.abs(over * under - 1) < Number.EPSILON) break;
  }
  return value;
}

/** Lentz's method divides by these, so that none may be zero. */
function kept(value: number): number {
  return value === 0 ? smallest : value;
}

/**
 * The value below which a beta variable with shapes `a` and `b` lies with probability `p`. Newton's steps, each kept inside a
 * bracket that shrinks.
 *
 * @throws RangeError when `p` is not between 0 and 1, or as {@link betaCumulative}.
 * @see Press, W. et al. (2007), Numerical Recipes, third edition, section 9.4, for the safeguarded iteration.
 * @example betaQuantile(0.5, 3, 3) // 0.5
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a probability is between 0 and 1, not ${p}`);
  const logOfBeta = logBeta(a, b);
  if (p === 0 || p === 1) return p;
  let [low, high] = [0, 1];
  let x = a / (a + b);
  let moved = Infinity;
  for (let step = 0; step < mostSteps && moved > closeEnough * x; step += 1) {
    const miss = cumulative(x, a, b, logOfBeta) - p;
    if (miss > 0) high = x;
    else low = x;
    const density = Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - logOfBeta);
    const newton = x - miss / density;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    moved = Math.abs(next - x);
    x = next;
  }
  return x;
}
