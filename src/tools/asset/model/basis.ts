import type { Account, Workspace } from '../../../workspace/schema.ts';
import { accountYear } from '../../../workspace/figures.ts';
import { noAccount, type OwnFigures } from '../schema.ts';

/** The account that is looked at. */
export type Chosen =
  | { readonly kind: 'none' }
  | { readonly kind: 'account'; readonly id: string; readonly name: string }
  /** Deleted elsewhere; what was said of it is still here. */
  | { readonly kind: 'gone'; readonly id: string };

export interface Figure {
  readonly value: number | null;
  /** `account`: worked out from the figures of the document; `own`: entered in this tool; `none`: neither. */
  readonly from: 'account' | 'own' | 'none';
}

/** What everything else is worked out from. */
export interface Basis {
  readonly year: number;
  readonly sales: Figure;
  /** Contribution as a fraction of sales. */
  readonly rate: Figure;
  /** Yearly contribution after the cost to serve, in workspace currency; null is not known. */
  readonly margin: number | null;
}

/**
 * The account of this id, and whether it is still in the document.
 *
 * @see The rule is this site's own.
 * @example chosenAccount('without-account', []) // { kind: 'none' }
 */
export function chosenAccount(id: string, accounts: readonly Account[]): Chosen {
  if (id === noAccount) return { kind: 'none' };
  const account = accounts.find((each) => each.id === id);
  return account ? { kind: 'account', id, name: account.name } : { kind: 'gone', id };
}

/**
 * Sales and yearly contribution of an account: this year's figures of the document, each replaced by the reader's own where
 * there is one. Money in workspace currency, the rate a fraction. The rate is unknown where sales are zero.
 *
 * @throws RangeError when a figure of a location is not finite.
 * @see Sherman, Sperry and Reese (2003), Key 3, for the contribution and Key 6 for the exercise it goes into.
 * @example basisOf({ sales: 8e6, margin: 0.15, source: '' }, 'without-account', workspace).margin // 1_200_000
 */
export function basisOf(
  own: OwnFigures,
  accountId: string,
  { accounts, settings }: Pick<Workspace, 'accounts' | 'settings'>,
): Basis {
  const account = accounts.find(({ id }) => id === accountId);
  const year = account ? accountYear(account, settings.thisYear) : { revenue: null, contribution: null };
  const ofSales = year.revenue ? ratio(year.contribution, year.revenue) : null;
  const sales = figure(own.sales, year.revenue);
  const rate = figure(own.margin, ofSales);
  const asCounted = sales.from !== 'own' && rate.from !== 'own';
  return {
    year: settings.thisYear,
    sales,
    rate,
    margin: asCounted ? year.contribution : product(sales.value, rate.value),
  };
}

function figure(own: number | null, ofAccount: number | null): Figure {
  if (own !== null) return { value: own, from: 'own' };
  return { value: ofAccount, from: ofAccount === null ? 'none' : 'account' };
}

function ratio(part: number | null, whole: number): number | null {
  return part === null ? null : part / whole;
}

function product(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a * b;
}
