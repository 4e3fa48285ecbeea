import { columnConvention } from '../../../../../exchange/column-convention.ts';
import type { ColumnTarget, Mapping, TextField } from '../../../../../exchange/mapping.ts';
import type { Table } from '../../../../../exchange/table.ts';
import { fill } from '../../../../../i18n/fill.ts';
import type { Option } from '../../../../../ui/Select.tsx';
import type { AccountsText } from '../../../accounts-text.en.ts';
import { figureNames } from '../account-columns.ts';

const textFields = ['name', 'segment', 'region', 'location', 'notes'] as const satisfies readonly TextField[];

/** What a column's choice is called in the list: `ignore`, `text name`, `year`, `revenue 2026`, `revenue by-row`. */
export function targetKey(target: ColumnTarget): string {
  if (target.kind === 'text') return `text ${target.field}`;
  return target.kind === 'figure' ? `${target.figure} ${target.year}` : target.kind;
}

function figureTarget(key: string, cells: readonly string[], before: ColumnTarget): ColumnTarget | null {
  const [name, when = ''] = key.split(' ');
  const figure = figureNames.find((one) => one === name);
  if (!figure) return null;
  const year = when === 'by-row' ? when : Number(when);
  if (before.kind === 'figure') return { ...before, figure, year };
  const { decimal, sure } = columnConvention(cells);
  return { kind: 'figure', figure, year, powerOfTen: 0, decimal, decimalSure: sure, negate: false };
}

/** The inverse of `targetKey`; how the figures of the column are written stays as it was or is guessed from its cells. */
export function targetOf(key: string, cells: readonly string[], before: ColumnTarget): ColumnTarget {
  const field = textFields.find((one) => key === `text ${one}`);
  if (field) return { kind: 'text', field };
  if (key === 'year') return { kind: 'year' };
  return figureTarget(key, cells, before) ?? { kind: 'ignore' };
}

export function withTarget(mapping: Mapping, table: Table, column: number, key: string): Mapping {
  const cells = table.rows.slice(mapping.headerRow + 1).map((row) => row[column] ?? '');
  const before = mapping.columns[column] ?? { kind: 'ignore' };
  return { ...mapping, columns: mapping.columns.with(column, targetOf(key, cells, before)) };
}

/** The years that a column may be of: those of the page, and those that the table names. */
export function yearsOffered(mapping: Mapping, shown: readonly number[]): number[] {
  const named = mapping.columns.flatMap((target) =>
    target.kind === 'figure' && typeof target.year === 'number' ? [target.year] : [],
  );
  return [...new Set([...shown, ...named])].sort((a, b) => a - b);
}

export function targetOptions(
  text: AccountsText,
  ignore: string,
  years: readonly number[],
): Option<string>[] {
  const { texts, year, groups, byRow } = text.importing.mapping;
  return [
    { value: 'ignore', label: ignore },
    ...textFields.map((field) => ({ value: `text ${field}`, label: texts[field], group: groups.texts })),
    ...years.flatMap((one) =>
      figureNames.map((figure) => ({
        value: `${figure} ${one}`,
        label: fill(text.figureOfYear, { figure: text.figures[figure], year: one }),
        group: fill(groups.years, { year: one }),
      })),
    ),
    { value: 'year', label: year, group: groups.byRow },
    ...figureNames.map((figure) => ({
      value: `${figure} by-row`,
      label: fill(byRow, { figure: text.figures[figure] }),
      group: groups.byRow,
    })),
  ];
}
