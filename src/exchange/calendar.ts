import ical, { ICalEventRepeatingFreq } from 'ical-generator';

export interface CalendarRhythm {
  /** The same rhythm always has the same, so that a second download replaces the first. */
  readonly id: string;
  readonly title: string;
  readonly note: string;
  /** ISO date. */
  readonly first: string;
  readonly everyMonths: number;
}

/** A whole day that comes again every so many months, as an iCalendar file. */
export function calendarFile({ id, title, note, first, everyMonths }: CalendarRhythm): string {
  const calendar = ical({ name: title });
  calendar.createEvent({
    id,
    start: new Date(`${first}T00:00:00`),
    allDay: true,
    summary: title,
    description: note,
    repeating: { freq: ICalEventRepeatingFreq.MONTHLY, interval: everyMonths },
  });
  return calendar.toString();
}
