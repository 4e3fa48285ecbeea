import { largest } from '../../../engine/statistics/largest.ts';
import type { Account } from '../../../workspace/schema.ts';
import type { CellState, UnitCells, WhitespacePart } from '../schema/whitespace.ts';
import type { Firm } from './account-profit.ts';
import { accountFigures, fiveYears } from './figures.ts';
import { own } from './own.ts';
import { together, totalsOf, type WhitespaceTotals } from './whitespace-totals.ts';

export type { WhitespaceTotals } from './whitespace-totals.ts';

/** A row of the grid: an account, or one of its locations. */
export interface WhitespaceRow {
  readonly id: string;
  readonly accountId: string;
  readonly locationId: string | null;
  readonly name: string;
  /** This year's; null is not known. */
  readonly revenue: number | null;
  readonly cells: UnitCells;
  readonly totals: WhitespaceTotals;
  /** Revenue less `have`: what is bought from us and stands in no column. Null while either is not known. */
  readonly unplaced: number | null;
}

export interface OpenCell {
  readonly rowId: string;
  readonly offeringId: string;
  readonly state: 'could' | 'competitor';
  readonly value: number;
}

export interface OfferingTotals extends WhitespaceTotals {
  readonly offeringId: string;
}

export interface AccountTotals {
  readonly accountId: string;
  readonly name: string;
  readonly totals: WhitespaceTotals;
}

export type WhitespaceNote =
  | { readonly code: 'no-accounts' }
  | { readonly code: 'no-offerings' }
  | { readonly code: 'no-cells' }
  | { readonly code: 'not-looked-at'; readonly cells: number; readonly of: number }
  | { readonly code: 'without-value'; readonly cells: number }
  /** What these rows buy from us by the grid is more than their revenue. */
  | { readonly code: 'more-than-revenue'; readonly rows: number };

export interface WhitespaceResult {
  readonly rows: readonly WhitespaceRow[];
  readonly offerings: readonly OfferingTotals[];
  /** In the order of the document; an account with locations is the sum of its rows. */
  readonly accounts: readonly AccountTotals[];
  readonly total: WhitespaceTotals;
  /** The open cells with the largest values, the largest first. */
  readonly largestOpen: readonly OpenCell[];
  readonly notes: readonly WhitespaceNote[];
}

/** As many as can be gone through in a meeting. */
const openShown = 10;

/** A revenue that is exceeded by less was rounded. */
const revenueTolerance = 0.005;

/**
 * Accounts, or their locations, by our offerings: what they buy from us, from others and not yet, with totals by row, by
 * offering and by state, the share of wallet and the largest open cells. Convention: the wallet is what is bought today, so
 * "could" is outside it; a cell that nobody has looked at is neither open nor closed and is counted. Result is input to a
 * judgement.
 *
 * @throws RangeError when a value is not finite.
 * @see McDonald's twelve steps (MyCustomer, undated) on current and available spend; the four states are this site's own.
 * @example evaluateWhitespace(part, workspace).total.share // 0.41
 */
export function evaluateWhitespace(part: WhitespacePart, firm: Firm): WhitespaceResult {
  const ids = part.offerings.map(({ id }) => id);
  const byAccount = firm.accounts.map((account) => rowsOf(account, part, ids, firm.settings.thisYear));
  const rows = byAccount.flat();
  const offerings = ids.map((offeringId) => ({
    offeringId,
    ...totalsOf(rows.map(({ cells }) => own(cells, offeringId))),
  }));
  const total = together(offerings);
  return {
    rows,
    offerings,
    accounts: firm.accounts.map(({ id, name }, at) => ({
      accountId: id,
      name,
      totals: together((byAccount[at] ?? []).map(({ totals }) => totals)),
    })),
    total,
    largestOpen: largestOpen(rows, ids),
    notes: notesOf(rows, ids, total),
  };
}

/**
 * The cells of one offering that its totals are made of, the largest value first; those without a value last. Empty for an
 * offering that does not exist.
 *
 * @example offeringLines(result, 'service')[0] // { rowId: 'acme', state: 'have', value: 120_000 }
 */
export function offeringLines(
  { rows }: WhitespaceResult,
  offeringId: string,
): readonly { readonly rowId: string; readonly state: CellState; readonly value: number | null }[] {
  const lines = rows.flatMap(({ id, cells }) => {
    const cell = own(cells, offeringId);
    return cell ? [{ rowId: id, ...cell }] : [];
  });
  return lines.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1));
}

const nothing: UnitCells = {};

function rowsOf(
  account: Account,
  { rows, cells, locationCells }: WhitespacePart,
  ids: readonly string[],
  thisYear: number,
): WhitespaceRow[] {
  const row = (line: Pick<WhitespaceRow, 'id' | 'locationId' | 'name' | 'revenue' | 'cells'>) => {
    const totals = totalsOf(ids.map((id) => own(line.cells, id)));
    const unplaced = line.revenue === null || totals.count.have === 0 ? null : line.revenue - totals.have;
    return { ...line, accountId: account.id, totals, unplaced };
  };
  if (rows === 'accounts' || account.locations.length === 0) {
    const { revenueThisYear } = accountFigures(account, fiveYears(thisYear));
    return [
      row({
        id: account.id,
        locationId: null,
        name: account.name,
        revenue: revenueThisYear,
        cells: own(cells, account.id) ?? nothing,
      }),
    ];
  }
  const byLocation = own(locationCells, account.id) ?? {};
  return account.locations.map(({ id, name, figures }) =>
    row({
      id: JSON.stringify([account.id, id]),
      locationId: id,
      name: `${account.name} · ${name}`,
      revenue: figures[String(thisYear)]?.revenue ?? null,
      cells: own(byLocation, id) ?? nothing,
    }),
  );
}

function largestOpen(rows: readonly WhitespaceRow[], ids: readonly string[]): OpenCell[] {
  const open = rows.flatMap(({ id: rowId, cells }) =>
    ids.flatMap((offeringId): OpenCell[] => {
      const { state = 'none', value = null } = own(cells, offeringId) ?? {};
      const counts = (state === 'could' || state === 'competitor') && value !== null && value > 0;
      return counts ? [{ rowId, offeringId, state, value }] : [];
    }),
  );
  const first = largest(
    open.map(({ value }) => value),
    openShown,
  );
  return first.flatMap((at) => open[at] ?? []);
}

function notesOf(
  rows: readonly WhitespaceRow[],
  ids: readonly string[],
  { notLookedAt, withoutValue }: WhitespaceTotals,
): WhitespaceNote[] {
  const cells = rows.length * ids.length;
  if (rows.length === 0) return [{ code: 'no-accounts' }];
  if (ids.length === 0) return [{ code: 'no-offerings' }];
  if (notLookedAt === cells) return [{ code: 'no-cells' }];
  const above = rows.filter(
    ({ unplaced, revenue }) =>
      unplaced !== null && revenue !== null && unplaced < -revenueTolerance * Math.abs(revenue),
  );
  return [
    ...(notLookedAt > 0 ? [{ code: 'not-looked-at', cells: notLookedAt, of: cells } as const] : []),
    ...(withoutValue > 0 ? [{ code: 'without-value', cells: withoutValue } as const] : []),
    ...(above.length > 0 ? [{ code: 'more-than-revenue', rows: above.length } as const] : []),
  ];
}
