const yearDays = 365;

/**
 * How many days a contact is overdue: days since the last contact less the interval of the wanted rhythm, 365 / n days for n
 * contacts a year. Negative or 0 is in time.
 *
 * @throws RangeError when the rhythm is not above 0 or the days are not finite.
 * @see The rule is this site's own.
 * @example overdueDays(100, 12) // 100 − 365/12 = 69.58
 */
export function overdueDays(daysSince: number, wantedPerYear: number): number {
  if (!(wantedPerYear > 0 && wantedPerYear < Infinity)) throw new RangeError('a rhythm is above 0');
  if (!Number.isFinite(daysSince)) throw new RangeError('days are finite');
  return daysSince - yearDays / wantedPerYear;
}
