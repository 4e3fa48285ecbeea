export interface ScaleUse {
  /** How many ratings were given. */
  readonly count: number;
  readonly least: number | null;
  readonly most: number | null;
  /** Part of the scale between the lowest and the highest rating, 0 to 1; null without a rating. */
  readonly share: number | null;
  /** Enough ratings, and all of them in a part of the scale. */
  readonly narrow: boolean;
}

/** Whoever stays within less than half of the scale makes differences smaller than those of the others. Our assumption. */
export const narrowShare = 0.5;

/** With fewer ratings a narrow range says nothing about a rater. Our assumption. */
export const enoughRatings = 10;

/**
 * How much of a scale a rater has used, over all ratings given on it. `low` and `high` are its ends, in the unit of the
 * ratings.
 *
 * @throws RangeError when the scale has no length, or a rating is not finite.
 * @see Guilford, J. P. (1954), Psychometric Methods, chapter 11, on the error of central tendency; both limits are ours.
 * @example scaleUse([5, 6, null, 7], 0, 10).share // 0.2
 */
export function scaleUse(ratings: readonly (number | null)[], low: number, high: number): ScaleUse {
  if (!(low < high)) throw new RangeError(`a scale cannot reach from ${low} to ${high}`);
  const given = ratings.filter((rating) => rating !== null);
  if (!given.every(Number.isFinite)) throw new RangeError('a rating must be finite or missing');
  const count = given.length;
  if (count === 0) return { count, least: null, most: null, share: null, narrow: false };
  const least = given.reduce((a, b) => Math.min(a, b));
  const most = given.reduce((a, b) => Math.max(a, b));
  const share = (most - least) / (high - low);
  return { count, least, most, share, narrow: count >= enoughRatings && share < narrowShare };
}
