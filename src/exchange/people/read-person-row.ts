import type { Person } from '../../workspace/schema.ts';
import { accountKey } from '../account-key.ts';
import { cleanLine } from '../clean-text.ts';
import { halfWidth } from '../half-width.ts';
import { totalNames } from '../header-names.ts';
import { limits } from '../limits.ts';
import type { PeopleSettings } from './people-from-table.ts';
import type { ExtraColumn, PeopleMapping, PersonField } from './people-mapping.ts';
import { levelWords, sideWords } from './people-words.ts';
import { readExtra, type ExtraCode } from './read-extra.ts';

/** Why a row is not taken. */
export type PersonRowCode =
  | ExtraCode
  | 'name-missing'
  | 'total-row'
  | 'duplicate-name'
  | 'level-unknown'
  | 'side-unknown'
  | 'account-unknown'
  | 'account-missing';

export interface PersonRowError {
  /** As a spreadsheet numbers it, from 1. */
  readonly row: number;
  /** The column's heading, or its letter where there is none; empty for the row as a whole. */
  readonly heading: string;
  readonly code: PersonRowCode;
  /** What stands in the cell, or the name in the row. */
  readonly text: string;
  /** Further slots of the sentence: `first` (a row), `limit`; `key` of the column with choices. */
  readonly values: Readonly<Record<string, string | number>>;
}

export interface PersonRow {
  readonly row: number;
  readonly name: string;
  readonly side: Person['side'];
  readonly accountId: string | null;
  /** Empty where the table does not say. */
  readonly department: string;
  readonly level: Person['level'];
  /** What the tool asked for, by its keys; a cell without an entry is not in it. */
  readonly extras: Readonly<Record<string, string | number>>;
  readonly errors: readonly PersonRowError[];
}

interface Context {
  readonly cells: readonly string[];
  readonly mapping: PeopleMapping;
  readonly headings: readonly string[];
  readonly extras: readonly ExtraColumn[];
  readonly settings: PeopleSettings;
  readonly row: number;
}

/** null for a row without anything in its mapped columns. */
export function readPersonRow(context: Context): PersonRow | null {
  const { cells, mapping, row } = context;
  const at = (column: number) => cleanLine(cells[column] ?? '');
  if (mapping.columns.every((target, column) => target.kind === 'ignore' || at(column) === '')) return null;
  const errors: PersonRowError[] = [];
  const report: Report = (column, code, text, values = {}) => {
    const heading = column === null ? '' : (context.headings[column] ?? '');
    errors.push({ row, heading, code, text: shortened(text), values });
  };
  const fieldOf = (field: PersonField) => {
    const column = mapping.columns.findIndex((target) => target.kind === 'field' && target.field === field);
    return { column, text: column < 0 ? '' : at(column) };
  };
  for (const { column, text } of [fieldOf('name'), fieldOf('department')]) {
    if (text.length > limits.textLength) report(column, 'text-too-long', text, { limit: limits.textLength });
  }
  const name = fieldOf('name').text;
  if (name === '') report(null, 'name-missing', '');
  if (totalNames.has(halfWidth(name).toLowerCase().replace(/:$/, ''))) report(null, 'total-row', name);
  return {
    row,
    name,
    ...belonging(context.settings, fieldOf('side'), fieldOf('account'), report),
    department: fieldOf('department').text,
    level: keyFor(levelWords, fieldOf('level'), 'level-unknown', report),
    extras: extrasOf(context, report),
    errors,
  };
}

interface Cell {
  readonly column: number;
  readonly text: string;
}

type Report = (
  column: number | null,
  code: PersonRowCode,
  text: string,
  values?: PersonRowError['values'],
) => void;

const longestQuoted = 80;

function shortened(text: string): string {
  return text.length > longestQuoted ? `${text.slice(0, longestQuoted).toWellFormed()}…` : text;
}

function keyFor<Key extends string>(
  words: Readonly<Record<Key, readonly string[]>>,
  { column, text }: Cell,
  code: PersonRowCode,
  report: Report,
): Key | null {
  if (text === '') return null;
  const keys = Object.keys(words) as Key[];
  const found = keys.find((key) => words[key].some((word) => accountKey(word) === accountKey(text)));
  if (found === undefined) report(column, code, text);
  return found ?? null;
}

/** Whose person it is: an account makes a customer's, unless the row says otherwise. */
function belonging(
  { side: usual, accountId, accounts }: PeopleSettings,
  sideCell: Cell,
  accountCell: Cell,
  report: Report,
): Pick<PersonRow, 'side' | 'accountId'> {
  const said = keyFor(sideWords, sideCell, 'side-unknown', report);
  const named = accounts.find(({ name }) => accountKey(name) === accountKey(accountCell.text));
  if (said === 'ours') return { side: said, accountId: null };
  if (accountCell.text !== '' && !named) report(accountCell.column, 'account-unknown', accountCell.text);
  if (named) return { side: 'customer', accountId: named.id };
  const side = said ?? usual;
  if (side === 'ours') return { side, accountId: null };
  if (accountCell.text === '' && accountId === null) report(null, 'account-missing', '');
  return { side, accountId };
}

function extrasOf(
  { cells, mapping, extras }: Context,
  report: Report,
): Readonly<Record<string, string | number>> {
  const entries: [string, string | number][] = [];
  for (const [column, target] of mapping.columns.entries()) {
    if (target.kind !== 'extra') continue;
    const extra = extras.find(({ key }) => key === target.key);
    const text = (cells[column] ?? '').trim();
    if (!extra || text === '') continue;
    const read = readExtra(extra, text, target.written, mapping.percentStyle);
    if (!read.ok) report(column, read.code, text, read.values);
    else if (read.value !== null) entries.push([target.key, read.value]);
  }
  return Object.fromEntries(entries);
}
