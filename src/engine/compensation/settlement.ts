import { sum } from '../statistics/sum.ts';

export interface SettlementTerms {
  /** Variable pay earned, in money. */
  readonly earned: number;
  /** Part of it held back until the account has stayed, 0 to 1. */
  readonly holdback: number;
  /** Whether the account has stayed; null while that is open. */
  readonly retained: boolean | null;
  /** What has been paid ahead as a draw, and whether it must be earned; null without a draw. */
  readonly draw: { readonly paid: number; readonly recoverable: boolean } | null;
}

/** A line of a settlement; the amounts, in money, sum to what is paid now. */
export interface SettlementLine {
  readonly kind: 'earned' | 'held-back' | 'released' | 'draw-deducted';
  readonly amount: number;
}

export interface Settlement {
  readonly lines: readonly SettlementLine[];
  readonly payable: number;
  /** Held back and still open. */
  readonly outstanding: number;
  /** Held back and lost with the account. */
  readonly forfeited: number;
  /** Draw that earnings have not yet made good and that the next ones will be set against. */
  readonly drawBalance: number;
}

/**
 * From what has been earned to what is paid now. The holdback is released in full when the account has stayed and forfeited
 * when it has not. A draw paid ahead is set against what is payable, at most all of it; what is left of a recoverable draw is
 * carried on, that of another is not. Money; lines of 0 are left out, apart from the first.
 *
 * @throws RangeError when an amount is negative or not finite, or the holdback is not between 0 and 1.
 * @see draw.ts for draws month by month; tools.md 7 for the holdback released on retention.
 * @example settlement({ earned: 50_000, holdback: 0.2, retained: null, draw: null }).payable // 40000
 */
export function settlement({ earned, holdback, retained, draw }: SettlementTerms): Settlement {
  if (![earned, draw?.paid ?? 0].every((amount) => amount >= 0 && amount < Infinity)) {
    throw new RangeError('an amount cannot be negative or infinite');
  }
  if (!(holdback >= 0 && holdback <= 1)) throw new RangeError(`a holdback cannot be ${holdback}`);
  const held = earned * holdback;
  const released = retained === true ? held : 0;
  const due = earned - held + released;
  const deducted = Math.min(due, draw?.paid ?? 0);
  const moves: readonly SettlementLine[] = [
    { kind: 'held-back', amount: -held },
    { kind: 'released', amount: released },
    { kind: 'draw-deducted', amount: -deducted },
  ];
  const first: SettlementLine = { kind: 'earned', amount: earned };
  const lines = [first, ...moves.filter(({ amount }) => amount !== 0)];
  return {
    lines,
    payable: sum(lines.map(({ amount }) => amount)),
    outstanding: retained === null ? held : 0,
    forfeited: retained === false ? held : 0,
    drawBalance: draw?.recoverable === true ? draw.paid - deducted : 0,
  };
}
