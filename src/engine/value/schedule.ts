/** When something runs; all in years from now, parts of a year allowed. */
export interface Schedule {
  readonly startYears: number;
  /** How long it takes from nothing to the full effect, rising evenly; 0 is full at once. */
  readonly rampYears: number;
  /** From the start, the ramp included; null is to the end of whatever horizon is looked at. */
  readonly durationYears: number | null;
}

/**
 * The part of its full yearly effect that runs in each of the years 1 to `horizonYears`, from 0 to 1. Convention: the effect
 * rises in a straight line over the ramp, so that the ramp costs half of its length, and stops at once at its end; a year's
 * part is the mean over that year.
 *
 * @throws RangeError when a time is negative or not finite, or the horizon is not a whole number of at least 0.
 * @see The definition is this site's own; a ramp in monthly steps would lose half a month more.
 * @example activityByYear({ startYears: 0.5, rampYears: 1, durationYears: null }, 3) // [0.125, 0.875, 1]
 */
export function activityByYear(schedule: Schedule, horizonYears: number): number[] {
  requireSchedule(schedule);
  requireHorizon(horizonYears);
  return Array.from(
    { length: horizonYears },
    (_, year) => activityUntil(schedule, year + 1) - activityUntil(schedule, year),
  );
}

/** Full years of effect from now until `time`. */
function activityUntil({ startYears, rampYears, durationYears }: Schedule, time: number): number {
  const run = Math.min(time - startYears, durationYears ?? Infinity);
  if (run <= 0) return 0;
  return run < rampYears ? (run * run) / (2 * rampYears) : run - rampYears / 2;
}

function requireSchedule({ startYears, rampYears, durationYears }: Schedule): void {
  const times = [startYears, rampYears, durationYears ?? 0];
  if (!times.every((time) => time >= 0 && time < Infinity)) {
    throw new RangeError(`a schedule cannot have the times ${times.join(', ')}`);
  }
}

/**
 * Refuses a horizon that is not a whole number of years.
 *
 * @throws RangeError as said.
 * @example requireHorizon(5)
 */
export function requireHorizon(horizonYears: number): void {
  if (!Number.isSafeInteger(horizonYears) || horizonYears < 0) {
    throw new RangeError(`a horizon is a whole number of years, not ${horizonYears}`);
  }
}
