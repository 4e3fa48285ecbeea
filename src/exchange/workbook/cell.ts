import type { Formula } from './formula.ts';

/** How a number is shown. `money` has the sign of the workbook's currency; `percent` shows a fraction. */
export type Format = 'plain' | 'whole' | 'tenth' | 'hundredth' | 'exact' | 'money' | 'percent';

export type TextStyle = 'title' | 'section' | 'head' | 'figureHead' | 'note' | 'remark' | 'strong';

export type Cell =
  /** Words, which stay words whatever they begin with; a number that only counts, such as a place; null is an empty cell. */
  | null
  | string
  | number
  | { readonly kind: 'text'; readonly text: string; readonly style: TextStyle }
  /** What the reader entered and may change here: it is shown as such. Null is not known. */
  | {
      readonly kind: 'input';
      readonly value: number | string | null;
      readonly format: Format;
      /** What may be entered, offered as a list; anything where there is none. */
      readonly choices: readonly string[];
    }
  /** A result that no formula gives, such as a simulated one. */
  | { readonly kind: 'fixed'; readonly value: number | string | null; readonly format: Format }
  /** A result; `cached` is the page's own value, which stands in the cell until something is changed. Null is "no answer". */
  | {
      readonly kind: 'formula';
      readonly formula: Formula;
      readonly cached: number | string | null;
      readonly format: Format;
    };

/** Whether a cell shows a number, and so stands at the right. */
export function isFigure(cell: Cell): boolean {
  if (cell === null || typeof cell === 'string') return false;
  if (typeof cell === 'number') return true;
  if (cell.kind === 'text') return false;
  const value = cell.kind === 'formula' ? cell.cached : cell.value;
  return typeof value === 'number' || (value === null && cell.format !== 'plain');
}

const noChoices: readonly string[] = [];

export function input(
  value: number | string | null,
  format: Format = 'plain',
  choices: readonly string[] = noChoices,
): Cell {
  return { kind: 'input', value, format, choices };
}

export function fixed(value: number | string | null, format: Format = 'plain'): Cell {
  return { kind: 'fixed', value, format };
}

export function result(formula: Formula, cached: number | string | null, format: Format = 'plain'): Cell {
  return { kind: 'formula', formula, cached, format };
}

const styled =
  (style: TextStyle) =>
  (text: string): Cell => ({ kind: 'text', text, style });

/** The name of a sheet at its top. */
export const title = styled('title');
/** The name of a part of a sheet. */
export const section = styled('section');
/** The name of a column. */
export const head = styled('head');
/** The same above figures, which stand at the right of their cells. */
export const figureHead = styled('figureHead');
/** A sentence inside its own cell, on as many lines as it takes. */
export const note = styled('note');
/** The same on one line, across the empty cells beside it. */
export const remark = styled('remark');
/** A word that is a result in itself. */
export const strong = styled('strong');
