import { payoutAt } from './payout.ts';
import type { PayoutCurve } from './payout-curve.ts';
import { roundedAttainment } from './rounded-attainment.ts';
import { sum } from '../statistics/sum.ts';

/** One part of a measure's period, such as a quarter or a year: what was reached of what, in the unit of the measure. */
export interface PeriodPart {
  readonly result: number;
  readonly quota: number;
}

/** When a measure is paid. */
export type MeasurePeriod =
  /** Once, for all parts together. */
  | { readonly kind: 'once' }
  /** Part by part; with catch-up by what has been reached since the beginning. */
  | { readonly kind: 'by-part'; readonly catchUp: boolean };

export interface PeriodPayout {
  /** Of all parts together. */
  readonly attainment: number;
  /** By part, as fractions of the measure's target for the whole period; their sum is the payout. */
  readonly paid: readonly number[];
  readonly payout: number;
}

/**
 * What a measure pays over its period. Conventions: paid once, the results of all parts over all quotas make one attainment
 * and the payout falls due with the last part (a year, or two or three years together); paid by part, every part carries an
 * equal share of the target and has an attainment of its own; with catch-up the attainment is that since the beginning, what
 * is due since the beginning less what has been paid is paid, and nothing is paid back, so that the sum can exceed what the
 * whole period alone would pay. Null when a quota that is needed is 0, or there is no part.
 *
 * @throws RangeError when a result is not finite or a quota is negative or not finite.
 * @see Colletti, J. A. and Fiss, M. S. (2001), Compensating New Sales Roles, on cumulative and discrete periods.
 * @example periodPayout(curve, [{ result: 5, quota: 10 }, { result: 15, quota: 10 }], { kind: 'by-part', catchUp: true })
 * // { attainment: 1, paid: [0, 1], payout: 1 }
 */
export function periodPayout(
  curve: PayoutCurve,
  parts: readonly PeriodPart[],
  period: MeasurePeriod,
): PeriodPayout | null {
  const attainment = attainmentOf(parts);
  if (attainment === null) return null;
  if (period.kind === 'once') {
    const payout = payoutAt(curve, attainment);
    return { attainment, paid: parts.map((_, index) => (index === parts.length - 1 ? payout : 0)), payout };
  }
  const paid = period.catchUp ? cumulative(curve, parts) : discrete(curve, parts);
  return paid === null ? null : { attainment, paid, payout: sum(paid) };
}

/**
 * Results over quotas, a fraction. Null when the quotas sum to 0.
 *
 * @throws RangeError when a result is not finite or a quota is negative or not finite.
 * @see {@link periodPayout}.
 * @example attainmentOf([{ result: 5, quota: 10 }, { result: 15, quota: 10 }]) // 1
 */
function attainmentOf(parts: readonly PeriodPart[]): number | null {
  if (parts.some(({ quota }) => quota < 0)) throw new RangeError('a quota cannot be negative');
  const quota = sum(parts.map((part) => part.quota));
  const result = sum(parts.map((part) => part.result));
  return quota > 0 ? roundedAttainment(result / quota) : null;
}

function discrete(curve: PayoutCurve, parts: readonly PeriodPart[]): number[] | null {
  const attainments = parts.map((part) => attainmentOf([part])).filter((attainment) => attainment !== null);
  if (attainments.length < parts.length) return null;
  return attainments.map((attainment) => payoutAt(curve, attainment) / parts.length);
}

function cumulative(curve: PayoutCurve, parts: readonly PeriodPart[]): number[] | null {
  let before = 0;
  const paid: number[] = [];
  for (const [index] of parts.entries()) {
    const attainment = attainmentOf(parts.slice(0, index + 1));
    if (attainment === null) return null;
    const due = ((index + 1) / parts.length) * payoutAt(curve, attainment);
    paid.push(Math.max(0, due - before));
    before = Math.max(before, due);
  }
  return paid;
}
