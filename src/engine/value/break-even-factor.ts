/**
 * The part of its present effect that a driver has to keep for a balance to stay at zero or above, when the balance is
 * proportional to the driver: `1 - balance / contribution`. 0.41 means that it may fall to 41 % of what is assumed; above 1 it
 * has to rise; 0 or less means that a driver with a positive contribution is not needed at all. For a cost (a negative
 * contribution) it is the multiple up to which it may grow. Null for a driver that contributes nothing.
 *
 * @param contribution What of the balance comes from the driver, in the unit of the balance.
 * @throws RangeError when a number is not finite.
 * @see The closed form of {@link breakEven} for an assumption that multiplies its driver.
 * @example breakEvenFactor(590, 1000) // 0.41
 */
export function breakEvenFactor(balance: number, contribution: number): number | null {
  if (!Number.isFinite(balance) || !Number.isFinite(contribution)) {
    throw new RangeError(`a balance of ${balance} with a contribution of ${contribution} is none`);
  }
  return contribution === 0 ? null : 1 - balance / contribution;
}
