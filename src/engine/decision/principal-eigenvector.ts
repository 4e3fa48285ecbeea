/** Far more than any matrix of positive comparisons needs: after k steps the matrix stands for its power 2^k. */
const maxSquarings = 64;

/** Weights that move by no more than this, in sum, have settled: some hundred times the rounding error of 1. */
const settled = 1e-13;

type Matrix = readonly (readonly number[])[];

/**
 * The eigenvector of the largest eigenvalue of a square matrix without negative entries, with a positive diagonal and all
 * of its indices connected; its entries are positive and sum to 1. Convention: right eigenvector, by squaring the matrix
 * until its rows agree, which doubles the exact digits with every step.
 *
 * @throws RangeError when the entries do not settle, as with a matrix outside these conditions.
 * @see Saaty, T. L. (1980), The Analytic Hierarchy Process, chapter 7 (raising the matrix to powers that are successively
 *   squared).
 * @example principalEigenvector([[1, 4], [1 / 4, 1]]) // [0.8, 0.2]
 */
export function principalEigenvector(matrix: Matrix): number[] {
  let power = matrix;
  let weights = rowShares(power);
  for (let step = 0; step < maxSquarings; step += 1) {
    power = scaledSquare(power);
    const next = rowShares(power);
    const moved = next.reduce((total, weight, index) => total + Math.abs(weight - (weights[index] ?? 0)), 0);
    weights = next;
    if (moved <= settled) return weights;
  }
  throw new RangeError('the eigenvector does not settle');
}

function rowShares(matrix: Matrix): number[] {
  const rows = matrix.map((row) => row.reduce((total, cell) => total + cell, 0));
  const total = rows.reduce((all, row) => all + row, 0);
  return rows.map((row) => row / total);
}

/** Scaled by its largest entry, so that no power grows out of range. */
function scaledSquare(matrix: Matrix): number[][] {
  const columns = matrix.map((_, column) => matrix.map((row) => row[column] ?? 0));
  const square = matrix.map((row) => columns.map((column) => dot(row, column)));
  const largest = Math.max(...square.flat());
  return square.map((row) => row.map((cell) => cell / largest));
}

function dot(a: readonly number[], b: readonly number[]): number {
  let total = 0;
  for (let index = 0; index < a.length; index += 1) total += (a[index] ?? 0) * (b[index] ?? 0);
  return total;
}
