import ical from 'ical-generator';

export interface CalendarRhythm {
  /** The same rhythm always has the same, so that a second download replaces the first. */
  readonly id: string;
  readonly title: string;
  readonly note: string;
  /** ISO date. */
  readonly first: string;
  readonly everyMonths: number;
}

/**
 * A whole day that comes again every so many months, as an iCalendar file. A day that a short month does not have falls on the
 * last day of that month.
 *
 * @see RFC 5545, 3.3.10: without a set of days, a month that lacks the day is left out.
 * @example calendarFile({ first: '2026-01-31', everyMonths: 1, … }) // 28 February, 31 March, 30 April, …
 */
export function calendarFile({ id, title, note, first, everyMonths }: CalendarRhythm): string {
  const calendar = ical({ name: title, prodId: { company: 'Seven Keys Workbench', product: 'reviews' } });
  calendar.createEvent({
    id,
    // Written in UTC, or a whole day east of Greenwich would become the day before.
    start: new Date(`${first}T00:00:00Z`),
    allDay: true,
    summary: title,
    description: note,
    repeating: `RRULE:FREQ=MONTHLY;INTERVAL=${everyMonths}${dayOfMonth(Number(first.slice(8)))}`,
  });
  return calendar.toString();
}

export interface CalendarDay {
  /** The same thing always has the same, so that a second download replaces the first. */
  readonly id: string;
  readonly title: string;
  readonly note: string;
  /** ISO date. */
  readonly day: string;
}

/**
 * Whole days, each with something to be done by then, as an iCalendar file.
 *
 * @see RFC 5545, 3.6.1: a whole day has a date without a time.
 * @example calendarOfDays({ title: 'Next steps', days: [{ id: 'a', title: 'Agree', note: '', day: '2026-03-31' }] })
 */
export function calendarOfDays({
  title,
  days,
}: {
  readonly title: string;
  readonly days: readonly CalendarDay[];
}): string {
  const calendar = ical({ name: title, prodId: { company: 'Seven Keys Workbench', product: 'actions' } });
  for (const { id, title: summary, note, day } of days) {
    const start = new Date(`${day}T00:00:00Z`);
    calendar.createEvent({ id, start, allDay: true, summary, description: note });
  }
  return calendar.toString();
}

/** The days that every month has need no rule of their own. */
const surelyThere = 28;

function dayOfMonth(day: number): string {
  if (day <= surelyThere) return '';
  if (day === 31) return ';BYMONTHDAY=-1';
  const days = Array.from({ length: day - surelyThere + 1 }, (_, more) => surelyThere + more);
  return `;BYMONTHDAY=${days.join()};BYSETPOS=-1`;
}
