import { principalEigenvector } from './principal-eigenvector.ts';
import { randomIndex, type RandomIndexTable } from './random-index.ts';
import { comparedGroups, requireReciprocal, type ComparisonMatrix } from './reciprocal-matrix.ts';

/** A comparison that fits badly: row over column was `given`; the weights say about `suggested`. */
export interface ComparisonToLookAt {
  readonly row: number;
  readonly column: number;
  readonly given: number;
  readonly suggested: number;
}

export interface PairwisePriorities {
  /** In the order of the rows, sum 1. */
  readonly weights: readonly number[];
  readonly lambdaMax: number;
  readonly consistencyIndex: number;
  /** Null while a comparison is missing, and where the table of random indices ends. */
  readonly consistencyRatio: number | null;
  readonly look: ComparisonToLookAt | null;
  /** How many groups have no comparison between them; 1 when all hang together. */
  readonly groups: number;
}

/** The scale on which comparisons are given: 1/9 to 1/2, 1, 2 to 9. */
export const comparisonScale: readonly number[] = [
  ...[9, 8, 7, 6, 5, 4, 3, 2].map((times) => 1 / times),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9],
];

/** Two distances on the logarithmic scale that differ by less are the same but for rounding. */
const sameDistance = 1e-9;

/**
 * Weights from pairwise comparisons (AHP). Entry (i, j) says how many times i matters more than j; null is a comparison
 * not made. Conventions: weights are the principal right eigenvector with sum 1; `CI = (lambdaMax - n) / (n - 1)`;
 * `CR = CI / RI(n)`, 0 for n of 1 or 2. With comparisons missing, Harker's method: a missing entry counts as 0 and each
 * adds 1 to its row's diagonal, which gives the weights that the comparisons made imply; no ratio is published for that.
 * Things that no chain of comparisons connects cannot be weighed against each other: each group then has the share of
 * its number (so nothing compared means equal weights), and `groups` tells. `look` is the comparison farthest, as a
 * ratio, from the one the weights imply, among those that another value of the scale 1/9 to 9 would bring closer.
 *
 * @throws RangeError when the matrix is not square, reciprocal and positive.
 * @see Saaty, T. L. (1980), The Analytic Hierarchy Process; Harker, P. T. (1987), Incomplete Pairwise Comparisons in the
 *   Analytic Hierarchy Process, Mathematical Modelling 9, 837-848. The share of unconnected groups is this site's own.
 * @example pairwisePriorities([[1, 2, 6], [1 / 2, 1, 3], [1 / 6, 1 / 3, 1]]).weights // [0.6, 0.3, 0.1]
 */
export function pairwisePriorities(
  matrix: ComparisonMatrix,
  table: RandomIndexTable = 'saaty-1980',
): PairwisePriorities {
  requireReciprocal(matrix);
  const n = matrix.length;
  const groups = comparedGroups(matrix);
  const harker = harkerMatrix(matrix);
  const weights = groupedWeights(harker, groups);
  const lambdaMax = largestEigenvalue(harker, weights);
  const consistencyIndex = n === 1 ? 0 : Math.max(0, (lambdaMax - n) / (n - 1));
  const complete = matrix.every((row) => row.every((cell) => cell !== null));
  const consistencyRatio = complete ? ratioTo(randomIndex(n, table), consistencyIndex) : null;
  return {
    weights,
    lambdaMax,
    consistencyIndex,
    consistencyRatio,
    look: worstFit(matrix, weights),
    groups: groups.length,
  };
}

function harkerMatrix(matrix: ComparisonMatrix): number[][] {
  return matrix.map((row, index) => {
    const missing = row.filter((cell) => cell === null).length;
    return row.map((cell, column) => (column === index ? 1 + missing : (cell ?? 0)));
  });
}

function groupedWeights(
  harker: readonly (readonly number[])[],
  groups: readonly (readonly number[])[],
): number[] {
  const weights = harker.map(() => 0);
  for (const group of groups) {
    const block = group.map((row) => group.map((column) => harker[row]?.[column] ?? 0));
    const share = group.length / harker.length;
    principalEigenvector(block).forEach((weight, place) => {
      weights[group[place] ?? 0] = weight * share;
    });
  }
  return weights;
}

/** The weights sum to 1, so the sum of the product is the eigenvalue (over several groups, its mean by size). */
function largestEigenvalue(harker: readonly (readonly number[])[], weights: readonly number[]): number {
  const product = harker.map((row) =>
    row.reduce((sum, cell, column) => sum + cell * (weights[column] ?? 0), 0),
  );
  return product.reduce((sum, value) => sum + value, 0);
}

/** An index of 0 is the published one for two things or fewer, which cannot contradict each other. */
function ratioTo(index: number | null, consistencyIndex: number): number | null {
  if (index === null) return null;
  return index === 0 ? 0 : consistencyIndex / index;
}

function worstFit(matrix: ComparisonMatrix, weights: readonly number[]): ComparisonToLookAt | null {
  let worst: ComparisonToLookAt | null = null;
  let worstDistance = 0;
  matrix.forEach((cells, row) => {
    cells.forEach((given, column) => {
      if (given === null || column <= row) return;
      const implied = (weights[row] ?? 1) / (weights[column] ?? 1);
      const suggested = nearestOnScale(implied);
      const distance = ratioDistance(given, implied);
      const closer = ratioDistance(suggested, implied) < distance - sameDistance;
      if (!closer || distance <= worstDistance + sameDistance) return;
      worst = { row, column, given, suggested };
      worstDistance = distance;
    });
  });
  return worst;
}

function nearestOnScale(ratio: number): number {
  return comparisonScale.reduce((best, step) =>
    ratioDistance(step, ratio) < ratioDistance(best, ratio) ? step : best,
  );
}

/** How many times larger the one is than the other, as a logarithm: 1/3 is as far from 1 as 3 is. */
function ratioDistance(a: number, b: number): number {
  return Math.abs(Math.log(a / b));
}
