import { payoutAt } from './payout.ts';
import type { PayoutCurve } from './payout-curve.ts';

/** Somebody who sells to, or serves, an account that moves to a strategic account manager. Money unless said otherwise. */
export interface Helper {
  readonly targetVariable: number;
  readonly curve: PayoutCurve;
  readonly quota: number;
  /** All results, with the account's. */
  readonly result: number;
  /** What of them comes from the account. */
  readonly accountResult: number;
  /** Part of the account's result that the helper is still credited with after the move, at least 0. */
  readonly creditAfter: number;
  /** By how much the quota is lowered for the move. */
  readonly quotaRelief: number;
  /** Paid for helping whatever the result, such as a bonus for the team. */
  readonly helpingPay: number;
}

export interface HelperPay {
  readonly attainment: number;
  readonly variable: number;
}

export type HelperChange =
  | {
      readonly kind: 'gains' | 'same' | 'loses';
      readonly before: HelperPay;
      readonly after: HelperPay;
      /** After less before, in money: negative is a loss. */
      readonly change: number;
    }
  /** Before or after the move there is no quota, so that there is no attainment. */
  | { readonly kind: 'no-quota'; readonly when: 'before' | 'after' };

/** Of a target variable: changes below this are rounding. */
const sameShare = 1e-9;

/**
 * How a helper's own variable pay changes when an account moves: results lose the account and keep the credited part, the
 * quota loses the relief, and what is paid for helping comes on top. A single loss means that somebody is paid for the
 * programme to fail.
 *
 * @throws RangeError as `payoutAt`, when an amount is negative or not finite, or the account brings more than the whole.
 * @see method.md 4c, field-neutrality test; Sherman, Sperry and Reese (2003) on the pay of field people.
 * @example helperChange({ targetVariable: 40_000, quota: 1000, result: 1000, accountResult: 300, ... }).kind // 'loses'
 */
export function helperChange(helper: Helper): HelperChange {
  requireHelper(helper);
  const { targetVariable, curve, quota, result, accountResult, creditAfter, quotaRelief, helpingPay } =
    helper;
  const quotaAfter = quota - quotaRelief;
  if (quota === 0) return { kind: 'no-quota', when: 'before' };
  if (quotaAfter <= 0) return { kind: 'no-quota', when: 'after' };
  const pay = (reached: number, of: number): HelperPay => ({
    attainment: reached / of,
    variable: targetVariable * payoutAt(curve, reached / of),
  });
  const before = pay(result, quota);
  const moved = pay(result - accountResult * (1 - creditAfter), quotaAfter);
  const after = { ...moved, variable: moved.variable + helpingPay };
  const change = after.variable - before.variable;
  if (Math.abs(change) <= sameShare * targetVariable) return { kind: 'same', before, after, change };
  return { kind: change > 0 ? 'gains' : 'loses', before, after, change };
}

/**
 * All helpers' changes, and whether nobody loses: null when a helper without a quota leaves it open.
 *
 * @throws RangeError as {@link helperChange}.
 * @see {@link helperChange}.
 * @example fieldNeutrality(helpers).neutral // false
 */
export function fieldNeutrality(helpers: readonly Helper[]): {
  readonly changes: readonly HelperChange[];
  readonly neutral: boolean | null;
} {
  const changes = helpers.map(helperChange);
  if (changes.some(({ kind }) => kind === 'loses')) return { changes, neutral: false };
  return { changes, neutral: changes.some(({ kind }) => kind === 'no-quota') ? null : true };
}

function requireHelper(helper: Helper): void {
  const { targetVariable, quota, result, accountResult, creditAfter, quotaRelief, helpingPay } = helper;
  const amounts = [targetVariable, quota, result, accountResult, creditAfter, quotaRelief, helpingPay];
  if (!amounts.every((amount) => amount >= 0 && amount < Infinity)) {
    throw new RangeError('an amount cannot be negative or infinite');
  }
  if (accountResult > result) throw new RangeError('an account cannot bring more than the whole');
}
