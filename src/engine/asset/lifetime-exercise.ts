export interface LifetimeExercise {
  /** Sales over all years. */
  readonly sales: number;
  /** What of it is margin. */
  readonly value: number;
}

/**
 * The undiscounted exercise: annual sales x years, and times the margin (a fraction). It knows neither loss nor the price of
 * time and so is an upper mark beside {@link lifetimeValue}, not a value.
 *
 * @throws RangeError when a number is not finite or the years are negative.
 * @see The exercise of the chapter on quantifying value.
 * @example lifetimeExercise({ annualSales: 8e6, years: 10, margin: 0.15 }).value // 12e6
 */
export function lifetimeExercise(inputs: {
  readonly annualSales: number;
  readonly years: number;
  readonly margin: number;
}): LifetimeExercise {
  const { annualSales, years, margin } = inputs;
  if (![annualSales, years, margin].every(Number.isFinite) || years < 0) {
    throw new RangeError('sales, years and margin are finite numbers');
  }
  return { sales: annualSales * years, value: annualSales * years * margin };
}
