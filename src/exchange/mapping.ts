import type { Decimal } from './read-digits.ts';

export type TextField = 'name' | 'segment' | 'region' | 'notes' | 'location';
export type Figure = 'revenue' | 'directCost' | 'indirectCost';

export type ColumnTarget =
  | { readonly kind: 'ignore' }
  | { readonly kind: 'text'; readonly field: TextField }
  /** The year that each row is of. */
  | { readonly kind: 'year' }
  | {
      readonly kind: 'figure';
      readonly figure: Figure;
      /** `by-row` takes the year from the row's cell in the year column. */
      readonly year: number | 'by-row';
      /** 4 for 万, 3 for thousands, 0 for the amount itself. */
      readonly powerOfTen: number;
      readonly decimal: Decimal;
      /** False where the cells can be read both ways and `decimal` is a guess to be shown to the reader. */
      readonly decimalSure: boolean;
      /** The file writes costs as negative amounts; they become positive ones. */
      readonly negate: boolean;
    };

/** What each column of a table is, guessed by `guessMapping` and corrected by the reader. */
export interface Mapping {
  /** Index of the row of headings; -1 when the table has none. */
  readonly headerRow: number;
  readonly columns: readonly ColumnTarget[];
  /** Currency signs and codes seen in headings and figures; more than one is worth a warning: nothing is converted. */
  readonly currencies: readonly string[];
}

export interface MappingIssue {
  readonly code: 'no-name-column' | 'column-twice' | 'year-column-missing';
  /** Indexes of the columns concerned. */
  readonly columns: readonly number[];
}

/** What has to be put right before a table can be taken with this mapping. */
export function mappingIssues(mapping: Mapping): readonly MappingIssue[] {
  const keys = mapping.columns.map(targetKey);
  const issues: MappingIssue[] = [];
  if (!keys.includes('text name')) issues.push({ code: 'no-name-column', columns: [] });
  for (const key of new Set(keys)) {
    const columns = keys.flatMap((other, column) => (other === key ? [column] : []));
    if (key !== null && columns.length > 1) issues.push({ code: 'column-twice', columns });
  }
  const byRow = mapping.columns.flatMap((target, column) =>
    target.kind === 'figure' && target.year === 'by-row' ? [column] : [],
  );
  if (byRow.length > 0 && !keys.includes('year'))
    issues.push({ code: 'year-column-missing', columns: byRow });
  return issues;
}

/** Equal for two columns that cannot both be taken. */
export function targetKey(target: ColumnTarget): string | null {
  if (target.kind === 'ignore') return null;
  if (target.kind === 'text') return `text ${target.field}`;
  return target.kind === 'year' ? 'year' : `${target.figure} ${target.year}`;
}
