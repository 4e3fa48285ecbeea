import { annuityFactor } from '../finance/annuity.ts';

export interface Ownership {
  readonly acquisition: number;
  readonly annualCost: number;
  readonly years: number;
  /** What it still brings at the end of the last year. */
  readonly residual: number;
  /** Yearly, a fraction. */
  readonly rate: number;
}

export interface OwnershipCost {
  readonly presentValue: number;
  readonly undiscounted: number;
  /** Undiscounted, for each year; null without a year. */
  readonly perYear: number | null;
}

/**
 * Total cost of ownership: acquisition now, yearly cost at the end of each year, residual value received at the end of the
 * last one.
 *
 * @throws RangeError when the rate is not above -1 and finite, the years are negative, or an amount is not finite.
 * @see Ellram, L. (1995), Total Cost of Ownership, International Journal of Physical Distribution & Logistics Management 25(8).
 * @example ownershipCost({ acquisition: 70000, annualCost: 21000, years: 5, residual: 0, rate: 0 }).perYear // 35000
 */
export function ownershipCost({ acquisition, annualCost, years, residual, rate }: Ownership): OwnershipCost {
  if (![acquisition, annualCost, residual].every(Number.isFinite)) {
    throw new RangeError('a cost must be a finite number');
  }
  const undiscounted = acquisition + annualCost * years - residual;
  return {
    presentValue:
      acquisition + annualCost * annuityFactor(rate, years, 'end') - residual / (1 + rate) ** years,
    undiscounted,
    perYear: years > 0 ? undiscounted / years : null,
  };
}
