import { accountKey } from './account-key.ts';
import type { AccountDraft, RowError } from './account-draft.ts';
import { collectAccount, rowError } from './collect-account.ts';
import { columnLetters } from './column-letters.ts';
import { cleanLine } from './clean-text.ts';
import { mappingIssues, type Mapping, type MappingIssue } from './mapping.ts';
import { readRow, type AccountRow } from './read-row.ts';
import type { Table } from './table.ts';

export interface AccountsFromTable {
  readonly accounts: readonly AccountDraft[];
  /** In the order of the rows. Every row that is not blank is either taken or here. */
  readonly errors: readonly RowError[];
  readonly rowsTaken: number;
  readonly rowsLeftOut: number;
  /** With any of these nothing is taken. */
  readonly issues: readonly MappingIssue[];
}

/** The accounts in a table. The reader may take what is sound, or nothing. */
export function accountsFromTable(
  table: Pick<Table, 'rows'>,
  mapping: Mapping,
  settings: { readonly thisYear: number },
): AccountsFromTable {
  const issues = mappingIssues(mapping);
  if (issues.length > 0) return { accounts: [], errors: [], rowsTaken: 0, rowsLeftOut: 0, issues };
  const headings = headingsOf(table, mapping);
  const rows = table.rows.slice(mapping.headerRow + 1).flatMap((cells, index) => {
    const row = mapping.headerRow + index + 2;
    return readRow({ cells, mapping, headings, row, thisYear: settings.thisYear }) ?? [];
  });
  const severalRows = mapping.columns.some(
    (target) => target.kind === 'year' || (target.kind === 'text' && target.field === 'location'),
  );
  return { ...(severalRows ? collectMany(rows, headings) : collectSingle(rows, headings)), issues };
}

type Taken = Omit<AccountsFromTable, 'issues'>;

function headingsOf(table: Pick<Table, 'rows'>, mapping: Mapping): readonly string[] {
  const row = mapping.headerRow < 0 ? [] : (table.rows[mapping.headerRow] ?? []);
  return mapping.columns.map((_, column) => cleanLine(row[column] ?? '') || columnLetters(column + 1));
}

/** One row per account: of rows with one name the first sound one is taken, the others are listed. */
function collectSingle(rows: readonly AccountRow[], headings: readonly string[]): Taken {
  const firstRows = new Map<string, number>();
  const checked = rows.map((row): AccountRow => {
    const key = accountKey(row.texts.name);
    const first = firstRows.get(key);
    if (first !== undefined && key !== '') {
      return { ...row, errors: [...row.errors, rowError(row, 'duplicate-name', { first })] };
    }
    if (row.errors.length === 0) firstRows.set(key, row.row);
    return row;
  });
  return collect(
    checked.map((row) => [row]),
    headings,
  );
}

function collectMany(rows: readonly AccountRow[], headings: readonly string[]): Taken {
  const groups = new Map<string, AccountRow[]>();
  for (const row of rows) {
    const key = accountKey(row.texts.name) || `row ${row.row}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return collect([...groups.values()], headings);
}

function collect(groups: readonly (readonly AccountRow[])[], headings: readonly string[]): Taken {
  const results = groups.map((group) => collectAccount(group, headings));
  const accounts = results.flatMap((result) => (result.ok ? [result.account] : []));
  const errors = results.flatMap((result) => (result.ok ? [] : result.errors));
  const rowsTaken = results.reduce((sum, result) => sum + (result.ok ? result.rows : 0), 0);
  const rowsLeftOut = new Set(errors.map((error) => error.row)).size;
  return { accounts, errors: errors.sort((a, b) => a.row - b.row), rowsTaken, rowsLeftOut };
}
