/** An amount that counts `amount * e^(-s * time)` at the continuous rate `s`. */
export interface ExponentialTerm {
  readonly amount: number;
  readonly time: number;
}

/**
 * All rates `s` from `low` to `high` at which a sum of exponentials is zero, in rising order, each once whatever its
 * multiplicity. Between two neighbouring zeros of its slope the sum rises or falls throughout, so that one bisection finds
 * its only zero there; and since the sum may be multiplied by `e^(s * first time)`, whose own term then has no slope, the
 * slope has one term less and its zeros are found in the same way. Where a minimum or maximum is zero within the rounding
 * of its own evaluation, it counts as a zero. A sum that is 0 throughout has none here.
 *
 * @throws RangeError when a number is not finite.
 * @see Pólya, G. and Szegő, G., Problems and Theorems in Analysis II, part V, problem 77 (Descartes' rule for exponential sums
 *   by Rolle's theorem); Collins, G. and Loos, R. (1976), Polynomial Real Root Isolation by Differentiation.
 * @example exponentialRoots([{ amount: -100, time: 0 }, { amount: 110, time: 1 }], -1, 1) // [Math.log(1.1)]
 */
export function exponentialRoots(terms: readonly ExponentialTerm[], low: number, high: number): number[] {
  const numbers = terms.flatMap(({ amount, time }) => [amount, time]);
  if (![...numbers, low, high].every(Number.isFinite)) throw new RangeError('flows and times must be finite');
  const size = terms.reduce((most, { amount }) => Math.max(most, Math.abs(amount)), 0);
  const scaled = terms.map(({ amount, time }) => ({ amount: amount / size, time }));
  return size === 0 ? [] : roots(scaled, low, high);
}

function roots(all: readonly ExponentialTerm[], low: number, high: number): number[] {
  const first = all.reduce((least, { time }) => Math.min(least, time), Infinity);
  const terms = all.map(({ amount, time }) => ({ amount, time: time - first }));
  const slope = terms
    .map(({ amount, time }) => ({ amount: -amount * time, time }))
    .filter(({ amount }) => amount !== 0);
  if (slope.length === 0) return [];
  const turns = roots(slope, low, high);
  const ends = [low, ...turns.filter((turn) => turn > low && turn < high), high];
  return ends.flatMap((end, index) => {
    if (isZero(terms, end)) return [end];
    const next = ends[index + 1];
    if (next === undefined || isZero(terms, next)) return [];
    const crosses = valueAt(terms, end) > 0 !== valueAt(terms, next) > 0;
    return crosses ? [bisected(terms, end, next)] : [];
  });
}

function valueAt(terms: readonly ExponentialTerm[], s: number): number {
  return terms.reduce((total, { amount, time }) => total + amount * Math.exp(-s * time), 0);
}

/** Whether the value is less than what its evaluation may be off by. */
function isZero(terms: readonly ExponentialTerm[], s: number): boolean {
  const off = terms.reduce(
    (total, { amount, time }) => total + Math.abs(amount) * Math.exp(-s * time) * (2 + Math.abs(s * time)),
    0,
  );
  return Math.abs(valueAt(terms, s)) <= off * Number.EPSILON;
}

/** Until the two ends are neighbouring numbers. */
function bisected(terms: readonly ExponentialTerm[], low: number, high: number): number {
  const rises = valueAt(terms, high) > 0;
  let [from, to] = [low, high];
  for (;;) {
    const middle = (from + to) / 2;
    if (middle <= from || middle >= to) return middle;
    if (valueAt(terms, middle) > 0 === rises) to = middle;
    else from = middle;
  }
}
