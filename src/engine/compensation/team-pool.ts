import { payoutAt } from './payout.ts';
import type { PayoutCurve } from './payout-curve.ts';

export interface TeamPool {
  /** The pool at target, in money. */
  readonly target: number;
  readonly curve: PayoutCurve;
  /** Attainment of the whole team. */
  readonly attainment: number;
  /** By member or function, in any proportion. */
  readonly shares: readonly number[];
}

export interface PoolPayout {
  readonly pool: number;
  /** By member; null when nobody has a share, so that the pool goes to nobody. */
  readonly paid: readonly number[] | null;
}

/**
 * A pool that several functions share: its size follows the team's attainment, and everybody's part is a share of it. Money.
 *
 * @throws RangeError when an amount or a share is negative or not finite, or as `payoutAt`.
 * @see Colletti, J. A. and Fiss, M. S. (2001), Compensating New Sales Roles, on team pay.
 * @example teamPool({ target: 90_000, curve, attainment: 1, shares: [2, 1] }) // { pool: 90000, paid: [60000, 30000] }
 */
export function teamPool({ target, curve, attainment, shares }: TeamPool): PoolPayout {
  if (![target, ...shares].every((amount) => amount >= 0 && amount < Infinity)) {
    throw new RangeError('a pool or a share cannot be negative or infinite');
  }
  const pool = target * payoutAt(curve, attainment);
  const most = Math.max(0, ...shares);
  if (most === 0) return { pool, paid: null };
  // Divided by the largest first, so that tiny shares do not overflow.
  const whole = shares.reduce((total, share) => total + share / most, 0);
  return { pool, paid: shares.map((share) => pool * (share / most / whole)) };
}
