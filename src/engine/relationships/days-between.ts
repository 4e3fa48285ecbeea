const dayLength = 86_400_000;

/**
 * Days between two ISO dates, negative when the second is before the first. Calendar days, without clock or time zone.
 *
 * @throws RangeError when one of them is not a date of the calendar.
 * @see Calendar arithmetic (ISO 8601).
 * @example daysBetween('2028-02-28', '2028-03-01') // 2
 */
export function daysBetween(from: string, to: string): number {
  return (timeOf(to) - timeOf(from)) / dayLength;
}

function timeOf(day: string): number {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (!Number.isFinite(time) || new Date(time).toISOString().slice(0, 10) !== day) {
    throw new RangeError(`"${day}" is not a date`);
  }
  return time;
}
