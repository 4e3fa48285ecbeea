/** The numbers behind the steps of the pairs' sheets: what the page keeps to itself on the way to the weights. */

type Matrix = readonly (readonly number[])[];
type Comparisons = readonly (readonly (number | null)[])[];

/** A comparison not made counts as 0 and adds 1 to its row's diagonal (Harker 1987). */
export function completed(comparisons: Comparisons): number[][] {
  return comparisons.map((row, index) => {
    const missing = row.filter((cell) => cell === null).length;
    return row.map((cell, column) => (column === index ? 1 + missing : (cell ?? 0)));
  });
}

/** 1 where two are compared with each other, or are the same. */
export function compared(comparisons: Comparisons): number[][] {
  return comparisons.map((row) => row.map((cell) => (cell === null ? 0 : 1)));
}

/** 1 where a chain of twice as many comparisons connects two. */
export function farther(reach: Matrix): number[][] {
  return square(reach).map((row) => row.map((cell) => (cell > 0 ? 1 : 0)));
}

export interface PowerStep {
  readonly entries: Matrix;
  readonly rowSums: readonly number[];
  /** The sum of all rows that are connected to this one. */
  readonly groupSums: readonly number[];
}

export function powerStep(entries: Matrix, reach: Matrix): PowerStep {
  const rowSums = entries.map(total);
  const groupSums = reach.map((row) => total(row.map((cell, index) => cell * (rowSums[index] ?? 0))));
  return { entries, rowSums, groupSums };
}

/** The square, each group divided by the square of its sum, so that no power grows out of range. */
export function squared({ entries, groupSums }: PowerStep, reach: Matrix): PowerStep {
  const scaled = square(entries).map((row, index) => row.map((cell) => cell / (groupSums[index] ?? 1) ** 2));
  return powerStep(scaled, reach);
}

function square(matrix: Matrix): number[][] {
  return matrix.map((row) =>
    matrix.map((_, column) => total(row.map((cell, index) => cell * (matrix[index]?.[column] ?? 0)))),
  );
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
