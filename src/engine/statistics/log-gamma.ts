/** Lanczos' coefficients for g = 7 and nine terms, as computed by P. Godfrey. */
const coefficients = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const;

/**
 * Natural logarithm of the gamma function for `x` of at least 0.5; relative error about 1e-14.
 *
 * @throws RangeError when `x` is below 0.5 or not finite: no caller needs the rest of the plane.
 * @see Lanczos, C. (1964), A Precision Approximation of the Gamma Function, SIAM Journal on Numerical Analysis B 1, 86-96.
 * @example logGamma(5) // log 24 = 3.1780538303479458
 */
export function logGamma(x: number): number {
  if (!(x >= 0.5 && x < Infinity)) throw new RangeError(`the gamma function is not at hand for ${x}`);
  let series = 0.99999999999980993;
  coefficients.forEach((coefficient, index) => {
    series += coefficient / (x + index);
  });
  const shifted = x + 6.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(shifted) - shifted + Math.log(series);
}
