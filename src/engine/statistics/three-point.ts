/** An estimate by its lowest, likeliest and highest value, all in one unit. */
export interface ThreePoint {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/**
 * Refuses an estimate whose points are not finite or not in rising order. Equal points are allowed: a certain value is three
 * times the same.
 *
 * @throws RangeError as said.
 * @example requireThreePoint({ low: 1, likely: 2, high: 4 })
 */
export function requireThreePoint({ low, likely, high }: ThreePoint): void {
  if (![low, likely, high].every(Number.isFinite) || low > likely || likely > high) {
    throw new RangeError(`low ${low}, likely ${likely} and high ${high} are not in rising order`);
  }
}
