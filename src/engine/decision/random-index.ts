export type RandomIndexTable = 'saaty-1980' | 'saaty-2005' | 'donegan-dodd-1991';

/** From n = 1 on; nothing can be inconsistent among one or two. */
const tables = {
  'saaty-1980': [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59],
  'saaty-2005': [0, 0, 0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59],
  'donegan-dodd-1991': [
    0, 0, 0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055, 1.4213, 1.4497, 1.4643, 1.4822,
    1.4969, 1.5078, 1.5153, 1.5262, 1.5313, 1.5371,
  ],
} as const satisfies Readonly<Record<RandomIndexTable, readonly number[]>>;

/**
 * Random index: the mean consistency index of matrices filled at random with values of the scale 1/9 to 9, for `n` things
 * compared. The published tables were simulated and differ; at n = 3, where all matrices can be counted, the mean is
 * 0.5245. Null beyond the table: 15 in Saaty's, 20 in Donegan and Dodd's.
 *
 * @throws RangeError when `n` is not a whole number of at least 1.
 * @see Saaty, T. L. (1980), The Analytic Hierarchy Process, p. 21; Saaty, T. L. (2005), Theory and Applications of the
 *   Analytic Network Process, p. 31; Donegan, H. A. and Dodd, F. J. (1991), A Note on Saaty's Random Indexes, Mathematical
 *   and Computer Modelling 15, 135-137.
 * @example randomIndex(3, 'saaty-1980') // 0.58
 */
export function randomIndex(n: number, table: RandomIndexTable): number | null {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`there is no random index for ${n}`);
  return tables[table][n - 1] ?? null;
}
