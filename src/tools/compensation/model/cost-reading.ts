import { planReading } from '../../../engine/compensation/plan-reading.ts';
import { sum } from '../../../engine/statistics/sum.ts';
import { pointPieces } from './cost-pieces.ts';
import type { PaidPosition } from './people.ts';
import type { BuiltPlan } from './plan.ts';

/** The figures by which a plan is read, as a workbook works them out again. Fractions, apart from the count. */
export interface ReadingFigures {
  /** Salary over target total cash of all people; null without pay. */
  readonly mix: number | null;
  readonly long: number;
  readonly lasting: number;
  readonly measures: number;
  readonly smallest: number | null;
  /** The largest jump of pay at one point of a curve, weighted. */
  readonly cliff: number;
  readonly upside: number;
}

/**
 * The figures of a plan. Convention: a measure counts as lasting when it is about profit or retention.
 *
 * @throws RangeError as `planReading`.
 * @see engine/compensation/plan-reading.ts.
 * @example readingFigures(plan, people).long // 0.3
 */
export function readingFigures(
  { pay, measures }: BuiltPlan,
  people: readonly PaidPosition[],
): ReadingFigures {
  const reading = planReading(pay);
  const base = sum(people.map((one) => one.base));
  const all = base + sum(people.map(({ targetVariable }) => targetVariable));
  const lasting = measures.map(({ subject }, index) =>
    subject === 'profit' || subject === 'retention' ? (pay.measures[index]?.weight ?? 0) : 0,
  );
  const jumps = pay.measures.flatMap(({ weight, curve }) =>
    pointPieces(curve).map(({ jump }) => weight * jump),
  );
  return {
    mix: all > 0 ? base / all : null,
    long: reading.longShare,
    lasting: sum(lasting),
    measures: reading.measures,
    smallest: reading.smallestWeight,
    cliff: Math.max(0, ...jumps),
    upside: reading.upside,
  };
}
