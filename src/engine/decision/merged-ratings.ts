import { mean, median, deviation } from 'd3-array';

/** By rater, then by alternative, then by criterion; null where the rater has given nothing. */
export type RaterTables = readonly (readonly (readonly (number | null)[])[])[];

/** What the raters say of one alternative on one criterion, in the unit of the ratings. */
export interface MergedRating {
  /** How many raters have given a rating. */
  readonly count: number;
  readonly mean: number | null;
  readonly median: number | null;
  readonly least: number | null;
  readonly most: number | null;
  /** Sample standard deviation (n - 1); null with fewer than two ratings. */
  readonly deviation: number | null;
}

/** A place where the raters are apart. */
export interface Disagreement {
  readonly alternative: number;
  readonly criterion: number;
  /** Highest less lowest rating. */
  readonly range: number;
  readonly deviation: number;
  /** Range times the weight of the criterion: how far apart the scores of the extreme raters are for it alone. */
  readonly effect: number;
}

/**
 * The ratings of several people merged, one row an alternative and one entry a criterion. Nulls do not count.
 *
 * @throws RangeError when there is no rater, the tables differ in size, or a rating is not finite.
 * @see Hyndman, R. J. and Fan, Y. (1996), Sample Quantiles in Statistical Packages, The American Statistician 50 (type 7) for
 *   the median of an even number: the mean of the two in the middle.
 * @example mergeRatings([[[8]], [[5]]])[0]?.[0]?.mean // 6.5
 */
export function mergeRatings(tables: RaterTables): MergedRating[][] {
  const first = requireTables(tables);
  return first.map((row, alternative) =>
    row.map((_, criterion) => {
      const given = tables.map((table) => table[alternative]?.[criterion] ?? null);
      return merge(given.filter((rating) => rating !== null));
    }),
  );
}

/**
 * The mean ratings alone: the values that a score is made of when all raters count the same.
 *
 * @example meanRatings(mergeRatings(tables))[0] // [6.5, null, 7]
 */
export function meanRatings(merged: readonly (readonly MergedRating[])[]): (number | null)[][] {
  return merged.map((row) => row.map(({ mean: middle }) => middle));
}

/**
 * What to discuss first: the places where raters are apart, in the order of range times weight. `weights` are those in the
 * overall score, by criterion. Places with fewer than two ratings, and those where all say the same or the criterion has no
 * weight, are left out; equal effects come in the order of the standard deviation, then of the tables.
 *
 * @throws RangeError when the weights do not fit or one is negative or not finite.
 * @see the Delphi method's feedback of the spread: Linstone, H. and Turoff, M. (1975), The Delphi Method, chapter IV; the
 *   product with the weight is this site's own.
 * @example disagreements(merged, weights)[0] // { alternative: 3, criterion: 0, range: 6, deviation: 3.2, effect: 1.5 }
 */
export function disagreements(
  merged: readonly (readonly MergedRating[])[],
  weights: readonly number[],
): Disagreement[] {
  if (!weights.every((weight) => weight >= 0 && weight < Infinity)) {
    throw new RangeError('a weight cannot be negative or infinite');
  }
  if (merged.some((row) => row.length !== weights.length)) throw new RangeError('the weights do not fit');
  const found = merged.flatMap((row, alternative) =>
    row.flatMap((rating, criterion): Disagreement[] => {
      const range = (rating.most ?? 0) - (rating.least ?? 0);
      const effect = range * (weights[criterion] ?? 0);
      if (rating.deviation === null || effect === 0) return [];
      return [{ alternative, criterion, range, deviation: rating.deviation, effect }];
    }),
  );
  return found.sort((a, b) => b.effect - a.effect || b.deviation - a.deviation);
}

function requireTables(tables: RaterTables): RaterTables[number] {
  const [first] = tables;
  if (first === undefined) throw new RangeError('there is no rater');
  for (const table of tables) {
    const fits =
      table.length === first.length && table.every((row, index) => row.length === first[index]?.length);
    if (!fits) throw new RangeError('all raters need the same alternatives and criteria');
    if (!table.every((row) => row.every((rating) => rating === null || Number.isFinite(rating)))) {
      throw new RangeError('a rating must be finite or missing');
    }
  }
  return first;
}

function merge(ratings: readonly number[]): MergedRating {
  const sorted = ratings.toSorted((a, b) => a - b);
  return {
    count: ratings.length,
    mean: mean(ratings) ?? null,
    median: median(ratings) ?? null,
    least: sorted[0] ?? null,
    most: sorted.at(-1) ?? null,
    deviation: deviation(ratings) ?? null,
  };
}
