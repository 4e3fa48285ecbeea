/** A point of a payout curve: both are fractions, 1 is target. */
export interface PayoutKnot {
  readonly attainment: number;
  readonly payout: number;
}

/** What a measure pays, as a fraction of its target incentive, for its attainment, a fraction of its quota. */
export interface PayoutCurve {
  /** In rising order of attainment; two at one attainment are a jump, and the jump itself belongs to the later one. */
  readonly knots: readonly PayoutKnot[];
  /** Straight lines between the knots, or the payout of the last knot reached. */
  readonly interpolation: 'linear' | 'step';
  /** Whether an attainment that is exactly that of the first knot is paid. */
  readonly threshold: 'inclusive' | 'exclusive';
  /** Beyond the last knot: level, on with the slope before it, or with a slope of its own (payout per attainment). */
  readonly tail: 'flat' | 'last-slope' | number;
  /** The most that is paid; null for no cap. */
  readonly cap: number | null;
}

/**
 * Checks a curve: at least one knot, knots in rising order, no negative or infinite number.
 *
 * @throws RangeError when it does not pass.
 * @see payout.ts for what the curve means.
 * @example requireCurve({ knots: [{ attainment: 1, payout: 1 }], interpolation: 'step', ... }) // passes
 */
export function requireCurve({ knots, tail, cap }: PayoutCurve): void {
  if (knots.length === 0) throw new RangeError('a payout curve needs a knot');
  if (!knots.every(({ attainment, payout }) => isAmount(attainment) && isAmount(payout))) {
    throw new RangeError('an attainment or a payout cannot be negative or infinite');
  }
  if (knots.some(({ attainment }, index) => attainment < (knots[index - 1]?.attainment ?? 0))) {
    throw new RangeError('the knots of a payout curve must be in rising order');
  }
  if (typeof tail === 'number' && !isAmount(tail)) throw new RangeError(`a tail cannot have slope ${tail}`);
  if (cap !== null && !isAmount(cap)) throw new RangeError(`a cap cannot be ${cap}`);
}

function isAmount(value: number): boolean {
  return value >= 0 && value < Infinity;
}
