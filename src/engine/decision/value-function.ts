/** The best value; the worst is 0. */
export const topValue = 10;

/** A point of a piecewise linear value function: raw figure `x` is worth `value`, 0 to 10. */
export interface ValuePoint {
  readonly x: number;
  readonly value: number;
}

export type Direction = 'benefit' | 'cost';

/**
 * Value 0 to 10 of a raw figure on the straight line from `worst` (0) to `best` (10), both in the unit of the figure;
 * beyond either end the value stays there. `worst` above `best` means that less is better. Where both ends are the same,
 * every figure is worth 5: a criterion on which all are alike must not change a ranking.
 *
 * @throws RangeError when a number is not finite.
 * @see Belton, V. and Stewart, T. J. (2002), Multiple Criteria Decision Analysis, section 5.2; the 5 is this site's choice.
 * @example linearValue(90, 120, 30) // 3.3333
 */
export function linearValue(raw: number, worst: number, best: number): number {
  if (!Number.isFinite(raw) || !Number.isFinite(worst) || !Number.isFinite(best)) {
    throw new RangeError('a value function needs finite numbers');
  }
  if (worst === best) return topValue / 2;
  const fraction = (raw - worst) / (best - worst);
  return topValue * Math.min(1, Math.max(0, fraction));
}

/**
 * Value of a raw figure on straight lines between points in rising order of `x`, in the unit of the points' values; level
 * before the first and after the last. Two points with one `x` are a step, and the step itself belongs to the later point.
 *
 * @throws RangeError when there is no point, the points are not in order, or the figure is not finite.
 * @see Belton and Stewart (2002), section 5.2.
 * @example piecewiseValue(45, [{ x: 30, value: 10 }, { x: 60, value: 4 }]) // 7
 */
export function piecewiseValue(raw: number, points: readonly ValuePoint[]): number {
  if (!Number.isFinite(raw)) throw new RangeError(`cannot value ${raw}`);
  const last = points.at(-1);
  if (last === undefined) throw new RangeError('a value function needs a point');
  if (points.some((point, index) => point.x < (points[index - 1]?.x ?? -Infinity))) {
    throw new RangeError('the points of a value function must be in rising order');
  }
  const next = points.findIndex((point) => point.x > raw);
  const right = points[next];
  if (right === undefined) return last.value;
  const left = points[next - 1];
  if (left === undefined) return right.value;
  return left.value + ((raw - left.x) / (right.x - left.x)) * (right.value - left.value);
}

/**
 * The worst and the best of the figures given, in their unit: the smallest and largest for a benefit, the other way round
 * for a cost. Made the ends of {@link linearValue} they give min-max normalisation. Nulls are left out; null when nothing
 * is left.
 *
 * @throws RangeError when a figure is not finite.
 * @see Hwang, C. L. and Yoon, K. (1981), Multiple Attribute Decision Making, section 2.2 (linear scale transformation).
 * @example minMax([120, null, 80, 200], 'benefit') // { worst: 80, best: 200 }
 */
export function minMax(
  values: readonly (number | null)[],
  direction: Direction,
): { worst: number; best: number } | null {
  let min = Infinity;
  let max = -Infinity;
  for (const value of values) {
    if (value === null) continue;
    if (!Number.isFinite(value)) throw new RangeError(`a figure cannot be ${value}`);
    min = Math.min(min, value);
    max = Math.max(max, value);
  }
  if (min > max) return null;
  return direction === 'benefit' ? { worst: min, best: max } : { worst: max, best: min };
}
