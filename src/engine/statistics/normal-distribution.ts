const sqrtTwoPi = Math.sqrt(2 * Math.PI);
/** Beyond this distance the continued fraction of the tail converges faster than the series round the middle. */
const tailBegins = 2.5;

/**
 * Density of the standard normal distribution at `z` standard deviations from the mean.
 *
 * @example normalDensity(0) // 0.3989422804014327
 */
export function normalDensity(z: number): number {
  return Math.exp(-0.5 * z * z) / sqrtTwoPi;
}

/**
 * Probability that a standard normal value is at most `z`, from 0 to 1. A series round the middle and a continued fraction in
 * the tails, so that a probability of 1e-300 still has its digits (relative error below 1e-12 everywhere above).
 *
 * @throws RangeError when `z` is not a number; infinities give 0 and 1.
 * @see Marsaglia, G. (2004), Evaluating the Normal Distribution, Journal of Statistical Software 11(4), for the series;
 *   Abramowitz, M. and Stegun, I. (1964), 26.2.14, for the continued fraction.
 * @example normalCumulative(1.96) // 0.9750021048517795
 */
export function normalCumulative(z: number): number {
  if (Number.isNaN(z)) throw new RangeError('a normal probability needs a number');
  if (z < -tailBegins) return lowerTail(z);
  if (z > tailBegins) return 1 - lowerTail(-z);
  return 0.5 + normalDensity(z) * oddSeries(z);
}

/** z + z^3/3 + z^5/(3 5) + ..., which stops when a term changes nothing. */
function oddSeries(z: number): number {
  let total = z;
  let term = z;
  let before = Number.NaN;
  for (let odd = 3; total !== before; odd += 2) {
    before = total;
    term *= (z * z) / odd;
    total += term;
  }
  return total;
}

/** Mills' ratio 1 / (x + 1 / (x + 2 / (x + 3 / ...))) for `x = -z`, evaluated from the inside. */
function lowerTail(z: number): number {
  const levels = 120;
  let fraction = -z;
  for (let level = levels; level > 0; level -= 1) fraction = -z + level / fraction;
  return normalDensity(z) / fraction;
}

/**
 * The value below which a normal variable lies with probability `p`, in the unit of mean and deviation. Null when `p` is not
 * strictly between 0 and 1, where there is no finite answer. Relative error about 1e-15 for the standard distribution.
 *
 * @throws RangeError when the deviation is negative, or mean or deviation is not finite.
 * @see Wichura, M. J. (1988), Algorithm AS 241: The Percentage Points of the Normal Distribution, Applied Statistics 37,
 *   477-484 (routine PPND16).
 * @example normalQuantile(0.975) // 1.959963984540054
 */
export function normalQuantile(p: number, mean = 0, sd = 1): number | null {
  if (!Number.isFinite(mean) || !Number.isFinite(sd) || sd < 0) {
    throw new RangeError(`no normal distribution has mean ${mean} and standard deviation ${sd}`);
  }
  if (!(p > 0 && p < 1)) return null;
  return mean + sd * standardQuantile(p);
}

function standardQuantile(p: number): number {
  const fromMiddle = p - 0.5;
  if (Math.abs(fromMiddle) <= 0.425) {
    const r = 0.180625 - fromMiddle * fromMiddle;
    return (fromMiddle * polynomial(middle.over, r)) / polynomial(middle.under, r);
  }
  const distance = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
  const near = distance <= 5;
  const { over, under } = near ? nearTail : farTail;
  const r = distance - (near ? 1.6 : 5);
  return (Math.sign(fromMiddle) * polynomial(over, r)) / polynomial(under, r);
}

/** Coefficients from the highest power down. */
function polynomial(coefficients: readonly number[], x: number): number {
  let value = 0;
  for (const coefficient of coefficients) value = value * x + coefficient;
  return value;
}

const middle = {
  over: [
    2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
    13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608,
  ],
  under: [
    5226.495278852854561, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867,
    5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1,
  ],
} as const;

const nearTail = {
  over: [
    7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258,
    3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734,
  ],
  under: [
    1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459,
    0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1,
  ],
} as const;

const farTail = {
  over: [
    2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386, 0.026532189526576123093,
    0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772,
  ],
  under: [
    2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4,
    0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769, 1,
  ],
} as const;
