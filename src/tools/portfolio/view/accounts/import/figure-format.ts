import type { ColumnTarget, Mapping } from '../../../../../exchange/mapping.ts';
import type { Table } from '../../../../../exchange/table.ts';

type FigureTarget = Extract<ColumnTarget, { readonly kind: 'figure' }>;

type Decimal = FigureTarget['decimal'];

interface FigureColumn {
  readonly target: FigureTarget;
  /** A column of whole amounts has no decimal mark to speak of. */
  readonly marked: boolean;
}

function figureColumns({ columns, headerRow }: Mapping, { rows }: Pick<Table, 'rows'>): FigureColumn[] {
  const body = rows.slice(headerRow + 1);
  return columns.flatMap((target, column) =>
    target.kind === 'figure' ? [{ target, marked: body.some((row) => /[.,]/.test(row[column] ?? '')) }] : [],
  );
}

export interface FigureFormat {
  /** Null where the columns differ. */
  readonly powerOfTen: number | null;
  readonly decimal: Decimal | null;
  readonly sure: boolean;
}

function common<Value>(values: readonly Value[]): Value | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

/** How the amounts of a table are written, as far as its columns agree; null without a column of amounts. */
export function figureFormat(mapping: Mapping, table: Pick<Table, 'rows'>): FigureFormat | null {
  const columns = figureColumns(mapping, table);
  if (columns.length === 0) return null;
  const marked = columns.filter((column) => column.marked);
  const telling = marked.length > 0 ? marked : columns;
  return {
    powerOfTen: common(columns.map(({ target }) => target.powerOfTen)),
    decimal: common(telling.map(({ target }) => target.decimal)),
    sure: columns.every(({ target }) => target.decimalSure),
  };
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
