import type { RandomSource } from './seeded-source.ts';
import { standardNormal } from './standard-normal.ts';

/** Fills the array with one joint draw of standard normal values. */
export type DrawNormals = (into: Float64Array) => void;

/**
 * A Gaussian copula turns correlated normal values into correlated values of any distribution: a normal value `z` becomes the
 * quantile of the wanted distribution at the probability of `z` (see {@link tabulated}). The correlations stated are those
 * of the normal values; the rank correlation of the results is `(6 / pi) asin(r / 2)`, close to `r`, and their plain
 * correlation is somewhat smaller than `r` when the distributions are skewed.
 */
export type CorrelationFactor =
  | { readonly kind: 'factor'; readonly rows: readonly Float64Array[] }
  /** No set of variables can have these correlations: three pairs at -0.9 contradict each other. */
  | { readonly kind: 'not-positive-semidefinite' };

/** A pivot this small is a zero that rounding has moved. */
const zeroPivot = 1e-10;

/**
 * Lower triangular matrix `L` with `L L' = R` for a matrix of correlations (Cholesky), which also exists when some variables
 * are determined by others (a pivot of 0); the answer says so when no variables can have such correlations.
 *
 * @throws RangeError when the matrix is not square and symmetric with ones on the diagonal and entries from -1 to 1.
 * @see Higham, N. (2009), Cholesky Factorization, WIREs Computational Statistics 1, 251-254.
 * @example correlationFactor([[1, 0.6], [0.6, 1]]) // rows [1, 0], [0.6, 0.8]
 */
export function correlationFactor(correlations: readonly (readonly number[])[]): CorrelationFactor {
  requireCorrelations(correlations);
  const rows: Float64Array[] = correlations.map(() => new Float64Array(correlations.length));
  for (const [column, given] of correlations.entries()) {
    const pivotRow = rows[column] ?? given;
    const pivot = 1 - dot(pivotRow, pivotRow, column);
    if (pivot < -zeroPivot) return { kind: 'not-positive-semidefinite' };
    const root = pivot > zeroPivot ? Math.sqrt(pivot) : 0;
    for (const [below, row] of rows.entries()) {
      if (below < column) continue;
      const rest = (given[below] ?? 0) - dot(row, pivotRow, column);
      if (root === 0 && Math.abs(rest) > Math.sqrt(zeroPivot)) return { kind: 'not-positive-semidefinite' };
      row[column] = root === 0 ? 0 : rest / root;
    }
  }
  return { kind: 'factor', rows };
}

function requireCorrelations(correlations: readonly (readonly number[])[]): void {
  const fits = correlations.every(
    (row, i) =>
      row.length === correlations.length &&
      row.every((value, j) => Math.abs(value) <= 1 && value === correlations[j]?.[i]) &&
      row[i] === 1,
  );
  if (!fits)
    throw new RangeError('correlations are a symmetric matrix of numbers from -1 to 1 with ones across');
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>, length: number): number {
  let total = 0;
  for (let index = 0; index < length; index += 1) total += (a[index] ?? 0) * (b[index] ?? 0);
  return total;
}

/**
 * Joint normal draws with the correlations of a factor from {@link correlationFactor}; one value a row.
 *
 * @see Iman, R. and Conover, W. (1982), A Distribution-Free Approach to Inducing Rank Correlation among Input Variables,
 *   Communications in Statistics B 11, 311-334, for rank correlations; the factor times independent draws is standard.
 * @example correlatedNormals(factor.rows, seededSource(1))(into)
 */
export function correlatedNormals(rows: readonly Float64Array[], source: RandomSource): DrawNormals {
  const draw = standardNormal(source);
  const independent = new Float64Array(rows.length);
  return (into) => {
    for (let index = 0; index < rows.length; index += 1) independent[index] = draw();
    rows.forEach((row, index) => {
      into[index] = dot(row, independent, index + 1);
    });
  };
}

/** One family of variables: every two of them have the same correlation. */
export interface Family {
  /** Places of its variables. */
  readonly members: readonly number[];
  /** From 0 to 1. */
  readonly correlation: number;
}

/**
 * Joint normal draws of `count` variables of which each family shares one common part, `sqrt(r) common + sqrt(1 - r) own`, so
 * that every two of a family have the correlation `r` and all others none. A variable in no family is on its own. Every
 * call takes the same number of draws from the source whatever the correlations, so that two settings can be compared with
 * the same random numbers.
 *
 * @throws RangeError when a correlation is not between 0 and 1 or a variable is in two families or does not exist.
 * @see Vasicek, O. (1991), Limiting Loan Loss Probability Distribution, for the one-factor form.
 * @example familyNormals(3, [{ members: [0, 1], correlation: 0.5 }], seededSource(1))(into)
 */
export function familyNormals(count: number, families: readonly Family[], source: RandomSource): DrawNormals {
  const familyOf = new Int32Array(count).fill(-1);
  const sharedPart = new Float64Array(count);
  const ownPart = new Float64Array(count).fill(1);
  families.forEach(({ members, correlation }, family) => {
    if (!(correlation >= 0 && correlation <= 1)) {
      throw new RangeError(`a family's correlation is between 0 and 1, not ${correlation}`);
    }
    for (const member of members) {
      if (familyOf[member] !== -1) throw new RangeError(`variable ${member} is in two families or not there`);
      familyOf[member] = family;
      sharedPart[member] = Math.sqrt(correlation);
      ownPart[member] = Math.sqrt(1 - correlation);
    }
  });
  const draw = standardNormal(source);
  const common = new Float64Array(families.length);
  return (into) => {
    for (let family = 0; family < common.length; family += 1) common[family] = draw();
    for (let index = 0; index < count; index += 1) {
      const shared = common[familyOf[index] ?? -1] ?? 0;
      into[index] = (sharedPart[index] ?? 0) * shared + (ownPart[index] ?? 0) * draw();
    }
  };
}
