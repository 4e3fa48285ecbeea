import { teamPool } from '../../../engine/compensation/team-pool.ts';
import { sum } from '../../../engine/statistics/sum.ts';
import type { Measure } from '../schema.ts';
import { poolTarget, type PaidPosition } from './people.ts';
import type { BuiltPlan } from './plan.ts';
import { expectedAttainment } from './spread.ts';

/** Who has a part of the team pool; one of position and function, or neither: then the name says who. */
export interface PoolPart {
  readonly positionId: string | null;
  readonly functionId: string | null;
  readonly name: string;
  /** Of the whole, 0 to 1. */
  readonly share: number;
  readonly amount: number;
}

export interface PoolResult {
  /** Money. */
  readonly target: number;
  readonly attainment: number;
  /** Whether the attainment is stated, comes from results over targets, or is what is expected. */
  readonly basis: 'stated' | 'results' | 'expected';
  readonly pool: number;
  readonly parts: readonly PoolPart[];
}

/**
 * The team pool of a plan and everybody's part of it, or null without one. Conventions: the team's attainment is what was
 * stated, else all results over all targets of the people who have both, else what is expected of the measure; where nobody was
 * given a share, the positions share by their target variable. Money; the parts sum to the pool unless nobody has a share.
 *
 * @throws RangeError as `teamPool`.
 * @see engine/compensation/team-pool.ts.
 * @example poolOf(plan, people)?.parts[0]?.amount // 7800
 */
export function poolOf(plan: BuiltPlan, people: readonly PaidPosition[]): PoolResult | null {
  const { pool: terms, measures } = plan;
  const measure = terms === null ? undefined : measures[terms.measure];
  if (terms === null || measure === undefined) return null;
  const target = poolTarget(plan, people);
  const { attainment, basis } = teamAttainment(plan, measure, people);
  const shares = sharesOf(plan, people);
  const { pool, paid } = teamPool({
    target,
    curve: terms.curve,
    attainment,
    shares: shares.map(({ share }) => share),
  });
  const all = sum(shares.map(({ share }) => share));
  const parts = shares.map((one, index) => ({
    ...one,
    share: all > 0 ? one.share / all : 0,
    amount: paid?.[index] ?? 0,
  }));
  return { target, attainment, basis, pool, parts };
}

function sharesOf({ terms }: BuiltPlan, people: readonly PaidPosition[]): Omit<PoolPart, 'amount'>[] {
  const there = new Set(people.map(({ position }) => position.id));
  const given = terms.pool.shares.filter(({ positionId }) => positionId === null || there.has(positionId));
  if (given.length > 0) {
    return given.map(({ positionId, functionId, name, share }) => ({ positionId, functionId, name, share }));
  }
  return people.map(({ position, targetVariable, filled }) => ({
    positionId: position.id,
    functionId: null,
    name: '',
    share: targetVariable * filled,
  }));
}

function teamAttainment(
  { terms }: BuiltPlan,
  measure: Measure,
  people: readonly PaidPosition[],
): Pick<PoolResult, 'attainment' | 'basis'> {
  if (terms.pool.attainment !== null) return { attainment: terms.pool.attainment, basis: 'stated' };
  const known = people.flatMap(({ position }) => {
    const { target = null, result = null } = position.measures[measure.id] ?? {};
    return target === null || result === null ? [] : [{ target, result }];
  });
  const targets = sum(known.map(({ target }) => target));
  return targets > 0
    ? { attainment: sum(known.map(({ result }) => result)) / targets, basis: 'results' }
    : { attainment: expectedAttainment(measure.spread), basis: 'expected' };
}
