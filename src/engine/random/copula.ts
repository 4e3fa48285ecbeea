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

/** A variance this small is a zero that rounding has moved: such a variable is determined by the others. */
const zeroVariance = 1e-10;
/** What remains of a covariance then is rounding, or the proof that the correlations contradict each other. */
const zeroCovariance = 1e-8;

/**
 * A matrix `F` with `F F' = R` for a matrix of correlations, one row a variable: Cholesky's method, which takes the variable
 * with the most variance left at each step, so that it also works where variables are determined by others; the answer
 * says so when no variables can have such correlations.
 *
 * @throws RangeError when the matrix is not square and symmetric with ones on the diagonal and entries from -1 to 1.
 * @see Higham, N. (1990), Analysis of the Cholesky Decomposition of a Semi-definite Matrix, in Reliable Numerical Computation,
 *   161-185.
 * @example correlationFactor([[1, 0.6], [0.6, 1]]) // rows [1, 0], [0.6, 0.8]
 */
export function correlationFactor(correlations: readonly (readonly number[])[]): CorrelationFactor {
  requireCorrelations(correlations);
  const rest = correlations.map((row) => Float64Array.from(row));
  const rows = correlations.map(() => new Float64Array(correlations.length));
  for (let column = 0; column < rows.length; column += 1) {
    const pivot = mostVariance(rest);
    const variance = rest[pivot]?.[pivot] ?? 0;
    if (variance <= zeroVariance) break;
    const covariances = Float64Array.from(rest[pivot] ?? []);
    takeOut(rest, rows, column, covariances, variance);
  }
  const possible = rest.every((row) => row.every((covariance) => Math.abs(covariance) <= zeroCovariance));
  return possible ? { kind: 'factor', rows } : { kind: 'not-positive-semidefinite' };
}

function mostVariance(rest: readonly Float64Array[]): number {
  const variances = rest.map((row, index) => row[index] ?? 0);
  return variances.indexOf(Math.max(...variances));
}

/** What one variable explains of all others goes into a column of the factor and out of what is left. */
function takeOut(
  rest: readonly Float64Array[],
  rows: readonly Float64Array[],
  column: number,
  covariances: Float64Array,
  variance: number,
): void {
  const root = Math.sqrt(variance);
  rest.forEach((row, i) => {
    const covariance = covariances[i] ?? 0;
    const factorRow = rows[i];
    if (factorRow) factorRow[column] = covariance / root;
    covariances.forEach((other, j) => {
      row[j] = (row[j] ?? 0) - (covariance * other) / variance;
    });
  });
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

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let index = 0; index < a.length; index += 1) total += (a[index] ?? 0) * (b[index] ?? 0);
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
      into[index] = dot(row, independent);
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
