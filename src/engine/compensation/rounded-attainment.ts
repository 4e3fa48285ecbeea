/** More than anybody measures, and less than rounding reaches after a few additions. */
const digits = 14;

/**
 * An attainment that was added up, without the rounding of the addition: 0.5 x 1.2 + 0.5 x 0.6 is 0.9 and opens a gate at 0.9,
 * although a computer adds it up to 0.8999999999999999. Fourteen significant digits, our convention.
 *
 * @throws RangeError when it is not finite.
 * @see Goldberg, D. (1991), What Every Computer Scientist Should Know About Floating-Point Arithmetic, ACM Computing Surveys 23.
 * @example roundedAttainment(0.8999999999999999) // 0.9
 */
export function roundedAttainment(attainment: number): number {
  if (!Number.isFinite(attainment)) throw new RangeError(`an attainment cannot be ${attainment}`);
  return Number(attainment.toPrecision(digits));
}
