import * as v from 'valibot';
import { lifetimeValue, lifetimeValueWithin } from '../engine/asset/lifetime-value.ts';
import { accountYear } from './figures.ts';
import type { Workspace } from './schema.ts';
import { fraction, listOf, numberIn, text, wholeIn } from './tool-schema.ts';
import { toolInputs } from './tool-slice.ts';

/** When the first margin comes and whether it is certain, as in the engine. */
export const conventions = ['excludingFirst', 'firstAtStart', 'firstAtEnd'] as const;
export type Convention = (typeof conventions)[number];

/** Which form is the asset value: without an end, or within the horizon. */
export const forms = ['endless', 'within'] as const;
export type Form = (typeof forms)[number];

export interface OwnFigures {
  /** Null: taken from the account. */
  readonly sales: number | null;
  /** Contribution after the cost to serve as a fraction of sales; null: taken from the account. */
  readonly margin: number | null;
  /** Where own figures come from, in the reader's words. */
  readonly source: string;
}

export interface Outlook {
  /** Of the plain exercise. */
  readonly years: number;
  /** Chance of keeping the account from one year to the next, 0 to 1. */
  readonly retention: number;
  /** The same by year, for the finite horizon; the last one goes on. Empty: `retention` in every year. */
  readonly curve: readonly number[];
  /** Per year, fractions. */
  readonly discount: number;
  readonly growth: number;
  /** Margins counted by the finite form. */
  readonly horizon: number;
  readonly convention: Convention;
  readonly form: Form;
}

export interface Figure {
  readonly value: number | null;
  /** `account`: worked out from the figures of the document; `own`: entered in the tool; `none`: neither. */
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

/** What the tool `asset` says of one account. */
export type AccountAsset =
  /** Nothing was said of the account there. */
  | { readonly kind: 'none' }
  /** What was said cannot be read here, such as by an older site. */
  | { readonly kind: 'unreadable' }
  /** Its yearly margin is not known. */
  | { readonly kind: 'no-margin' }
  /** The sum has no end: nobody leaves and nothing is discounted. */
  | { readonly kind: 'no-end' }
  | { readonly kind: 'known'; readonly value: number; readonly form: Form };

export const assetVersion = 1;

export const assetFigureLimits = {
  money: 1e12,
  /** Of margin as a fraction of sales. */
  margin: { min: -10, max: 1 },
  years: { min: 1, max: 40 },
  discount: 1,
  growth: { min: -0.5, max: 0.5 },
} as const;

const { money, margin: marginLimits, years, discount, growth } = assetFigureLimits;
const yearCount = wholeIn(years.min, years.max);

export const ownFigures = v.strictObject({
  sales: v.nullable(numberIn(0, money)),
  margin: v.nullable(numberIn(marginLimits.min, marginLimits.max)),
  source: text,
});

export const outlookFields = v.strictObject({
  years: yearCount,
  retention: fraction,
  curve: listOf(fraction, years.max),
  discount: numberIn(0, discount),
  growth: numberIn(growth.min, growth.max),
  horizon: yearCount,
  convention: v.picklist(conventions),
  form: v.picklist(forms),
});

/** The part of the tool's inputs that the value follows from. */
const valued = v.object({ id: v.string(), figures: ownFigures, outlook: outlookFields });
const stored = v.object({ cases: v.array(v.looseObject({ id: v.string() })) });

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

/**
 * The value of the relationship by the form and convention chosen, in the unit of the margin; null where that has no end.
 *
 * @throws RangeError when a number is not finite or outside the limits.
 * @see engine/asset/lifetime-value.ts for both forms.
 * @example assetValue(1_200_000, outlook) // 5_400_000 at 90 % retention and 10 % discount
 */
export function assetValue(margin: number, outlook: Outlook): number | null {
  const { retention, curve, discount: rate, growth: growing, horizon, convention, form } = outlook;
  const flow = { margin, discount: rate, growth: growing };
  if (form === 'endless') return lifetimeValue({ ...flow, retention }, convention);
  const retentions = curve.length > 0 ? curve : [retention];
  return lifetimeValueWithin({ ...flow, retentions, periods: horizon }, convention);
}

/**
 * What the tool `asset` shows as the value of an account, for tools that count with it: the same figures, the same formulas.
 *
 * @throws RangeError when a figure of the account is not finite.
 * @see {@link basisOf} and {@link assetValue}.
 * @example assetOfAccount(workspace, 'acme') // { kind: 'known', value: 5_400_000, form: 'endless' }
 */
export function assetOfAccount(
  workspace: Pick<Workspace, 'accounts' | 'settings' | 'tools'>,
  accountId: string,
): AccountAsset {
  const slice = toolInputs(workspace, 'asset');
  if (slice === null) return { kind: 'none' };
  const cases = slice.version === assetVersion ? v.safeParse(stored, slice.inputs) : null;
  if (!cases?.success) return { kind: 'unreadable' };
  const found = cases.output.cases.find(({ id }) => id === accountId);
  if (!found) return { kind: 'none' };
  const own = v.safeParse(valued, found);
  if (!own.success) return { kind: 'unreadable' };
  const { margin } = basisOf(own.output.figures, accountId, workspace);
  if (margin === null) return { kind: 'no-margin' };
  const { outlook } = own.output;
  const value = assetValue(margin, outlook);
  return value === null ? { kind: 'no-end' } : { kind: 'known', value, form: outlook.form };
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
