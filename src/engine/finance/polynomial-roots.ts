/** Coefficients from the constant up. */
export type Polynomial = readonly number[];

/**
 * All real roots of a polynomial from `low` to `high`, in rising order, each once whatever its multiplicity. Between two
 * neighbouring roots of its derivative a polynomial rises or falls throughout, so that one bisection finds its only root
 * there; the roots of the derivative are found in the same way. Where a minimum or maximum is zero within the rounding of
 * its own evaluation, it counts as a root. Best conditioned between 0 and 1. A polynomial that is 0 throughout has no roots
 * here.
 *
 * @throws RangeError when a coefficient or an end is not finite.
 * @see Collins, G. and Loos, R. (1976), Polynomial Real Root Isolation by Differentiation, SYMSAC, 15-25.
 * @example rootsBetween([2, -3, 1], 0, 5) // [1, 2]
 */
export function rootsBetween(coefficients: Polynomial, low: number, high: number): number[] {
  if (![...coefficients, low, high].every(Number.isFinite))
    throw new RangeError('a polynomial needs finite numbers');
  const size = Math.max(...coefficients.map(Math.abs), 0);
  if (size === 0) return [];
  return roots(
    coefficients.map((coefficient) => coefficient / size),
    low,
    high,
  );
}

function roots(coefficients: Polynomial, low: number, high: number): number[] {
  if (coefficients.length < 2) return [];
  const turns = roots(derivative(coefficients), low, high);
  const ends = [low, ...turns.filter((turn) => turn > low && turn < high), high];
  const found: number[] = [];
  ends.forEach((end, index) => {
    if (isZero(coefficients, end)) found.push(end);
    const next = ends[index + 1];
    if (next === undefined || isZero(coefficients, next) || isZero(coefficients, end)) return;
    if (valueAt(coefficients, end) > 0 !== valueAt(coefficients, next) > 0) {
      found.push(bisected(coefficients, end, next));
    }
  });
  return found;
}

function derivative(coefficients: Polynomial): number[] {
  return coefficients.slice(1).map((coefficient, index) => coefficient * (index + 1));
}

function valueAt(coefficients: Polynomial, x: number): number {
  return coefficients.reduceRight((value, coefficient) => value * x + coefficient, 0);
}

/** Whether the value is less than what Horner's scheme may be off by. */
function isZero(coefficients: Polynomial, x: number): boolean {
  const magnitude = valueAt(coefficients.map(Math.abs), Math.abs(x));
  return Math.abs(valueAt(coefficients, x)) <= 2 * coefficients.length * Number.EPSILON * magnitude;
}

/** Until the two ends are neighbouring numbers. */
function bisected(coefficients: Polynomial, low: number, high: number): number {
  const rising = valueAt(coefficients, high) > 0;
  let [from, to] = [low, high];
  for (;;) {
    const middle = (from + to) / 2;
    if (middle <= from || middle >= to) return middle;
    if (valueAt(coefficients, middle) > 0 === rising) to = middle;
    else from = middle;
  }
}
