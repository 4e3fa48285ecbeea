import type { FiguresByYear } from '../workspace/schema.ts';

/** An account as a table gives it, before it is matched with those of the document. */
export interface AccountDraft {
  readonly name: string;
  readonly segment: string;
  readonly region: string;
  readonly notes: string;
  readonly figures: FiguresByYear;
  readonly locations: readonly LocationDraft[];
}

export interface LocationDraft {
  readonly name: string;
  readonly figures: FiguresByYear;
}

/** Why a row is not taken. */
export type RowCode =
  | 'name-missing'
  | 'total-row'
  | 'duplicate-name'
  | 'duplicate-figure'
  | 'location-missing'
  | 'same-account'
  | 'year-missing'
  | 'year-unreadable'
  | 'not-a-number'
  | 'number-too-large'
  | 'excel-error'
  | 'percent-for-amount'
  | 'text-too-long';

export interface RowError {
  /** As a spreadsheet numbers it, from 1. */
  readonly row: number;
  /** Index of the column; null where it is the row as a whole. */
  readonly column: number | null;
  /** The column's heading, or its letter where there is none; empty for the row as a whole. */
  readonly heading: string;
  readonly code: RowCode;
  /** What stands in the cell, or the name in the row. */
  readonly text: string;
  /** Further slots of the sentence: `first` or `other` (a row), `limit`. */
  readonly values: Readonly<Record<string, string | number>>;
}
