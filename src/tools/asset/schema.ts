import * as v from 'valibot';
import {
  assetFigureLimits,
  assetVersion,
  conventions,
  forms,
  outlookFields,
  ownFigures,
  type Convention,
  type Form,
  type Outlook,
  type OwnFigures,
} from '../../workspace/account-asset.ts';
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

export { assetVersion, conventions, forms, type Convention, type Form, type OwnFigures, type Outlook };

/** What a chance is multiplied by. */
export const bases = ['lifetime', 'replacement'] as const;
export type Base = (typeof bases)[number];

/** Key of the figures that belong to no account of the document. */
export const noAccount = 'without-account';

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

export const assetLimits = { ...assetFigureLimits, months: 120, cases: 1000 } as const;

export type ParsedAsset = ParsedInputs<AssetInputs>;

/** From the version that is the key to the one after it. Version 1 is the first that was ever written. */
export const migrations: Migrations = {};

const { money: most, months } = assetLimits;
const amount = v.nullable(numberIn(0, most));
const anyAmount = v.nullable(numberIn(-most, most));
const points = numberIn(-1, 1);
const spell = v.nullable(numberIn(0, months));

const schema = v.strictObject({
  accountId: id,
  cases: listOf(
    v.strictObject({
      id,
      figures: ownFigures,
      outlook: outlookFields,
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
