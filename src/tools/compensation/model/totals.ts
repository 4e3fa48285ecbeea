import { weightSum } from '../../../engine/compensation/multi-measure.ts';
import { sum } from '../../../engine/statistics/sum.ts';
import type { Plan, Position } from '../schema.ts';
import type { StatementResult } from './statement.ts';

/** Everybody's pay together, in money; the parts of the team pool that go to nobody's post are in it. */
export interface PayTotals {
  readonly base: number;
  readonly targetVariable: number;
  readonly variable: number;
  readonly pool: number;
  readonly earned: number;
}

/**
 * The sums of all statements that could be made. Money.
 *
 * @see engine/statistics/sum.ts.
 * @example payTotals(statements).earned // 447618
 */
export function payTotals(statements: readonly StatementResult[]): PayTotals {
  const known = statements.flatMap((one) => (one.kind === 'statement' ? [one] : []));
  const others = known[0]?.pool?.parts.filter(({ positionId }) => positionId === null) ?? [];
  const toOthers = sum(others.map(({ amount }) => amount));
  return {
    base: sum(known.map(({ base }) => base)),
    targetVariable: sum(known.map(({ targetVariable }) => targetVariable)),
    variable: sum(known.map(({ variable }) => variable)),
    pool: toOthers + sum(known.map(({ poolAmount }) => poolAmount)),
    earned: toOthers + sum(known.map(({ earned }) => earned)),
  };
}

/**
 * Target total cash of posts as entered, and the part of it that is salary, a fraction; posts of unknown pay are left out. The
 * share is null without any pay.
 *
 * @see method.md 4c: `b` of target total cash.
 * @example enteredPay(positions) // { total: 440000, share: 0.8 }
 */
export function enteredPay(positions: readonly Pick<Position, 'base' | 'targetVariable'>[]): {
  readonly total: number;
  readonly share: number | null;
} {
  const known = positions.flatMap(({ base, targetVariable }) =>
    base === null || targetVariable === null ? [] : [{ base, targetVariable }],
  );
  const base = sum(known.map((one) => one.base));
  const total = base + sum(known.map(({ targetVariable }) => targetVariable));
  return { total, share: total > 0 ? base / total : null };
}

/**
 * What the weights of a plan sum to, a fraction.
 *
 * @throws RangeError as `weightSum`.
 * @see engine/compensation/multi-measure.ts.
 * @example weightTotal(plan) // 0.9
 */
export function weightTotal({ measures }: Plan): number {
  return weightSum(measures.map(({ weight }) => weight)).total;
}
