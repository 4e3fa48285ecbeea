import type { Review } from '../schema.ts';

export interface ReviewLine {
  readonly id: string;
  readonly date: string;
  readonly planned: number;
  readonly verified: number;
  /** Up to and with this review. */
  readonly plannedSoFar: number;
  readonly verifiedSoFar: number;
}

export interface ReviewResult {
  /** By date; those without one last. */
  readonly lines: readonly ReviewLine[];
  /** Verified over planned of all reviews in which something was verified; null before the first. */
  readonly kept: number | null;
  /** Days since somebody at the customer was last told; null when nobody was. */
  readonly daysSilent: number | null;
}

const dayLength = 86_400_000;

/**
 * Planned against verified value, review by review and so far. A review in which nothing is verified yet is still to come and
 * adds nothing. Amounts in money.
 *
 * @param today ISO date, handed in because a model has no clock.
 * @see Quarterly value reviews: Sherman, Sperry and Reese (2003), Key 6; the table is this site's own.
 * @example reviewsOf([{ date: '2026-03-31', planned: 100, verified: 80, … }], '2026-04-30').kept // 0.8
 */
export function reviewsOf(reviews: readonly Review[], today: string): ReviewResult {
  const held = reviews.filter(({ verified }) => verified !== null);
  let plannedSoFar = 0;
  let verifiedSoFar = 0;
  const lines = held.toSorted(byDate).map(({ id, date, planned, verified }) => {
    plannedSoFar += planned ?? 0;
    verifiedSoFar += verified ?? 0;
    return { id, date, planned: planned ?? 0, verified: verified ?? 0, plannedSoFar, verifiedSoFar };
  });
  return {
    lines,
    kept: plannedSoFar > 0 ? verifiedSoFar / plannedSoFar : null,
    daysSilent: daysSince(reviews, today),
  };
}

function byDate(a: Review, b: Review): number {
  return (a.date || '9').localeCompare(b.date || '9');
}

function daysSince(reviews: readonly Review[], today: string): number | null {
  const told = reviews
    .filter(({ date, toldTo }) => date !== '' && date <= today && toldTo !== '')
    .map(({ date }) => Date.parse(date))
    .filter((time) => !Number.isNaN(time));
  return told.length === 0 ? null : Math.round((Date.parse(today) - Math.max(...told)) / dayLength);
}
