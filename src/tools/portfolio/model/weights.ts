import { normaliseWeights } from '../../../engine/decision/normalise-weights.ts';
import { pairwisePriorities, type PairwisePriorities } from '../../../engine/decision/pairwise.ts';
import { rankOrderCentroidFromRanks } from '../../../engine/decision/rank-order-centroid.ts';
import type { Axis, Criterion, PortfolioInputs } from '../schema.ts';
import type { AxisWeights, Consistency } from './result.ts';

export { randomIndex } from '../../../engine/decision/random-index.ts';

/**
 * Where a comparison of two criteria is kept in `PortfolioInputs.comparisons`. The value there says how many times the
 * criterion whose id sorts first (by code unit) matters more than the other; asked the other way round it is 1 over that.
 *
 * @example comparisonKey('solvency', 'channel') // 'channel|solvency'
 */
export function comparisonKey(a: string, b: string): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}

/**
 * Weights of the criteria of one axis by the method chosen, by criterion id and with sum 1; null when the axis has no
 * criteria or all their points are zero. Pairwise comparison also says how consistent the comparisons are, by the
 * eigenvector and Saaty's table of 1980.
 *
 * @see the functions of engine/decision for conventions and sources.
 * @example axisWeights(inputs, 'position').weights // { 'product-fit': 0.6, 'culture-fit': 0.4 }
 */
export function axisWeights(inputs: PortfolioInputs, axis: Axis): AxisWeights {
  const criteria = inputs.criteria.filter((criterion) => criterion.axis === axis);
  if (criteria.length === 0) return { weights: null, consistency: null };
  if (inputs.weightMethod === 'pairwise') return pairwiseWeights(criteria, inputs.comparisons);
  const weights = statedWeights(criteria, inputs.weightMethod);
  return { weights: weights && byId(criteria, weights), consistency: null };
}

function statedWeights(criteria: readonly Criterion[], method: 'points' | 'swing' | 'rank'): number[] | null {
  if (method === 'rank') return rankOrderCentroidFromRanks(criteria.map(({ rank }) => rank));
  return normaliseWeights(criteria.map((criterion) => criterion[method]));
}

function pairwiseWeights(
  criteria: readonly Criterion[],
  comparisons: PortfolioInputs['comparisons'],
): AxisWeights {
  const matrix = criteria.map((row) =>
    criteria.map((column) => comparisonOf(row.id, column.id, comparisons)),
  );
  const priorities = pairwisePriorities(matrix);
  const answered = matrix.flat().filter((cell) => cell !== null).length;
  const n = criteria.length;
  return {
    weights: byId(criteria, priorities.weights),
    consistency: {
      lambdaMax: priorities.lambdaMax,
      index: priorities.consistencyIndex,
      ratio: priorities.consistencyRatio,
      answered: (answered - n) / 2,
      total: (n * (n - 1)) / 2,
      groups: priorities.groups,
      look: comparisonToLookAt(criteria, priorities),
    },
  };
}

/**
 * How many times the criterion `row` matters more than `column`; null where nobody has compared them.
 *
 * @example comparisonOf('solvency', 'channel', { 'channel|solvency': 3 }) // 0.333
 */
export function comparisonOf(
  row: string,
  column: string,
  comparisons: PortfolioInputs['comparisons'],
): number | null {
  if (row === column) return 1;
  const key = comparisonKey(row, column);
  const given = Object.hasOwn(comparisons, key) ? comparisons[key] : undefined;
  if (given === undefined) return null;
  return row < column ? given : 1 / given;
}

function comparisonToLookAt(
  criteria: readonly Criterion[],
  { look }: PairwisePriorities,
): Consistency['look'] {
  const a = criteria[look?.row ?? -1];
  const b = criteria[look?.column ?? -1];
  if (!look || !a || !b) return null;
  return { a: a.id, b: b.id, given: look.given, suggested: look.suggested };
}

function byId(criteria: readonly Criterion[], weights: readonly number[]): Record<string, number> {
  return Object.fromEntries(criteria.map(({ id }, index) => [id, weights[index] ?? 0]));
}

/**
 * Share of each axis in the overall score, 0 to 1: the stated share of attractiveness, and the rest for our position. An
 * axis without weights has no share, so the other has all of it; both are 0 when neither has weights.
 *
 * @example axisShares(0.6, axes) // { attractiveness: 0.6, position: 0.4 }
 */
export function axisShares(
  attractivenessShare: number,
  axes: Readonly<Record<Axis, AxisWeights>>,
): Record<Axis, number> {
  if (axes.attractiveness.weights === null) {
    return { attractiveness: 0, position: axes.position.weights === null ? 0 : 1 };
  }
  if (axes.position.weights === null) return { attractiveness: 1, position: 0 };
  return { attractiveness: attractivenessShare, position: 1 - attractivenessShare };
}

/**
 * Weights of all criteria in the overall score, by criterion id and with sum 1: the weight on the axis times the axis's
 * share. Null when no axis has weights.
 *
 * @example overallWeights(axes, { attractiveness: 0.5, position: 0.5 })
 */
export function overallWeights(
  axes: Readonly<Record<Axis, AxisWeights>>,
  shares: Readonly<Record<Axis, number>>,
): Record<string, number> | null {
  if (shares.attractiveness + shares.position === 0) return null;
  const scaled = (axis: Axis) =>
    Object.entries(axes[axis].weights ?? {}).map(([id, weight]) => [id, weight * shares[axis]] as const);
  return Object.fromEntries([...scaled('attractiveness'), ...scaled('position')]);
}
