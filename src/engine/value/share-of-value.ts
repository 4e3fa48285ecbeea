export interface ShareOfValue {
  readonly total: number;
  /** Fractions that sum to 1. */
  readonly customer: number;
  readonly seller: number;
}

/**
 * How the value that two parties create together is shared: each side's net value over the total, in one unit. Null when a
 * side loses or nothing is created, where a share would say nothing: say then who loses.
 *
 * @throws RangeError when a value is not finite.
 * @see Brandenburger, A. and Stuart, H. (1996), Value-Based Business Strategy, Journal of Economics & Management Strategy 5.
 * @example shareOfValue(300, 100) // { total: 400, customer: 0.75, seller: 0.25 }
 */
export function shareOfValue(customerNet: number, sellerNet: number): ShareOfValue | null {
  if (!Number.isFinite(customerNet) || !Number.isFinite(sellerNet)) {
    throw new RangeError('a value must be a finite number');
  }
  const total = customerNet + sellerNet;
  if (customerNet < 0 || sellerNet < 0 || total === 0) return null;
  return { total, customer: customerNet / total, seller: sellerNet / total };
}
