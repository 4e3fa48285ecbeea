import { presentValues } from './net-present-value.ts';
import { sum } from '../statistics/sum.ts';

/**
 * Modified internal rate of return, as spreadsheets' MIRR: outflows are discounted at the finance rate, inflows compounded at
 * the reinvestment rate to the end of the last period, and the rate that joins the two is unique. The first flow is at
 * t = 0; rates are fractions per period. Null without an inflow or without an outflow, or with a single flow.
 *
 * @throws RangeError when a rate is not above -1 and finite, or a flow is not finite.
 * @see Excel's MIRR; Lin, S. (1976), The Modified Internal Rate of Return and Investment Criterion, Engineering Economist 21.
 * @example modifiedRate([-120000, 39000, 30000, 21000, 37000, 46000], 0.1, 0.12) // 0.12609413036590514
 */
export function modifiedRate(
  flows: readonly number[],
  financeRate: number,
  reinvestRate: number,
): number | null {
  const positive = flows.map((flow) => Math.max(0, flow));
  const negative = flows.map((flow) => Math.max(0, -flow));
  const inflow = sum(presentValues(reinvestRate, positive, 'start'));
  const outflow = sum(presentValues(financeRate, negative, 'start'));
  if (inflow === 0 || outflow === 0) return null;
  const periods = flows.length - 1;
  return (1 + reinvestRate) * (inflow / outflow) ** (1 / periods) - 1;
}
