import { sum } from '../statistics/sum.ts';
import type { ValueStatus } from './driver.ts';

export interface ValuedByStatus {
  readonly status: ValueStatus;
  readonly value: number;
}

export interface ValueByStatus {
  readonly claimed: number;
  readonly agreed: number;
  readonly verified: number;
  /** Agreed or verified: what the customer would not contest. */
  readonly agreedOrBetter: number;
  readonly total: number;
  /** Verified over the total, a fraction; null when the total is not positive, where it says nothing. */
  readonly provenShare: number | null;
}

/**
 * Values by how well they are founded, in their unit: what would survive an audit is `verified`.
 *
 * @throws RangeError when a value is not finite.
 * @see The three steps are this site's own.
 * @example valueByStatus([{ status: 'verified', value: 30 }, { status: 'claimed', value: 70 }]).provenShare // 0.3
 */
export function valueByStatus(values: readonly ValuedByStatus[]): ValueByStatus {
  const of = (wanted: ValueStatus) =>
    sum(values.filter(({ status }) => status === wanted).map(({ value }) => value));
  const [claimed, agreed, verified] = [of('claimed'), of('agreed'), of('verified')];
  const total = sum(values.map(({ value }) => value));
  return {
    claimed,
    agreed,
    verified,
    agreedOrBetter: agreed + verified,
    total,
    provenShare: total > 0 ? verified / total : null,
  };
}
