import type { ExpressionProblem } from '../../../engine/expression/tree.ts';
import type { Thresholds, ValueCaseInputs } from '../schema.ts';
import type { DriverValue, MissingField } from './driver-value.ts';
import type { Premium } from './premium.ts';
import type { ReviewResult } from './reviews.ts';

/** What the reader should know before believing a number. */
export type ValueNote =
  | { readonly code: 'no-driver' | 'no-review' }
  | {
      readonly code: 'driver-missing';
      readonly driverId: string;
      readonly fields: readonly MissingField[];
      readonly names: readonly string[];
    }
  | { readonly code: 'driver-formula'; readonly driverId: string; readonly problem: ExpressionProblem }
  | { readonly code: 'starts-late' | 'unconfirmed'; readonly driverId: string }
  | { readonly code: 'no-price' | 'no-reference' | 'incentive-negative' }
  | { readonly code: 'proven-low'; readonly share: number }
  | { readonly code: 'share-low' | 'share-high'; readonly share: number }
  | { readonly code: 'silent'; readonly days: number };

export interface NoteFacts {
  readonly one: ValueCaseInputs;
  readonly values: ReadonlyMap<string, DriverValue>;
  readonly premium: Premium;
  readonly provenShare: number | null;
  readonly reviews: ReviewResult;
  readonly thresholds: Thresholds;
}

/**
 * All notes of a case: what is missing first, then what the numbers mean. The limits are the reader's thresholds.
 *
 * @see Readings of Key 6 by this site; the limits are assumptions and can be changed.
 * @example notesOf(facts).map(({ code }) => code) // ['no-reference', 'proven-low']
 */
export function notesOf(facts: NoteFacts): readonly ValueNote[] {
  if (facts.one.drivers.length === 0) return [{ code: 'no-driver' }];
  return [...driverNotes(facts), ...priceNotes(facts), ...proofNotes(facts)];
}

function driverNotes({ one, values }: NoteFacts): readonly ValueNote[] {
  return one.drivers.flatMap(({ id, startYears, status, confirmedBy, confirmedOn }): ValueNote[] => {
    const value = values.get(id);
    if (value?.kind === 'missing') {
      return [{ code: 'driver-missing', driverId: id, fields: value.fields, names: value.names }];
    }
    if (value?.kind === 'formula') return [{ code: 'driver-formula', driverId: id, problem: value.problem }];
    const unconfirmed = status !== 'claimed' && (confirmedBy === '' || confirmedOn === '');
    return [
      ...(startYears >= one.horizonYears ? [{ code: 'starts-late' as const, driverId: id }] : []),
      ...(unconfirmed ? [{ code: 'unconfirmed' as const, driverId: id }] : []),
    ];
  });
}

function priceNotes({ premium, values, thresholds }: NoteFacts): readonly ValueNote[] {
  if (premium.verdict === 'no-price' || premium.verdict === 'no-reference')
    return [{ code: premium.verdict }];
  const { customerIncentive, customerShare, netDifferentiation } = premium.offer;
  // A price above nothing at all says nothing.
  if ([...values.values()].every(({ kind }) => kind !== 'value')) return [];
  if (customerIncentive < 0) return [{ code: 'incentive-negative' }];
  if (customerShare === null || netDifferentiation < 0) return [];
  if (customerShare < thresholds.leastCustomerShare) return [{ code: 'share-low', share: customerShare }];
  return customerShare > thresholds.mostCustomerShare ? [{ code: 'share-high', share: customerShare }] : [];
}

function proofNotes({ provenShare, reviews, thresholds, one }: NoteFacts): readonly ValueNote[] {
  const { daysSilent } = reviews;
  const silence: readonly ValueNote[] =
    one.reviews.length === 0
      ? [{ code: 'no-review' }]
      : daysSilent !== null && daysSilent > thresholds.silenceDays
        ? [{ code: 'silent', days: daysSilent }]
        : [];
  const unproven = provenShare !== null && provenShare < thresholds.leastProven;
  return [...(unproven ? [{ code: 'proven-low' as const, share: provenShare }] : []), ...silence];
}
