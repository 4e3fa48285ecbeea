import type { ColumnTarget, Mapping } from '../../../../../exchange/mapping.ts';

type FigureTarget = Extract<ColumnTarget, { readonly kind: 'figure' }>;

function figureTargets({ columns }: Mapping): FigureTarget[] {
  return columns.filter((target) => target.kind === 'figure');
}

export interface FigureFormat {
  /** Null where the columns differ. */
  readonly powerOfTen: number | null;
  readonly decimal: FigureTarget['decimal'] | null;
  readonly sure: boolean;
  readonly negated: boolean;
}

function common<Value>(values: readonly Value[]): Value | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

/** How the amounts of a table are written, as far as its columns agree; null without a column of amounts. */
export function figureFormat(mapping: Mapping): FigureFormat | null {
  const targets = figureTargets(mapping);
  if (targets.length === 0) return null;
  return {
    powerOfTen: common(targets.map((target) => target.powerOfTen)),
    decimal: common(targets.map((target) => target.decimal)),
    sure: targets.every((target) => target.decimalSure),
    negated: targets.some((target) => target.negate),
  };
}

/** The reader's own answer, for every column of amounts. */
export function withFormat(
  mapping: Mapping,
  answer: Partial<Pick<FigureTarget, 'powerOfTen' | 'decimal' | 'decimalSure'>>,
): Mapping {
  const columns = mapping.columns.map((target) =>
    target.kind === 'figure' ? { ...target, ...answer } : target,
  );
  return { ...mapping, columns };
}
