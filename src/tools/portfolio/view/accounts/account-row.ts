import type { Account, AccountLocation } from '../../../../workspace/schema.ts';
import { accountFigures, fiveYears } from '../../model/figures.ts';
import type { YearNet } from '../../model.ts';

/** A row of figures: an account, or one of its locations. */
export interface FigureRow {
  readonly id: string;
  readonly name: string;
  readonly years: readonly YearNet[];
  readonly net: number | null;
  /** A year or a cost is missing in `net`. */
  readonly incomplete: boolean;
  /** Sums of locations cannot be typed over. */
  readonly isSum: boolean;
}

export interface AccountRow extends FigureRow {
  readonly account: Account;
}

const nobody: Account = { id: '', name: '', segment: '', region: '', notes: '', figures: {}, locations: [] };

/** The years of the columns. */
export function shownYears(thisYear: number): number[] {
  return figureRow(nobody, thisYear).years.map(({ year }) => year);
}

function figureRow(account: Account, thisYear: number): FigureRow {
  const figures = accountFigures(account, fiveYears(thisYear));
  const missingYear = figures.knownYears < figures.years.length;
  return {
    id: account.id,
    name: account.name,
    years: figures.years,
    net: figures.net,
    incomplete: figures.net !== null && (missingYear || figures.years.some((year) => year.incomplete)),
    isSum: account.locations.length > 0,
  };
}

/**
 * Rows for the five years around this one. An account that is the same object gets the same row, so that an edit among
 * thousands of accounts makes one new row.
 */
export function accountRows(thisYear: number): (accounts: readonly Account[]) => readonly AccountRow[] {
  const known = new WeakMap<Account, AccountRow>();
  const rowOf = (account: Account): AccountRow => {
    const made = known.get(account) ?? { ...figureRow(account, thisYear), account };
    known.set(account, made);
    return made;
  };
  return (accounts) => accounts.map(rowOf);
}

export function locationRow(location: AccountLocation, thisYear: number): FigureRow {
  return figureRow({ ...nobody, ...location }, thisYear);
}
