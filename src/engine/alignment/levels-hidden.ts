import { sum } from '../statistics/sum.ts';

/** Why figures by level must not stand beside figures by function. */
export type LevelsHidden = 'small-level' | 'singles-out';

/**
 * Whether means by level may be shown beside means by function without giving away a group smaller than `smallest`. `counts`
 * has a row for each function whose mean is shown and an entry for each level, those who have not said theirs included; a
 * function shown has at least `smallest` people.
 *
 * Whoever has both sets of means can add and subtract them. What comes out of it are figures of people that lie between two
 * sets of levels: of every split of the levels in two, the smaller side of each function, all functions together. So each
 * such remainder has to be empty or large enough, and each level too. Null when all may be shown.
 *
 * @throws RangeError when rows differ in length or a count is not a whole number of at least 0.
 * @see Sweeney, L. (2002), k-anonymity: a model for protecting privacy, IJUFKS 10(5), 557-570; that differences of totals give
 *   small cells away: Cox, L. H. (1980), Suppression methodology and statistical disclosure control, JASA 75, 377-385. The
 *   remainders are the cuts of the graph whose two sides are functions and levels, and whose edges are the people.
 * @example levelsHidden([[4, 1], [4, 4]], 4) // 'singles-out': the one in the first function follows by subtraction
 */
export function levelsHidden(counts: readonly (readonly number[])[], smallest: number): LevelsHidden | null {
  const levels = counts[0]?.length ?? 0;
  if (counts.some((row) => row.length !== levels || row.some((count) => !isCount(count)))) {
    throw new RangeError('counts are whole numbers, and every function has the same levels');
  }
  const isShort = (people: number) => people > 0 && people < smallest;
  const byLevel = Array.from({ length: levels }, (_, level) => sum(counts.map((row) => row[level] ?? 0)));
  if (byLevel.some(isShort)) return 'small-level';
  const splits = Array.from({ length: 2 ** Math.max(0, levels - 1) }, (_, split) => split);
  const remainders = splits.map((split) => sum(counts.map((row) => smallerSide(row, split))));
  return remainders.some(isShort) ? 'singles-out' : null;
}

function smallerSide(row: readonly number[], split: number): number {
  const first = sum(row.filter((_, level) => (split >> level) % 2 === 1));
  return Math.min(first, sum(row) - first);
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}
