/** Of how many times the row's thing is to the column's; null is a comparison nobody has made. */
export type ComparisonMatrix = readonly (readonly (number | null)[])[];

/** Reciprocals such as 1/3 are rounded to about 16 digits; a ratio typed with ten digits still counts as one. */
const reciprocalTolerance = 1e-9;

/**
 * Checks that a matrix holds comparisons: square, at least one row, 1 on the diagonal, positive numbers, and each
 * comparison the reciprocal of its mirror image, or both of them null.
 *
 * @throws RangeError when it does not.
 * @see Saaty, T. L. (1980), The Analytic Hierarchy Process, chapter 1 (axiom of reciprocity).
 * @example requireReciprocal([[1, 4], [1 / 4, 1]]) // passes
 */
export function requireReciprocal(matrix: ComparisonMatrix): void {
  if (matrix.length === 0) throw new RangeError('a comparison matrix needs a row');
  matrix.forEach((row, i) => {
    if (row.length !== matrix.length) throw new RangeError('a comparison matrix must be square');
    row.forEach((cell, j) => {
      const mirror = matrix[j]?.[i] ?? null;
      if (!isReciprocal(cell, mirror, i === j)) {
        throw new RangeError(
          `comparison ${i},${j} is ${String(cell)} but its mirror image is ${String(mirror)}`,
        );
      }
    });
  });
}

function isReciprocal(cell: number | null, mirror: number | null, diagonal: boolean): boolean {
  if (diagonal) return cell === 1;
  if (cell === null || mirror === null) return cell === mirror;
  return cell > 0 && Math.abs(cell * mirror - 1) <= reciprocalTolerance;
}

/**
 * Groups of things that comparisons hold together, each a rising list of indices: two things are in one group when a
 * chain of comparisons leads from one to the other.
 *
 * @see Harker, P. T. (1987), Incomplete Pairwise Comparisons in the Analytic Hierarchy Process, Mathematical Modelling 9.
 * @example comparedGroups([[1, 4, null], [1 / 4, 1, null], [null, null, 1]]) // [[0, 1], [2]]
 */
export function comparedGroups(matrix: ComparisonMatrix): number[][] {
  let groups: number[][] = [];
  matrix.forEach((row, index) => {
    const touched = (group: readonly number[]) => group.some((other) => (row[other] ?? null) !== null);
    const joined = groups.filter(touched).flat();
    groups = [...groups.filter((group) => !touched(group)), [...joined, index]];
  });
  const rising = groups.map((group) => group.toSorted((a, b) => a - b));
  return rising.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}
