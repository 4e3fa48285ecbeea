/**
 * How many periods a customer stays on average, the first included: `1 / (1 - retention)`. Null at a retention of 1, where
 * nobody leaves.
 *
 * @throws RangeError when the retention is not between 0 and 1.
 * @see Gupta and Lehmann (2005), Managing Customers as Investments; the mean of a geometric distribution.
 * @example expectedLifetime(0.8) // 5
 */
export function expectedLifetime(retention: number): number | null {
  if (!(retention >= 0 && retention <= 1))
    throw new RangeError(`a retention is from 0 to 1, not ${retention}`);
  return retention === 1 ? null : 1 / (1 - retention);
}
