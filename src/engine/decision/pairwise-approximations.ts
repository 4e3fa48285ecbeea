import { requireReciprocal } from './reciprocal-matrix.ts';

/**
 * Weights of a complete reciprocal matrix by the geometric means of its rows, which are also the weights of least squares
 * in logarithms. Sums to 1. Equal to the eigenvector's when the matrix is consistent, and always for three things or fewer.
 *
 * @throws RangeError when the matrix is not square, reciprocal and positive.
 * @see Crawford, G. and Williams, C. (1985), A Note on the Analysis of Subjective Judgment Matrices, Journal of
 *   Mathematical Psychology 29, 387-405.
 * @example geometricMeanPriorities([[1, 4], [1 / 4, 1]]) // [0.8, 0.2]
 */
export function geometricMeanPriorities(matrix: readonly (readonly number[])[]): number[] {
  requireReciprocal(matrix);
  const means = matrix.map((row) => Math.exp(total(row.map(Math.log)) / row.length));
  return means.map((mean) => mean / total(means));
}

/**
 * Weights of a complete reciprocal matrix as many textbooks do them by hand: divide every column by its sum, then take the
 * mean of each row. Sums to 1. Equal to the eigenvector's only when the matrix is consistent.
 *
 * @throws RangeError when the matrix is not square, reciprocal and positive.
 * @see Saaty, T. L. (1980), The Analytic Hierarchy Process, p. 19, where it is the third of four approximations.
 * @example columnMeanPriorities([[1, 4], [1 / 4, 1]]) // [0.8, 0.2]
 */
export function columnMeanPriorities(matrix: readonly (readonly number[])[]): number[] {
  requireReciprocal(matrix);
  const columnSums = matrix.map((_, column) => total(matrix.map((row) => row[column] ?? 0)));
  return matrix.map((row) => total(row.map((cell, column) => cell / (columnSums[column] ?? 1))) / row.length);
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
