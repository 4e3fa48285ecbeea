import type { FiguresByYear, YearFigures } from '../workspace/schema.ts';
import { accountKey } from './account-key.ts';
import type { AccountDraft, LocationDraft, RowCode, RowError } from './account-draft.ts';
import type { AccountRow, RowFigure } from './read-row.ts';

export type Collected =
  | { readonly ok: true; readonly account: AccountDraft; readonly rows: number }
  | { readonly ok: false; readonly errors: readonly RowError[] };

type Figures = Record<string, YearFigures>;

interface Place {
  readonly name: string;
  readonly figures: Figures;
}

/**
 * The rows of one account put together: one per year, per location, or both. An account is taken whole or not at all:
 * with one row missing its total would be too low without a sign of it, so the sound rows of an account with an error
 * are listed too.
 */
export function collectAccount(rows: readonly AccountRow[], headings: readonly string[]): Collected {
  const errors = rows.flatMap((row) => row.errors);
  const places = new Map<string, Place>();
  const firstRows = new Map<string, number>();
  const hasLocations = rows.some((row) => row.texts.location !== '');
  for (const row of rows) {
    const { location } = row.texts;
    const homeless = hasLocations && location === '' && row.figures.length > 0;
    if (homeless) errors.push(rowError(row, 'location-missing', {}));
    const key = accountKey(location);
    const place = places.get(key) ?? { name: location, figures: {} };
    places.set(key, place);
    errors.push(...addFigures(row, key, place.figures, firstRows, headings));
  }
  if (errors.length > 0) return { ok: false, errors: [...errors, ...soundRows(rows, errors)] };
  return { ok: true, account: draft(rows, places), rows: rows.length };
}

function addFigures(
  row: AccountRow,
  place: string,
  figures: Figures,
  firstRows: Map<string, number>,
  headings: readonly string[],
): readonly RowError[] {
  return row.figures.flatMap((entry) => {
    const key = `${place}|${entry.year}|${entry.figure}`;
    const first = firstRows.get(key);
    if (first !== undefined) return [figureTwice(row, entry, first, headings)];
    firstRows.set(key, row.row);
    const known = figures[entry.year] ?? { revenue: null, directCost: null, indirectCost: null };
    figures[entry.year] = { ...known, [entry.figure]: entry.value };
    return [];
  });
}

function figureTwice(
  row: AccountRow,
  entry: RowFigure,
  first: number,
  headings: readonly string[],
): RowError {
  const { column, text } = entry;
  const heading = headings[column] ?? '';
  return {
    row: row.row,
    column,
    heading,
    code: 'duplicate-figure',
    text,
    values: { name: row.texts.name, first },
  };
}

function soundRows(rows: readonly AccountRow[], errors: readonly RowError[]): readonly RowError[] {
  const other = errors[0]?.row ?? 0;
  const faulty = new Set(errors.map((error) => error.row));
  return rows.filter((row) => !faulty.has(row.row)).map((row) => rowError(row, 'same-account', { other }));
}

export function rowError(row: AccountRow, code: RowCode, values: RowError['values']): RowError {
  return { row: row.row, column: null, heading: '', code, text: row.texts.name, values };
}

/** Of several different segments or regions the first stands; different notes are all kept. */
function draft(rows: readonly AccountRow[], places: ReadonlyMap<string, Place>): AccountDraft {
  const first = (field: 'name' | 'segment' | 'region') =>
    rows.map((row) => row.texts[field]).find((text) => text !== '') ?? '';
  const notes = new Set(rows.map((row) => row.texts.notes).filter((text) => text !== ''));
  const locations: LocationDraft[] = [...places.values()].filter((place) => place.name !== '');
  const figures: FiguresByYear = places.get('')?.figures ?? {};
  return {
    name: first('name'),
    segment: first('segment'),
    region: first('region'),
    notes: [...notes].join('\n'),
    figures,
    locations,
  };
}
