import type { WrittenFigures } from '../figure-format.ts';

/** What every person has; a tool adds columns of its own. */
export const personFields = ['name', 'department', 'level', 'side', 'account'] as const;
export type PersonField = (typeof personFields)[number];

interface ExtraChoice {
  readonly key: string;
  /** How people write it, in both languages. */
  readonly names: readonly string[];
}

interface Named {
  readonly key: string;
  /** Headings that mean it, in both languages: Latin ones in lower case. */
  readonly names: readonly string[];
}

/** A column that one tool takes with its people. */
export type ExtraColumn =
  | (Named & { readonly kind: 'text' })
  | (Named & { readonly kind: 'choice'; readonly choices: readonly ExtraChoice[] })
  | (Named & {
      /** A percentage is taken as a fraction: 80 % as 0.8. */
      readonly kind: 'number' | 'percent';
      readonly min?: number;
      readonly max?: number;
    });

/** In a column of percentages a bare 80 is either 80 % or eighty times. */
export type PercentStyle = 'points' | 'fraction';

export type PersonTarget =
  | { readonly kind: 'ignore' }
  | { readonly kind: 'field'; readonly field: PersonField }
  | { readonly kind: 'extra'; readonly key: string; readonly written: WrittenFigures };

/** What each column of a table of people is, guessed by `guessPeopleMapping` and corrected by the reader. */
export interface PeopleMapping {
  /** Index of the row of headings; -1 when the table has none. */
  readonly headerRow: number;
  readonly columns: readonly PersonTarget[];
  readonly percentStyle: PercentStyle;
}

export interface PeopleMappingIssue {
  readonly code: 'no-name-column' | 'column-twice';
  /** Indexes of the columns concerned. */
  readonly columns: readonly number[];
}

/** `ignore`, `field name`, `extra baseSalary`: what the choice over a column is called. */
export function personTargetKey(target: PersonTarget): string {
  if (target.kind === 'ignore') return 'ignore';
  return target.kind === 'field' ? `field ${target.field}` : `extra ${target.key}`;
}

/** What has to be put right before a table can be taken with this mapping. */
export function peopleMappingIssues({ columns }: PeopleMapping): readonly PeopleMappingIssue[] {
  const keys = columns.map(personTargetKey);
  const issues: PeopleMappingIssue[] = [];
  if (!keys.includes('field name')) issues.push({ code: 'no-name-column', columns: [] });
  for (const key of new Set(keys)) {
    const same = keys.flatMap((other, column) => (other === key ? [column] : []));
    if (key !== 'ignore' && same.length > 1) issues.push({ code: 'column-twice', columns: same });
  }
  return issues;
}
