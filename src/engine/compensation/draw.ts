/** What a month brings somebody who has a draw, in money. */
export interface DrawMonth {
  readonly earned: number;
  readonly paid: number;
  /** What has been paid ahead and not yet been earned; 0 when the draw need not be paid back. */
  readonly balance: number;
}

/**
 * Monthly pay under a draw. Not recoverable: each month pays the larger of draw and commission. Recoverable: each month pays
 * at least the draw; what commission falls short of it is carried as a balance, and commission above the draw goes to the
 * balance first.
 *
 * @throws RangeError when an amount is negative or not finite.
 * @see Cichelli, D. (2010), Compensating the Sales Force, on recoverable and non-recoverable draws.
 * @example drawMonths(3000, [1000, 5000], 'recoverable').map(({ paid, balance }) => [paid, balance])
 * // [[3000, 2000], [3000, 0]]
 */
export function drawMonths(
  draw: number,
  commissions: readonly number[],
  kind: 'recoverable' | 'non-recoverable',
): DrawMonth[] {
  if (![draw, ...commissions].every((amount) => amount >= 0 && amount < Infinity)) {
    throw new RangeError('a draw or a commission cannot be negative or infinite');
  }
  let balance = 0;
  return commissions.map((earned) => {
    if (kind === 'non-recoverable') return { earned, paid: Math.max(draw, earned), balance };
    const above = Math.max(0, earned - draw);
    const recovered = Math.min(balance, above);
    balance += Math.max(0, draw - earned) - recovered;
    return { earned, paid: Math.max(draw, earned) - recovered, balance };
  });
}
