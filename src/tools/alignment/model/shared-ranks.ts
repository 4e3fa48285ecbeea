import { midRanks, tieSizes } from '../../../engine/decision/mid-ranks.ts';
import type { FirmFunction } from '../../../workspace/schema.ts';
import { noAnswers, statements, type Rater } from '../schema.ts';

type Column = readonly (number | null)[];

/** What Kendall's W is made of, by rater and then by cell; null in cells that not all have rated. */
export interface SharedRanks {
  readonly values: readonly Column[];
  /** From 1, the highest rating first; equals share the mean of their places. */
  readonly ranks: readonly Column[];
  /** t^2 - 1 for the t cells that a rater rates alike: their sum over cells is the sum of t^3 - t over ties. */
  readonly ties: readonly Column[];
  /** By cell. */
  readonly sums: Column;
  /** Squared deviations of the sums from their mean; null without a shared cell. */
  readonly squares: number | null;
  /** Sum of all ties. */
  readonly correction: number;
}

/**
 * The steps between ratings and Kendall's W, for a workbook that shows them. Cells are functions by statements, as in the grid.
 *
 * @see engine/decision/concordance.ts, which gives W itself.
 * @example sharedRanks([], []).squares // null
 */
export function sharedRanks(
  raters: readonly Rater[],
  functions: readonly Pick<FirmFunction, 'id'>[],
): SharedRanks {
  const given = raters.map(({ ratings }) =>
    functions.flatMap(({ id }) => statements.map((one) => (ratings[id] ?? noAnswers)[one])),
  );
  const isShared = (given[0] ?? []).map((_, cell) => given.every((row) => row[cell] !== null));
  const values = given.map((row) => row.map((value, cell) => (isShared[cell] ? value : null)));
  const ranks = values.map((row) => placed(row, midRanks));
  const ties = values.map((row) =>
    placed(row, (known) => {
      const sizes = tieSizes(known);
      return known.map((value) => (sizes.get(value) ?? 1) ** 2 - 1);
    }),
  );
  const sums = isShared.map((shared, cell) =>
    shared ? ranks.reduce((total, row) => total + (row[cell] ?? 0), 0) : null,
  );
  const known = sums.filter((value) => value !== null);
  const mean = known.reduce((total, value) => total + value, 0) / known.length;
  return {
    values,
    ranks,
    ties,
    sums,
    squares: known.length === 0 ? null : known.reduce((total, value) => total + (value - mean) ** 2, 0),
    correction: ties.flat().reduce<number>((total, value) => total + (value ?? 0), 0),
  };
}

/** Works on the known values alone and puts the outcome back in their places. */
function placed(row: Column, work: (known: readonly number[]) => readonly number[]): Column {
  const found = work(row.filter((value) => value !== null));
  const places = row.map((value, cell) => (value === null ? -1 : cell)).filter((cell) => cell >= 0);
  return row.map((value, cell) => (value === null ? null : (found[places.indexOf(cell)] ?? null)));
}
