import { formatOfFigures, type FigureFormat } from '../../../../../exchange/figure-format.ts';
import type { ColumnTarget, Mapping } from '../../../../../exchange/mapping.ts';
import type { Table } from '../../../../../exchange/table.ts';

type FigureTarget = Extract<ColumnTarget, { readonly kind: 'figure' }>;

type Decimal = FigureTarget['decimal'];

/** How the amounts of a table are written, as far as its columns agree; null without a column of amounts. */
export function figureFormat(
  { columns, headerRow }: Mapping,
  { rows }: Pick<Table, 'rows'>,
): FigureFormat | null {
  const body = rows.slice(headerRow + 1);
  return formatOfFigures(
    columns.flatMap((target, column) =>
      target.kind === 'figure' ? [{ written: target, cells: body.map((row) => row[column] ?? '') }] : [],
    ),
  );
}

function withFigures(mapping: Mapping, change: (target: FigureTarget) => FigureTarget): Mapping {
  const columns = mapping.columns.map((target) => (target.kind === 'figure' ? change(target) : target));
  return { ...mapping, columns };
}

/** The reader's own answer, for every column of amounts. */
export function withUnit(mapping: Mapping, powerOfTen: number): Mapping {
  return withFigures(mapping, (target) => ({ ...target, powerOfTen }));
}

export function withDecimal(mapping: Mapping, decimal: Decimal): Mapping {
  return withFigures(mapping, (target) => ({ ...target, decimal, decimalSure: true }));
}

export function negatesCosts({ columns }: Mapping): boolean {
  return columns.some((target) => target.kind === 'figure' && target.negate);
}

/** Whether costs that the table writes as negative amounts become positive ones; revenue is left as it is. */
export function withNegatedCosts(mapping: Mapping, negate: boolean): Mapping {
  return withFigures(mapping, (target) => (target.figure === 'revenue' ? target : { ...target, negate }));
}
