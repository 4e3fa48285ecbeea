import { requireRate } from './rate.ts';

/**
 * Present value of 1 in each of so many periods, paid at the end of each (`end`) or at its start (`start`). `rate` is a
 * fraction per period; at 0 it is the number of periods. Exact for rates near 0 too.
 *
 * @throws RangeError when the rate is not above -1 and finite, or the number of periods is negative or not finite.
 * @see Excel's PV.
 * @example annuityFactor(0.08, 10, 'end') // 6.710081398941444
 */
export function annuityFactor(rate: number, periods: number, paid: 'end' | 'start'): number {
  requireRate(rate);
  if (!(periods >= 0 && periods < Infinity))
    throw new RangeError(`an annuity cannot last ${periods} periods`);
  if (rate === 0) return periods;
  const atEnd = -Math.expm1(-periods * Math.log1p(rate)) / rate;
  return paid === 'end' ? atEnd : atEnd * (1 + rate);
}
