/**
 * How far the actual rhythm stays behind the wanted one: max(0, 1 − actual / wanted), 0 to 1. More contact than wanted is no gap.
 *
 * @throws RangeError when the wanted rhythm is not above 0 or the actual one negative.
 * @see This site's own (FreqGap); the wanted frequency per contact is asked for by Sherman, Sperry and Reese (2003), Key 5.
 * @example rhythmGap(4, 12) // 0.667
 */
export function rhythmGap(actualPerYear: number, wantedPerYear: number): number {
  if (!(wantedPerYear > 0 && wantedPerYear < Infinity)) throw new RangeError('a rhythm is above 0');
  if (!(actualPerYear >= 0 && actualPerYear < Infinity)) throw new RangeError('a rhythm is not negative');
  return Math.max(0, 1 - actualPerYear / wantedPerYear);
}
