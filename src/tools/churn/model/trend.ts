import type { SignalId, Stage } from '../schema.ts';
import type { MergedSignal } from './merged.ts';

export interface Trend {
  /** ISO date: two quarters before the picture. */
  readonly since: string;
  readonly direction: 'worse' | 'same' | 'better';
  readonly from: Stage;
  readonly to: Stage;
  readonly appeared: readonly SignalId[];
  readonly ended: readonly SignalId[];
  /** There, and nobody says since when: counted as old. */
  readonly undated: readonly SignalId[];
  /** Dated after the day of the picture: counted as there. */
  readonly ahead: readonly SignalId[];
}

/** Two quarters. */
const months = 6;

/**
 * What changed in the two quarters before a day. A dated yes was not there before its day, a dated no was there until its day;
 * without a day both have always been so. The direction is that of the phase; where it is the same, that of what appeared
 * against what ended. `asOf` is an ISO date.
 *
 * @see tools.md, section 9, slope before level; the rule is this site's own.
 * @example trendOf(mergedSignals(views), '2026-06-30').direction // 'worse'
 */
export function trendOf(merged: readonly MergedSignal[], asOf: string): Trend {
  const since = monthsBefore(asOf, months);
  const isLate = (one: MergedSignal) => one.since > since;
  const there = merged.filter(({ answer }) => answer === 'yes');
  const gone = merged.filter(({ answer }) => answer === 'no').filter(isLate);
  const appeared = there.filter(isLate);
  const from = stageOf([...there.filter((one) => !isLate(one)), ...gone]);
  const to = stageOf(there);
  const slope = to - from || appeared.length - gone.length;
  return {
    since,
    direction: slope > 0 ? 'worse' : slope < 0 ? 'better' : 'same',
    from,
    to,
    appeared: ids(appeared),
    ended: ids(gone),
    undated: ids(there.filter((one) => one.since === '')),
    ahead: ids([...there, ...gone].filter((one) => one.since > asOf)),
  };
}

function ids(merged: readonly MergedSignal[]): readonly SignalId[] {
  return merged.map(({ signal }) => signal.id);
}

function stageOf(there: readonly MergedSignal[]): Stage {
  return there.reduce<Stage>((most, { signal }) => (signal.phase > most ? signal.phase : most), 0);
}

/**
 * The same day some months earlier, or the last day of that month where it has none. ISO dates.
 *
 * @see The rule of EDATE in spreadsheets.
 * @example monthsBefore('2026-08-31', 6) // '2026-02-28'
 */
export function monthsBefore(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - count, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - count, Math.min(date, last))).toISOString().slice(0, 10);
}

/**
 * Whole days from one day to a later one; negative where it is earlier. ISO dates.
 *
 * @see Days of the Gregorian calendar.
 * @example daysFrom('2026-02-28', '2026-03-01') // 1
 */
export function daysFrom(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}
