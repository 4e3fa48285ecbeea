import * as v from 'valibot';
import {
  duplicateIds,
  fraction,
  id,
  listOf,
  numberIn,
  readInputs,
  refused,
  text,
  wholeIn,
  type Migrations,
  type ParsedInputs,
} from '../../workspace/tool-schema.ts';

export const assetVersion = 1;

/** When the first margin comes and whether it is certain, as in the engine. */
export const conventions = ['excludingFirst', 'firstAtStart', 'firstAtEnd'] as const;
export type Convention = (typeof conventions)[number];

/** Which form is the asset value: without an end, or within the horizon. */
export const forms = ['endless', 'within'] as const;
export type Form = (typeof forms)[number];

/** What a chance is multiplied by. */
export const bases = ['lifetime', 'replacement'] as const;
export type Base = (typeof bases)[number];

/** Key of the figures that belong to no account of the document. */
export const noAccount = 'without-account';

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

/** Null is not known. */
export interface Replacing {
  readonly costPerPursuit: number | null;
  /** Pursuits won out of all, 0 to 1. */
  readonly winRate: number | null;
  readonly onboarding: number | null;
  readonly vacancyMonths: number | null;
  readonly rampMonths: number | null;
}

export interface Wish {
  readonly what: string;
  /** What the team thinks the relationship needs; null is not said. */
  readonly amount: number | null;
  /** By how much it raises the chance of keeping the account, in points as a fraction; null is not said. */
  readonly change: number | null;
  readonly base: Base;
}

export interface ProgrammePlan {
  /** Yearly margin of the accounts in the programme; null: that of this account. */
  readonly margin: number | null;
  readonly costAtStart: number | null;
  readonly costPerYear: number | null;
  /** What it changes: points of retention and of growth, and a part of the margin, as fractions. */
  readonly retention: number;
  readonly growth: number;
  readonly marginChange: number;
}

/** Everything said about one account. */
export interface AssetCase {
  /** Of the account, or {@link noAccount}. */
  readonly id: string;
  readonly figures: OwnFigures;
  readonly outlook: Outlook;
  readonly replacing: Replacing;
  readonly wish: Wish;
  readonly programme: ProgrammePlan;
}

export interface AssetInputs {
  readonly accountId: string;
  readonly cases: readonly AssetCase[];
}

/** The outlook is the method's own example (method.md, 6a); costs are the reader's to say. */
export function newCase(accountId: string): AssetCase {
  return {
    id: accountId,
    figures: { sales: null, margin: null, source: '' },
    outlook: {
      years: 10,
      retention: 0.9,
      curve: [],
      discount: 0.1,
      growth: 0,
      horizon: 10,
      convention: 'excludingFirst',
      form: 'endless',
    },
    replacing: {
      costPerPursuit: null,
      winRate: null,
      onboarding: null,
      vacancyMonths: null,
      rampMonths: null,
    },
    wish: { what: '', amount: null, change: null, base: 'lifetime' },
    programme: {
      margin: null,
      costAtStart: null,
      costPerYear: null,
      retention: 0,
      growth: 0,
      marginChange: 0,
    },
  };
}

export const defaultAssetInputs: AssetInputs = { accountId: noAccount, cases: [] };

export const assetLimits = {
  money: 1e12,
  /** Of margin as a fraction of sales. */
  margin: { min: -10, max: 1 },
  years: { min: 1, max: 40 },
  discount: 1,
  growth: { min: -0.5, max: 0.5 },
  months: 120,
  cases: 1000,
} as const;

export type ParsedAsset = ParsedInputs<AssetInputs>;

/** From the version that is the key to the one after it. Version 1 is the first that was ever written. */
export const migrations: Migrations = {};

const { money: most, margin, years, growth, months } = assetLimits;
const amount = v.nullable(numberIn(0, most));
const anyAmount = v.nullable(numberIn(-most, most));
const rate = v.nullable(numberIn(margin.min, margin.max));
const yearCount = wholeIn(years.min, years.max);
const points = numberIn(-1, 1);
const spell = v.nullable(numberIn(0, months));

const schema = v.strictObject({
  accountId: id,
  cases: listOf(
    v.strictObject({
      id,
      figures: v.strictObject({ sales: amount, margin: rate, source: text }),
      outlook: v.strictObject({
        years: yearCount,
        retention: fraction,
        curve: listOf(fraction, years.max),
        discount: numberIn(0, assetLimits.discount),
        growth: numberIn(growth.min, growth.max),
        horizon: yearCount,
        convention: v.picklist(conventions),
        form: v.picklist(forms),
      }),
      replacing: v.strictObject({
        costPerPursuit: amount,
        winRate: v.nullable(fraction),
        onboarding: amount,
        vacancyMonths: spell,
        rampMonths: v.nullable(wholeIn(0, months)),
      }),
      wish: v.strictObject({
        what: text,
        amount,
        change: v.nullable(points),
        base: v.picklist(bases),
      }),
      programme: v.strictObject({
        margin: anyAmount,
        costAtStart: amount,
        costPerYear: amount,
        retention: points,
        growth: points,
        marginChange: points,
      }),
    }),
    assetLimits.cases,
  ),
});

/**
 * Reads the inputs as they were stored or imported. Older versions are migrated; anything that does not fit is named by
 * path and code, and nothing is taken then.
 */
export function parseAssetInputs(
  value: unknown,
  version: number = assetVersion,
  steps: typeof migrations = migrations,
): ParsedAsset {
  const parsed = readInputs<AssetInputs>(schema, value, {
    from: version,
    to: assetVersion,
    migrations: steps,
  });
  if (!parsed.ok) return parsed;
  const issues = duplicateIds(parsed.inputs.cases, 'cases');
  return issues.length > 0 ? refused(issues) : parsed;
}
