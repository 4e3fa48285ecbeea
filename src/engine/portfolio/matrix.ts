export type Band = 'low' | 'medium' | 'high';
export type Half = 'low' | 'high';

export interface Quadrant {
  readonly attractiveness: Half;
  readonly position: Half;
}

/** A weighted mean of five fives can come out as 4.999999999999999: closer than this to a boundary is on it. */
const boundaryTolerance = 1e-9;

/**
 * Band of a value on one axis of a nine-cell matrix, all in the unit of the axis: low below `low`, high from `high` on,
 * medium between. A value on a boundary belongs to the higher band.
 *
 * @throws RangeError when a number is not finite or `low` is above `high`.
 * @see The GE and McKinsey nine-cell matrix (1971); no source fixes the boundary.
 * @example band(6.7, 3.3, 6.7) // 'high'
 */
export function band(value: number, low: number, high: number): Band {
  if (!(low <= high)) throw new RangeError(`a band cannot reach from ${low} to ${high}`);
  if (reaches(value, high)) return 'high';
  return reaches(value, low) ? 'medium' : 'low';
}

/**
 * Cell of a matrix cut once on each axis, all in the units of the axes. A value on a cut belongs to the higher half.
 *
 * @throws RangeError when a number is not finite.
 * @see Millman, T. and Wilson, K. (1995) for portfolios of accounts by attractiveness and relative strength.
 * @example quadrant(7, 5, { attractiveness: 5, position: 5 }) // { attractiveness: 'high', position: 'high' }
 */
export function quadrant(
  attractiveness: number,
  position: number,
  cuts: { readonly attractiveness: number; readonly position: number },
): Quadrant {
  return {
    attractiveness: reaches(attractiveness, cuts.attractiveness) ? 'high' : 'low',
    position: reaches(position, cuts.position) ? 'high' : 'low',
  };
}

function reaches(value: number, cut: number): boolean {
  if (!Number.isFinite(value) || !Number.isFinite(cut))
    throw new RangeError(`cannot place ${value} against ${cut}`);
  return value >= cut - boundaryTolerance;
}
