import { afterEach, describe, expect, test, vi } from 'vitest';
import { calendarFile, calendarOfDays } from './calendar.ts';

function lines(first: string, everyMonths = 3): readonly string[] {
  return calendarFile({ id: 'one', title: 'Review: Delft', note: 'Planned', first, everyMonths }).split(
    '\r\n',
  );
}

// The rules and the days they give are those of RFC 5545, 3.3.10; dateutil.rrule gives the same days.
describe('a rhythm', () => {
  test.each([
    ['2026-06-15', 'RRULE:FREQ=MONTHLY;INTERVAL=3'],
    ['2026-06-28', 'RRULE:FREQ=MONTHLY;INTERVAL=3'],
    ['2026-11-29', 'RRULE:FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=28,29;BYSETPOS=-1'],
    ['2026-11-30', 'RRULE:FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=28,29,30;BYSETPOS=-1'],
    ['2026-08-31', 'RRULE:FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1'],
  ])('that starts on %s leaves no short month out', (first, rule) => {
    expect(lines(first)).toContain(rule);
  });

  test('comes as often as it is said', () => {
    expect(lines('2026-06-15', 12)).toContain('RRULE:FREQ=MONTHLY;INTERVAL=12');
  });
});

describe('the first day', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test.each(['UTC', 'Asia/Shanghai', 'America/Los_Angeles'])('is the day that was said in %s', (name) => {
    vi.stubEnv('TZ', name);
    expect(lines('2026-06-30')).toContain('DTSTART;VALUE=DATE:20260630');
  });
});

describe('single days', () => {
  test('stand in one file, each with its own id and as a whole day', () => {
    const days = [
      { id: 'a', title: 'Agree', note: 'Kim', day: '2026-03-31' },
      { id: 'b', title: 'Tell', note: '', day: '2026-12-01' },
    ];
    const found = calendarOfDays({ title: 'Next steps', days }).split('\r\n');
    expect(found.filter((line) => line.startsWith('DTSTART'))).toEqual([
      'DTSTART;VALUE=DATE:20260331',
      'DTSTART;VALUE=DATE:20261201',
    ]);
    expect(found).toEqual(expect.arrayContaining(['UID:a', 'UID:b', 'SUMMARY:Agree', 'DESCRIPTION:Kim']));
  });
});
