import type { Account, Person } from '../../workspace/schema.ts';
import { accountKey } from '../account-key.ts';
import { cleanLine } from '../clean-text.ts';
import { columnLetters } from '../column-letters.ts';
import type { Table } from '../table.ts';
import {
  peopleMappingIssues,
  type ExtraColumn,
  type PeopleMapping,
  type PeopleMappingIssue,
} from './people-mapping.ts';
import { readPersonRow, type PersonRow, type PersonRowError } from './read-person-row.ts';

/** A person as a table gives them, before they are matched with those of the document. */
export type PersonDraft = Omit<PersonRow, 'errors'>;

/** Where people belong that the table says nothing of. */
export interface PeopleSettings {
  readonly side: Person['side'];
  readonly accountId: string | null;
  readonly accounts: readonly Pick<Account, 'id' | 'name'>[];
}

export interface PeopleFromTable {
  readonly people: readonly PersonDraft[];
  /** In the order of the rows. Every row that is not blank is either taken or here. */
  readonly errors: readonly PersonRowError[];
  readonly rowsLeftOut: number;
  /** With any of these nothing is taken. */
  readonly issues: readonly PeopleMappingIssue[];
}

/** The people in a table. The reader may take what is sound, or nothing. */
export function peopleFromTable(
  table: Pick<Table, 'rows'>,
  mapping: PeopleMapping,
  extras: readonly ExtraColumn[],
  settings: PeopleSettings,
): PeopleFromTable {
  const issues = peopleMappingIssues(mapping);
  if (issues.length > 0) return { people: [], errors: [], rowsLeftOut: 0, issues };
  const header = mapping.headerRow < 0 ? [] : (table.rows[mapping.headerRow] ?? []);
  const headings = mapping.columns.map(
    (_, column) => cleanLine(header[column] ?? '') || columnLetters(column + 1),
  );
  const rows = table.rows
    .slice(mapping.headerRow + 1)
    .flatMap(
      (cells, index) =>
        readPersonRow({ cells, mapping, headings, extras, settings, row: mapping.headerRow + index + 2 }) ??
        [],
    );
  const checked = withoutRepeats(rows);
  const bad = checked.filter(({ errors }) => errors.length > 0);
  return {
    people: checked.filter(({ errors }) => errors.length === 0),
    errors: bad.flatMap(({ errors }) => errors),
    rowsLeftOut: bad.length,
    issues,
  };
}

/** Of rows with one person the first sound one is taken, the others are listed. */
function withoutRepeats(rows: readonly PersonRow[]): readonly PersonRow[] {
  const firstRows = new Map<string, number>();
  return rows.map((row) => {
    const key = `${row.side} ${row.accountId ?? ''} ${accountKey(row.name)}`;
    const first = firstRows.get(key);
    if (first === undefined || row.name === '') {
      if (row.errors.length === 0) firstRows.set(key, row.row);
      return row;
    }
    const repeated: PersonRowError = {
      row: row.row,
      heading: '',
      code: 'duplicate-name',
      text: row.name,
      values: { first },
    };
    return { ...row, errors: [...row.errors, repeated] };
  });
}
