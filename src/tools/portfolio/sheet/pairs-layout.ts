import { fieldsAt, type Fields } from '../../../exchange/workbook/fields.ts';
import { tableAt, type Column, type Table } from '../../../exchange/workbook/table.ts';
import { criterionName } from '../chart.ts';
import type { Axis } from '../schema.ts';
import { headRow } from './layout.ts';
import { criteriaOn, type Source } from './source.ts';

const summaryKeys = ['lambdaMax', 'answered', 'total', 'groups', 'index', 'randomIndex', 'ratio'] as const;

export interface PairsLayout {
  readonly sheet: string;
  readonly count: number;
  /** The comparisons as they are entered. */
  readonly matrix: Table;
  readonly weights: Table;
  readonly summary: Fields<(typeof summaryKeys)[number]>;
  /** Who is connected to whom by 1, 2, 4 … comparisons. */
  readonly reach: readonly Table[];
  /** The completed matrix, then its square, the square of that, and so on. */
  readonly powers: readonly Table[];
}

/**
 * After k squarings the matrix stands for its power 2^k. A chain of n criteria, each compared only with the next, is the
 * slowest to settle: its two largest eigenvalues differ by about π²/n³ of their size, so that 3 n³ powers bring fifteen
 * digits; eight times as many leave room for contradictions.
 */
function squarings(count: number): number {
  return Math.ceil(Math.log2(24 * count ** 3));
}

/** Where the comparisons of an axis and all steps from them to its weights stand. Title, remark and heads come first. */
export function pairsLayout(source: Source, axis: Axis): PairsLayout {
  const { words } = source;
  const { sheet: own } = words;
  const criteria = criteriaOn(source, axis);
  const count = criteria.length;
  const sheet = `pairs:${axis}`;
  const named: Column[] = [
    { key: 'name', head: own.criterion },
    ...criteria.map((criterion, index) => ({ key: entry(index), head: criterionName(words, criterion) })),
  ];
  const matrix = tableAt({ sheet, row: headRow, columns: named, count });
  const weights = tableAt({
    sheet,
    row: matrix.nextRow + 1,
    columns: [
      { key: 'name', head: own.criterion },
      { key: 'weight', head: own.weight },
      { key: 'product', head: own.product },
    ],
    count,
  });
  const summary = fieldsAt(sheet, weights.nextRow + 1, summaryKeys);
  const height = count + 3;
  const first = summary.nextRow + 4;
  const reachSteps = 1 + Math.ceil(Math.log2(Math.max(2, count - 1)));
  const stepAt = (step: number, extra: readonly Column[]) =>
    tableAt({ sheet, row: first + step * height, columns: [...named, ...extra], count });
  return {
    sheet,
    count,
    matrix,
    weights,
    summary,
    reach: Array.from({ length: reachSteps }, (_, step) =>
      stepAt(step, [{ key: 'size', head: own.reachSize }]),
    ),
    powers: Array.from({ length: squarings(count) + 1 }, (_, step) =>
      stepAt(reachSteps + step, [
        { key: 'rowSum', head: own.rowSum },
        { key: 'groupSum', head: own.groupSum },
      ]),
    ),
  };
}

/** Key of the column for the criterion of this index. */
export function entry(index: number): string {
  return `entry:${index}`;
}
