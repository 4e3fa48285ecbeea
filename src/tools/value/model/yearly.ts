import { presentFlows } from '../../../engine/value/value-case.ts';
import type { ValueCaseInputs } from '../schema.ts';

/**
 * What 1 in a year is worth now.
 *
 * @param year From 0, which is now.
 * @throws RangeError as the engine's `presentFlows`.
 * @example discountFactor({ annualRate: 0.1, timing: 'end' }, 1) // 0.9090909090909091
 */
export function discountFactor(
  { annualRate, timing }: Pick<ValueCaseInputs, 'annualRate' | 'timing'>,
  year: number,
): number {
  const flows = Array.from({ length: year + 1 }, (_, index) => (index === year ? 1 : 0));
  return presentFlows(flows, annualRate, timing)[year] ?? 1;
}

/**
 * The direction of the money year by year, -1 or 1; a year without any keeps the last one, and it is 0 before the first.
 *
 * @example signsOf([0, -5, 0, 3]) // [0, -1, -1, 1]
 */
export function signsOf(flows: readonly number[]): readonly number[] {
  let last = 0;
  return flows.map((flow) => (last = flow === 0 ? last : Math.sign(flow)));
}

/**
 * How often the money changes direction.
 *
 * @example turnsOf([-5, 0, 3, 4]) // 1
 */
export function turnsOf(flows: readonly number[]): number {
  const signs = signsOf(flows);
  return signs.filter((sign, index) => index > 0 && signs[index - 1] !== 0 && sign !== signs[index - 1])
    .length;
}
