import type { RowCode, RowError } from './account-draft.ts';
import { cleanLine, cleanParagraphs } from './clean-text.ts';
import { halfWidth } from './half-width.ts';
import { totalNames } from './header-names.ts';
import { limits } from './limits.ts';
import type { ColumnTarget, Figure, Mapping, TextField } from './mapping.ts';
import { isPercent, parseNumber } from './parse-number.ts';
import { columnLetters } from './column-letters.ts';
import { isYear, readYear } from './read-year.ts';

export interface RowFigure {
  readonly figure: Figure;
  readonly year: number;
  readonly value: number;
  readonly column: number;
  readonly text: string;
}

/** One row of a table with the targets of its columns applied. */
export interface AccountRow {
  readonly row: number;
  readonly texts: Readonly<Record<TextField, string>>;
  readonly figures: readonly RowFigure[];
  readonly errors: readonly RowError[];
}

type FigureTarget = Extract<ColumnTarget, { kind: 'figure' }>;

interface Context {
  readonly cells: readonly string[];
  readonly mapping: Mapping;
  readonly headings: readonly string[];
  readonly row: number;
  readonly thisYear: number;
}

/** null for a row without anything in its mapped columns. */
export function readRow(context: Context): AccountRow | null {
  const { cells, mapping, row } = context;
  const mapped = mapping.columns.map((target, column) => ({
    target,
    column,
    text: (cells[column] ?? '').trim(),
  }));
  if (mapped.every(({ target, text }) => target.kind === 'ignore' || text === '')) return null;
  const errors: RowError[] = [];
  const report = (column: number | null, code: RowCode, text: string, values: RowError['values'] = {}) => {
    const heading = column === null ? '' : headingOf(context, column);
    errors.push({ row, column, heading, code, text, values });
  };
  const texts: Record<TextField, string> = { name: '', segment: '', region: '', notes: '', location: '' };
  const figures: RowFigure[] = [];
  const year = rowYear(context, report);
  for (const { target, column, text } of mapped) {
    if (target.kind === 'text') texts[target.field] = readText(target.field, text, column, report);
    if (target.kind !== 'figure') continue;
    const value = readFigure(target, text, column, report);
    const ofYear = target.year === 'by-row' ? year : target.year;
    if (value !== null && ofYear !== null)
      figures.push({ figure: target.figure, year: ofYear, value, column, text });
  }
  if (texts.name === '') report(null, 'name-missing', '');
  if (totalNames.has(halfWidth(texts.name).toLowerCase().replace(/:$/, '')))
    report(null, 'total-row', texts.name);
  return { row, texts, figures, errors };
}

type Report = (column: number | null, code: RowCode, text: string, values?: RowError['values']) => void;

function headingOf({ headings }: Context, column: number): string {
  const heading = cleanLine(headings[column] ?? '');
  return heading === '' ? columnLetters(column + 1) : heading;
}

/** The year of the row, asked for only where figures take it; null when there is none or it cannot be read. */
function rowYear({ cells, mapping, thisYear }: Context, report: Report): number | null {
  const column = mapping.columns.findIndex((target) => target.kind === 'year');
  const hasFigures = mapping.columns.some((target, index) => {
    return target.kind === 'figure' && target.year === 'by-row' && (cells[index] ?? '').trim() !== '';
  });
  if (column < 0 || !hasFigures) return null;
  const text = (cells[column] ?? '').trim();
  const year = readYear(text, thisYear)?.year ?? null;
  if (year !== null && isYear(year)) return year;
  report(column, text === '' ? 'year-missing' : 'year-unreadable', text);
  return null;
}

function readText(field: TextField, text: string, column: number, report: Report): string {
  const clean = field === 'notes' ? cleanParagraphs(text) : cleanLine(text);
  if (clean.length <= limits.textLength) return clean;
  report(column, 'text-too-long', `${clean.slice(0, 80)}…`, { limit: limits.textLength });
  return clean;
}

function readFigure(target: FigureTarget, text: string, column: number, report: Report): number | null {
  const result = parseNumber(text, { decimal: target.decimal, powerOfTen: target.powerOfTen });
  const code = result.ok ? amountProblem(text, result.value) : result.code;
  if (code) report(column, code, text);
  if (code || !result.ok || result.value === null) return null;
  return target.negate && result.value !== 0 ? -result.value : result.value;
}

function amountProblem(text: string, value: number | null): RowCode | null {
  if (value === null) return null;
  if (isPercent(text)) return 'percent-for-amount';
  return Math.abs(value) > limits.amount ? 'number-too-large' : null;
}
