/**
 * Refuses a rate per period, a fraction, at which nothing can be discounted.
 *
 * @throws RangeError when the rate is not above -1 and finite.
 * @example requireRate(0.08)
 */
export function requireRate(rate: number): void {
  if (!(rate > -1 && rate < Infinity)) throw new RangeError(`a rate is above -1 and finite, not ${rate}`);
}
