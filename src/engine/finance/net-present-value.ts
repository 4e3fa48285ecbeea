import { sum } from '../statistics/sum.ts';
import { requireRate } from './rate.ts';

/** When the first flow of a list falls: now, or at the end or in the middle of the first period. */
export type FlowTiming = 'start' | 'end' | 'mid';

const firstPeriod = { start: 0, end: 1, mid: 0.5 } as const satisfies Record<FlowTiming, number>;

/**
 * Present value of each flow: flow `t`, counted from 0, is divided by `(1 + rate)^(t + first)` with first 0 for `start`, 1 for
 * `end` (as spreadsheets' NPV) and 0.5 for `mid`. `rate` is a fraction per period and above -1; values keep their unit.
 *
 * @throws RangeError when the rate is not above -1 and finite, or a flow is not finite.
 * @see Brealey, R., Myers, S. and Allen, F., Principles of Corporate Finance, chapter 2; Excel's NPV for `end`.
 * @example presentValues(0.1, [110, 121], 'end') // [100, 100]
 */
export function presentValues(rate: number, flows: readonly number[], timing: FlowTiming): number[] {
  requireRate(rate);
  if (!flows.every(Number.isFinite)) throw new RangeError('a flow must be a finite number');
  const first = firstPeriod[timing];
  return flows.map((flow, index) => flow / (1 + rate) ** (index + first));
}

/**
 * Net present value: the sum of {@link presentValues}. The site's default for a case with an investment is that investment at
 * `start` and the yearly flows after it at the end of their years, which is this function with `start` and the investment as
 * first flow. No flows are worth 0.
 *
 * @throws RangeError as {@link presentValues}.
 * @see As for {@link presentValues}.
 * @example netPresentValue(0.1, [-10000, 3000, 4200, 6800], 'end') // 1188.443412335223
 */
export function netPresentValue(rate: number, flows: readonly number[], timing: FlowTiming): number {
  return sum(presentValues(rate, flows, timing));
}
