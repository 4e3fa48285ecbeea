/**
 * What a change in the chance of keeping (or winning) something is worth: change x value. The value is a lifetime value or a
 * replacement cost; the change is a difference of probabilities.
 *
 * @throws RangeError when the change is not between -1 and 1 or the value is not finite.
 * @see Expected value; Howard, R. (1988), Decision Analysis: Practice and Promise, Management Science 34.
 * @example worthOfChange(0.05, 5_400_000) // 270_000
 */
export function worthOfChange(change: number, value: number): number {
  if (!(change >= -1 && change <= 1) || !Number.isFinite(value)) {
    throw new RangeError(`a chance cannot change by ${change}, or a value be ${value}`);
  }
  return change * value;
}

/**
 * By how much an investment has to raise the chance of keeping something for it to pay: `cost / value`. Null when no change is
 * enough: the value is not positive, or less than the cost.
 *
 * @throws RangeError when the cost is negative or a number is not finite.
 * @see As for {@link worthOfChange}.
 * @example neededChange(1000, 5_400_000) // 0.000185...
 */
export function neededChange(cost: number, value: number): number | null {
  if (!(cost >= 0 && cost < Infinity) || !Number.isFinite(value)) {
    throw new RangeError(`a cost of ${cost} or a value of ${value} is none`);
  }
  return value > 0 && cost <= value ? cost / value : null;
}
