import { agreement, standing, type Agreement, type Standing } from './compare-weightings.ts';
import type { CriterionGroup } from './additive-model.ts';
import { concordance, type Concordance } from './concordance.ts';
import { meanRatings, mergeRatings, type RaterTables } from './merged-ratings.ts';

export interface RaterWeighting {
  readonly groups: readonly CriterionGroup[];
  readonly weights: readonly number[];
  /** How many alternatives the list is to have. */
  readonly first: number;
}

/** Best and worst rank that an alternative has with any one rater. */
export interface RankRange {
  readonly best: number;
  readonly worst: number;
}

export interface RaterEffects {
  /** All raters together, by the mean of their ratings. */
  readonly merged: Standing;
  /** By rater: the ranking if that rater's word counted alone. */
  readonly alone: readonly Standing[];
  /** By alternative; null without a score. */
  readonly rankRanges: readonly (RankRange | null)[];
  /** By rater: the list of all (first) beside the list without that rater (second). Empty with one rater. */
  readonly without: readonly Agreement[];
  /** How far the raters' rankings agree; null with one rater or fewer than two alternatives. */
  readonly concordance: Concordance | null;
}

/**
 * What difference it makes who rates. Conventions: the merged value is the mean of the ratings given; in the ranking of one
 * rater alone the mean of the others stands in where the rater has given nothing, so that rankings differ by judgement and
 * not by gaps (many gaps therefore make the raters look more alike than they are); what nobody has rated is missing, as in
 * `additiveScores`. A measured criterion is put into every rater's table with the same value.
 *
 * @throws RangeError as `mergeRatings` and `additiveScores`.
 * @see Kendall and Babington Smith (1939) for the concordance; leaving one out as in Tukey's jackknife: Miller, R. G. (1974),
 *   The Jackknife - A Review, Biometrika 61, 1-15; the stand-in for a gap is this site's own.
 * @example raterEffects(tables, { groups, weights, first: 8 }).without[1]?.onlySecond // [7]
 */
export function raterEffects(tables: RaterTables, { groups, weights, first }: RaterWeighting): RaterEffects {
  const values = meanRatings(mergeRatings(tables));
  const standingOf = (rated: readonly (readonly (number | null)[])[]) =>
    standing({ values: rated, groups }, weights, first);
  const merged = standingOf(values);
  const alone = tables.map((table) =>
    standingOf(table.map((row, a) => row.map((rating, c) => rating ?? values[a]?.[c] ?? null))),
  );
  const without =
    tables.length < 2
      ? []
      : tables.map((_, rater) => {
          const others = tables.filter((_table, index) => index !== rater);
          return agreement(merged, standingOf(meanRatings(mergeRatings(others))));
        });
  return {
    merged,
    alone,
    rankRanges: merged.ranks.map((_, alternative) => rankRange(alone, alternative)),
    without,
    concordance: concordance(alone.map(({ scores }) => scores)),
  };
}

function rankRange(alone: readonly Standing[], alternative: number): RankRange | null {
  const ranks = alone.map((one) => one.ranks[alternative] ?? null).filter((rank) => rank !== null);
  return ranks.length === 0 ? null : { best: Math.min(...ranks), worst: Math.max(...ranks) };
}
