import { fillAround, fillOrdered, fillUniformSimplex } from '../random/simplex.ts';
import type { RandomSource } from '../random/seeded-source.ts';
import type { CriterionGroup } from './additive-model.ts';

/** What is known of the weights within each group; `weights` and `ranks` have one entry a criterion. */
export type WeightKnowledge =
  /** Nothing: all weightings are as likely. */
  | { readonly kind: 'none' }
  /** The weights, up to a factor between 1 - spread and 1 + spread. */
  | { readonly kind: 'around'; readonly weights: readonly number[]; readonly spread: number }
  /** Only the order: 1 is the most important, and of equal ranks nothing is said. */
  | { readonly kind: 'order'; readonly ranks: readonly number[] };

/** Writes the weights of one draw, by criterion; those of each group sum to 1. */
export type DrawWeights = (weights: Float64Array) => void;

/**
 * A source of random weightings that agree with what is known. The weights of every group are drawn on a simplex of their
 * own, independently, so that the shares of the groups stay as stated. A criterion in no group has weight 0.
 *
 * @throws RangeError when the spread is not between 0 and 1, a rank is not finite, or no stated weight of a group is
 *   positive; each of them at the draw.
 * @see Lahdelma, R. and Salminen, P. (2001), SMAA-2: Stochastic Multicriteria Acceptability Analysis for Group Decision
 *   Making, Operations Research 49, 444-454, for no knowledge and for partial knowledge of the weights; engine/random/
 *   simplex.ts for each way of drawing.
 * @example weightDraws(groups, { kind: 'none' }, seededSource(1))(weights)
 */
export function weightDraws(
  groups: readonly CriterionGroup[],
  knowledge: WeightKnowledge,
  source: RandomSource,
): DrawWeights {
  const parts = groups.map(({ criteria }) => ({
    criteria,
    drawn: new Float64Array(criteria.length),
    fill: filler(criteria, knowledge, source),
  }));
  return (weights) => {
    weights.fill(0);
    for (const { criteria, drawn, fill } of parts) {
      fill(drawn);
      criteria.forEach((criterion, index) => {
        weights[criterion] = drawn[index] ?? 0;
      });
    }
  };
}

function filler(
  criteria: readonly number[],
  knowledge: WeightKnowledge,
  source: RandomSource,
): (drawn: Float64Array) => void {
  if (criteria.length === 0) return () => undefined;
  if (knowledge.kind === 'none') return (drawn) => fillUniformSimplex(drawn, source);
  if (knowledge.kind === 'order') {
    const ranks = criteria.map((criterion) => knowledge.ranks[criterion] ?? Number.NaN);
    return (drawn) => fillOrdered(drawn, ranks, source);
  }
  const stated = criteria.map((criterion) => knowledge.weights[criterion] ?? 0);
  return (drawn) => fillAround(drawn, stated, knowledge.spread, source);
}
