import { midRanks, tieSizes } from './mid-ranks.ts';

export interface Concordance {
  /** Kendall's W, 0 to 1: 1 when all raters order the things alike, near 0 when they order them at random. */
  readonly w: number;
  /** Mean of Spearman's correlation over all pairs of raters, exactly so where nobody ties any things. */
  readonly meanCorrelation: number;
  /** How many things all raters have judged, and were counted. */
  readonly things: number;
}

/**
 * Kendall's coefficient of concordance between raters, corrected for ties:
 * `W = 12 S / (m^2 (n^3 - n) - m sum(t^3 - t))` with m raters, n things, S the squared deviations of the rank sums from
 * their mean, and t the size of each group that a rater ties. `scores` has one row a rater and one entry a thing; a thing
 * that any rater has left out (null) is left out. Null with fewer than two raters or two things, or when every rater ties
 * all of them.
 *
 * @throws RangeError when the rows differ in length or a score is not finite.
 * @see Kendall, M. G. and Babington Smith, B. (1939), The Problem of m Rankings, Annals of Mathematical Statistics 10,
 *   275-287; the correction in Kendall, M. G. (1948), Rank Correlation Methods, chapter 6.
 * @example concordance([[1, 6, 3, 2, 5, 4], [1, 5, 6, 4, 2, 3], [6, 3, 2, 5, 4, 1]])?.w // 0.16
 */
export function concordance(scores: readonly (readonly (number | null)[])[]): Concordance | null {
  const [first] = scores;
  if (scores.some((row) => row.length !== first?.length)) {
    throw new RangeError('all raters need the same things');
  }
  const raters = scores.length;
  const judged = (first ?? []).map((_, thing) => scores.every((row) => row[thing] !== null));
  const rankings = scores.map((row) =>
    midRanks(row.filter((score, thing) => score !== null && judged[thing]).map(Number)),
  );
  const things = judged.filter(Boolean).length;
  if (raters < 2 || things < 2) return null;

  const mean = (raters * (things + 1)) / 2;
  const deviations = Array.from({ length: things }, (_, thing) => {
    return rankings.reduce((total, ranking) => total + (ranking[thing] ?? 0), 0) - mean;
  });
  const squares = deviations.reduce((total, deviation) => total + deviation ** 2, 0);
  const most =
    raters ** 2 * (things ** 3 - things) - raters * rankings.reduce((total, r) => total + tieTerm(r), 0);
  if (most === 0) return null;
  const w = (12 * squares) / most;
  return { w, meanCorrelation: (raters * w - 1) / (raters - 1), things };
}

function tieTerm(ranking: readonly number[]): number {
  return [...tieSizes(ranking).values()].reduce((total, size) => total + size ** 3 - size, 0);
}
