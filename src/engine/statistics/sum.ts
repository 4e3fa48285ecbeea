/**
 * Sum with Neumaier's compensation: the rounding error of every addition is carried along, so that thousands of amounts
 * of very different size add up as if by hand. Any unit. The empty sum is 0.
 *
 * @throws RangeError when a value is not a finite number.
 * @see Neumaier, A. (1974), Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen, ZAMM 54, 39-51.
 * @example sum([1e16, 1, -1e16]) // 1
 */
export function sum(values: readonly number[]): number {
  let total = 0;
  let lost = 0;
  for (const value of values) {
    if (!Number.isFinite(value)) throw new RangeError(`cannot sum ${value}`);
    const next = total + value;
    lost += lostDigits(total, value, next);
    total = next;
  }
  return total + lost;
}

/** What rounding took from `a + b`. */
function lostDigits(a: number, b: number, rounded: number): number {
  return Math.abs(a) >= Math.abs(b) ? a - rounded + b : b - rounded + a;
}

/**
 * Running sums, each as exact as {@link sum} of the same values. Any unit; as many results as values.
 *
 * @throws RangeError when a value is not a finite number.
 * @see Neumaier, A. (1974), as for {@link sum}.
 * @example cumulativeSums([5, 3, -2]) // [5, 8, 6]
 */
export function cumulativeSums(values: readonly number[]): number[] {
  let total = 0;
  let lost = 0;
  return values.map((value) => {
    if (!Number.isFinite(value)) throw new RangeError(`cannot sum ${value}`);
    const next = total + value;
    lost += lostDigits(total, value, next);
    total = next;
    return total + lost;
  });
}
