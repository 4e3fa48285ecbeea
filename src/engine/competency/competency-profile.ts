import { mergeRatings } from '../decision/merged-ratings.ts';
import { weightedMean } from '../decision/weighted-mean.ts';

/** The scale of the ratings: 1 is the least, 5 the most. */
const ratingScale = { low: 1, high: 5 } as const;

/** What the account asks of whoever manages it. */
export interface Competency {
  /** From 1 to 5. */
  readonly required: number;
  /** In any proportion. */
  readonly weight: number;
  readonly mustHave: boolean;
  /** Willingness is chosen at selection; skill can be taught. */
  readonly kind: 'willingness' | 'skill';
}

/** What one person says of the candidate; lists in the order of the competencies. */
export interface CompetencyRater {
  readonly role: 'self' | 'manager' | 'peer' | 'customer';
  /** From 1 to 5; null where none was given. */
  readonly ratings: readonly (number | null)[];
  /** Whether something observed stands behind the rating. */
  readonly evidence: readonly boolean[];
}

/** One competency of one candidate, in the unit of the ratings; null where nobody has said enough. */
export interface CompetencyStanding {
  /** Median of the ratings of the others. */
  readonly level: number | null;
  readonly self: number | null;
  /** How far the level is below what is required, at least 0. */
  readonly gap: number | null;
  /** Self less level: positive is a blind spot, negative is modesty. */
  readonly blindSpot: number | null;
  /** Part of the level that is reached of the requirement, 0 to 1. */
  readonly reached: number | null;
  /** Highest less lowest rating of the others. */
  readonly range: number | null;
  /** Sample deviation of the ratings of the others; null with fewer than two. */
  readonly deviation: number | null;
  /** How many others have given a rating. */
  readonly raters: number;
  /** Part of all ratings, with the candidate's own, that has evidence; null without a rating. */
  readonly evidenceRate: number | null;
}

export interface CompetencyProfile {
  readonly standings: readonly CompetencyStanding[];
  /** Weighted mean of what is reached, 0 to 1, over the competencies that others have rated; null without one. */
  readonly fit: number | null;
  readonly evidenceRate: number | null;
  /** Competencies of positive weight that no other has rated: the fit says nothing of them. */
  readonly unrated: readonly number[];
}

/**
 * A candidate measured against what an account needs. Conventions: the level is the median of everybody's rating but the
 * candidate's own (the mean of the two in the middle for an even number); fit is `sum(w min(S / Q, 1)) / sum(w)`, so that
 * strength beyond the requirement makes up for nothing; what nobody else has rated is left out together with its weight.
 *
 * @throws RangeError when a requirement or a rating is outside the scale, a list does not fit, or a weight is negative or not
 *   finite.
 * @see method.md 4a; Sherman, Sperry and Reese (2003), pages 49-50, for the areas.
 * @example competencyProfile([{ required: 4, weight: 1, ... }], [{ role: 'peer', ratings: [3], evidence: [true] }]).fit // 0.75
 */
export function competencyProfile(
  competencies: readonly Competency[],
  raters: readonly CompetencyRater[],
): CompetencyProfile {
  requireProfile(competencies, raters);
  const others = raters.filter(({ role }) => role !== 'self');
  const own = raters.filter(({ role }) => role === 'self');
  const standings = competencies.map(({ required }, index): CompetencyStanding => {
    const merged = ratingsOf(others, index);
    const level = merged?.median ?? null;
    const self = ratingsOf(own, index)?.median ?? null;
    return {
      level,
      self,
      gap: level === null ? null : Math.max(0, required - level),
      blindSpot: level === null || self === null ? null : self - level,
      reached: level === null ? null : Math.min(level / required, 1),
      range: merged === null || level === null ? null : (merged.most ?? level) - (merged.least ?? level),
      deviation: merged?.deviation ?? null,
      raters: merged?.count ?? 0,
      evidenceRate: evidenceRate(raters, (competency) => competency === index),
    };
  });
  const weights = competencies.map(({ weight }) => weight);
  return {
    standings,
    fit: weightedMean(
      weights,
      standings.map(({ reached }) => reached),
    ),
    evidenceRate: evidenceRate(raters, () => true),
    unrated: standings.flatMap(({ level }, index) =>
      level === null && (weights[index] ?? 0) > 0 ? [index] : [],
    ),
  };
}

function ratingsOf(raters: readonly CompetencyRater[], competency: number) {
  if (raters.length === 0) return null;
  return mergeRatings(raters.map(({ ratings }) => [[ratings[competency] ?? null]]))[0]?.[0] ?? null;
}

function evidenceRate(
  raters: readonly CompetencyRater[],
  counts: (competency: number) => boolean,
): number | null {
  const given = raters.flatMap(({ ratings, evidence }) =>
    ratings.flatMap((rating, index) => (rating !== null && counts(index) ? [evidence[index] === true] : [])),
  );
  return given.length === 0 ? null : given.filter(Boolean).length / given.length;
}

function requireProfile(competencies: readonly Competency[], raters: readonly CompetencyRater[]): void {
  const onScale = (level: number) => level >= ratingScale.low && level <= ratingScale.high;
  if (!competencies.every(({ required }) => onScale(required))) {
    throw new RangeError('a requirement is from 1 to 5');
  }
  for (const { ratings, evidence } of raters) {
    if (ratings.length !== competencies.length || evidence.length !== competencies.length) {
      throw new RangeError('a rater needs one rating and one evidence a competency');
    }
    if (!ratings.every((rating) => rating === null || onScale(rating))) {
      throw new RangeError('a rating is from 1 to 5, or missing');
    }
  }
}
