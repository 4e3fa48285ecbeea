import { payoutAt } from './payout.ts';
import type { PayoutCurve } from './payout-curve.ts';

/** Payouts by two measures at once: a row for each mark of the first, a column for each of the second. */
export interface PerformanceMatrix {
  /** In rising order, any unit. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Fractions of target. */
  readonly payouts: readonly (readonly number[])[];
}

/**
 * Payout between the cells of a matrix, linear in both directions (bilinear). Below the first mark of either measure, where
 * the table says nothing, it pays 0; beyond the last mark it stays at the last.
 *
 * @throws RangeError when the matrix is empty, its marks are not in rising order, a row has the wrong length, or a number is
 *   not finite.
 * @see Press, W. et al. (2007), Numerical Recipes, section 3.6.
 * @example matrixPayout({ rows: [0, 1], columns: [0], payouts: [[0.125], [0.2]] }, 0.5, 0) // 0.1625
 */
export function matrixPayout(matrix: PerformanceMatrix, first: number, second: number): number {
  requireMatrix(matrix, [first, second]);
  const row = place(matrix.rows, first);
  const column = place(matrix.columns, second);
  if (row === null || column === null) return 0;
  const cell = (r: number, c: number) => matrix.payouts[r]?.[c] ?? 0;
  const along = (r: number) => mix(cell(r, column.index), cell(r, column.next), column.part);
  return mix(along(row.index), along(row.next), row.part);
}

interface Place {
  readonly index: number;
  readonly next: number;
  /** Of the way from one mark to the next, 0 to 1. */
  readonly part: number;
}

function place(marks: readonly number[], value: number): Place | null {
  const index = marks.findLastIndex((mark) => mark <= value);
  const mark = marks[index];
  if (mark === undefined) return null;
  const following = marks[index + 1];
  if (following === undefined) return { index, next: index, part: 0 };
  return { index, next: index + 1, part: (value - mark) / (following - mark) };
}

function mix(from: number, to: number, part: number): number {
  return from + part * (to - from);
}

function requireMatrix({ rows, columns, payouts }: PerformanceMatrix, at: readonly number[]): void {
  if (![...rows, ...columns, ...payouts.flat(), ...at].every(Number.isFinite)) {
    throw new RangeError('a matrix needs finite numbers');
  }
  const inOrder = (marks: readonly number[]) =>
    marks.length > 0 && marks.every((mark, index) => mark > (marks[index - 1] ?? -Infinity));
  if (!inOrder(rows) || !inOrder(columns))
    throw new RangeError('the marks of a matrix must be in rising order');
  if (payouts.length !== rows.length || payouts.some((row) => row.length !== columns.length)) {
    throw new RangeError('a matrix needs one payout a cell');
  }
}

/**
 * Multiplicative linkage: the payouts of two measures multiplied, as a fraction of target. The product is not capped
 * again, and a zero on either side takes all.
 *
 * @throws RangeError as `payoutAt`.
 * @see Cichelli, D. (2010), Compensating the Sales Force, on linked measures.
 * @example linkedPayout([curve, 1.1], [curve, 1.1]) // 2.25
 */
export function linkedPayout(
  [curve, attainment]: readonly [PayoutCurve, number],
  [otherCurve, otherAttainment]: readonly [PayoutCurve, number],
): number {
  return payoutAt(curve, attainment) * payoutAt(otherCurve, otherAttainment);
}

export interface RelativePayout {
  /** Before the cap, a fraction; rounded to a whole percent where asked for. */
  readonly raw: number;
  readonly applied: number;
}

/**
 * Payout by distance from a benchmark: `1 + (actual - benchmark) / |benchmark|`, at least 0 and at most the cap, rounded to
 * a whole percent first where the plan says so. A fraction of target. Null at a benchmark of 0.
 *
 * @throws RangeError when a number is not finite or the cap is negative.
 * @see markettransfer.info/dictionary/payout-calculation, a share plan against an index.
 * @example relativePayout(0.5, 0.2, { cap: 1.5, wholePercent: true }) // { raw: 2.5, applied: 1.5 }
 */
export function relativePayout(
  actual: number,
  benchmark: number,
  { cap, wholePercent }: { readonly cap: number | null; readonly wholePercent: boolean },
): RelativePayout | null {
  if (![actual, benchmark, cap ?? 0].every(Number.isFinite) || (cap ?? 0) < 0) {
    throw new RangeError('a relative payout needs finite numbers and no negative cap');
  }
  if (benchmark === 0) return null;
  const exact = 1 + (actual - benchmark) / Math.abs(benchmark);
  const raw = wholePercent ? Math.round(exact * 100) / 100 : exact;
  return { raw, applied: Math.min(Math.max(raw, 0), cap ?? Infinity) };
}
