import { equalWeights, type CriterionGroup } from '../../../engine/decision/additive-model.ts';
import type { Axis, PortfolioInputs, WeightMethod } from '../schema.ts';
import type { PortfolioResult } from './result.ts';
import { weightsOf } from './scoring.ts';
import { axisShares } from './weights.ts';

/** A way of arriving at weights; `equal` gives all criteria that count the same. */
export type WeightingId = WeightMethod | 'equal';

/** Weights in the shape that the engine's additive model has. */
export interface Weighting {
  readonly id: WeightingId;
  /** By column; those of each axis sum to 1. */
  readonly weights: readonly number[];
  /** One for each axis with a share: the columns of its criteria that have a weight. */
  readonly groups: readonly CriterionGroup[];
  /** The axis of each group. */
  readonly axes: readonly Axis[];
}

/** Weights nearer to each other than this are the same said in other words, such as swings rounded from points. */
const sameWeight = 0.01;

const bothAxes = ['attractiveness', 'position'] as const satisfies readonly Axis[];

/**
 * The weights by one method. `columns` holds criterion ids. Conventions: the shares of the axes are those of the score; a
 * criterion without a weight is in no group, so that it stays without one however the weights are varied. Null when no
 * axis has weights.
 *
 * @see model/weights.ts for each method.
 * @example weightingBy(inputs, 'points', columns)?.weights // [0.6, 0.4, 1]
 */
export function weightingBy(
  inputs: PortfolioInputs,
  method: WeightMethod,
  columns: readonly string[],
): Weighting | null {
  const found = weightsOf({ ...inputs, weightMethod: method });
  const shares = axisShares(inputs.attractivenessShare, found);
  const axes = bothAxes.filter((axis) => shares[axis] > 0);
  if (axes.length === 0) return null;
  const weights = columns.map((id) => weightOf(found, id));
  const groups = axes.map((axis): CriterionGroup => {
    const own = found[axis].weights ?? {};
    return {
      criteria: columns.flatMap((id, column) => ((own[id] ?? 0) > 0 ? [column] : [])),
      share: shares[axis],
    };
  });
  return { id: method, weights, groups, axes };
}

function weightOf(found: PortfolioResult['axes'], id: string): number {
  return found.attractiveness.weights?.[id] ?? found.position.weights?.[id] ?? 0;
}

/**
 * The weightings to stand side by side: the one in use, direct points, and of swing, order and pairs those that somebody
 * has given; then equal weights of the criteria that count. Swing is given where it says something else than the points,
 * an order where criteria of one axis differ in rank, pairs where one was answered.
 *
 * @see Dawes, R. M. (1979) for equal weights as the yardstick; what counts as given is this site's own.
 * @example weightingsOf(inputs, used, columns).map(({ id }) => id) // ['points', 'pairwise', 'equal']
 */
export function weightingsOf(
  inputs: PortfolioInputs,
  used: Weighting,
  columns: readonly string[],
): readonly Weighting[] {
  const by = (method: WeightMethod) =>
    method === used.id ? used : given(inputs, method, weightingBy(inputs, method, columns), columns);
  const methods = ['points', 'swing', 'rank', 'pairwise'] as const satisfies readonly WeightMethod[];
  const equal: Weighting = { ...used, id: 'equal', weights: equalWeights(columns.length, used.groups) };
  return [...methods.flatMap((method) => by(method) ?? []), equal];
}

function given(
  inputs: PortfolioInputs,
  method: WeightMethod,
  weighting: Weighting | null,
  columns: readonly string[],
): Weighting | null {
  if (weighting === null || method === 'points') return weighting;
  if (method === 'swing') {
    const points = weightingBy(inputs, 'points', columns)?.weights ?? [];
    const differs = weighting.weights.some((weight, at) => Math.abs(weight - (points[at] ?? 0)) > sameWeight);
    return differs ? weighting : null;
  }
  if (method === 'rank') return hasOrder(inputs) ? weighting : null;
  const { attractiveness, position } = weightsOf({ ...inputs, weightMethod: 'pairwise' });
  const answered = (attractiveness.consistency?.answered ?? 0) + (position.consistency?.answered ?? 0);
  return answered > 0 ? weighting : null;
}

function hasOrder({ criteria }: PortfolioInputs): boolean {
  return bothAxes.some((axis) => {
    const ranks = criteria.filter((criterion) => criterion.axis === axis).map(({ rank }) => rank);
    return new Set(ranks).size > 1;
  });
}
