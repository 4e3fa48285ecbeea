import * as v from 'valibot';
import {
  duplicateIds,
  fraction,
  id,
  listOf,
  numberIn,
  preset,
  readInputs,
  recordOf,
  refused,
  text,
  wholeIn,
  type Migrations,
  type ParsedInputs,
} from '../../workspace/tool-schema.ts';

export { defaultAssignmentInputs, newAccountSaid, newManagerSaid } from './presets.ts';

export const assignmentVersion = 1;

/** `in` counts; `possible` is tried as one more manager. */
export const standings = ['in', 'possible'] as const;
export type Standing = (typeof standings)[number];

/** Something an account may need of its manager. */
export interface Skill {
  readonly id: string;
  /** Key of the built-in name that is shown while the own one is empty. */
  readonly preset: string | null;
  readonly name: string;
}

/** What is said of one of our people; keyed by the person's id. */
export interface ManagerSaid {
  readonly id: string;
  readonly standing: Standing;
  /** Working hours per month; null is not known. */
  readonly hours: number | null;
  /** Part of them left for relationships, 0 to 1. */
  readonly share: number;
  readonly atLeast: number;
  /** Accounts at most; null for any number. */
  readonly atMost: number | null;
  /** By skill id, 1 to 5; a missing one is not known. */
  readonly skills: Readonly<Record<string, number>>;
  /** As typed, with commas between. */
  readonly languages: string;
  /** As typed, with commas between; empty is every region. */
  readonly regions: string;
  /** Where the ratings come from, in the reader's words. */
  readonly source: string;
}

/** A fit that somebody has set by hand. */
export interface OwnFit {
  /** 0 to 1. */
  readonly value: number;
  readonly reason: string;
}

/** What is said of one account of the document; keyed by the account's id. */
export interface AccountSaid {
  readonly id: string;
  /** Relationships; null is not known. */
  readonly newRelationships: number | null;
  readonly matureRelationships: number | null;
  /** Hours per month, in place of the ones worked out from relationships; null: worked out. */
  readonly hours: number | null;
  /** By skill id, the level needed, 1 to 5; a missing one is not asked for. */
  readonly needs: Readonly<Record<string, number>>;
  /** As typed, with commas between; empty asks for none. */
  readonly languages: string;
  /** Person who has it now; null is nobody. */
  readonly present: string | null;
  /** Points of fit that a change must bring; null: the common figure. */
  readonly changeCost: number | null;
  /** May stay without a manager. */
  readonly optional: boolean;
  /** Goes to this person in any case; null is free. */
  readonly pin: string | null;
  /** Does not go to these in any case. */
  readonly vetoes: readonly string[];
  /** By person's id. */
  readonly fits: Readonly<Record<string, OwnFit>>;
  readonly source: string;
}

/** What fit is made of; only the proportions matter. */
export interface FitWeights {
  readonly skills: number;
  readonly languages: number;
  readonly region: number;
}

export interface AssignmentSettings {
  /** Hours per month for one new or demanding relationship, and for one mature relationship. */
  readonly newHours: number;
  readonly matureHours: number;
  /** Months in which a relationship that was handed over takes the hours of a new one. */
  readonly settleMonths: number;
  /** Whether the limits are to hold in those months too. */
  readonly countSettling: boolean;
  readonly weights: FitWeights;
  /** Points of fit that a change of manager must bring. */
  readonly changeCost: number;
  /** Points of fit that the highest load costs for each 100 %. */
  readonly loadPenalty: number;
  /** Part of a manager's hours that may be used. */
  readonly mostLoad: number;
  /** Accounts per manager that are looked on as usual. */
  readonly usual: { readonly from: number; readonly to: number };
  /** Hours per month that are tried as one more manager's share. */
  readonly moreHours: number;
}

export interface AssignmentInputs {
  readonly skills: readonly Skill[];
  readonly managers: readonly ManagerSaid[];
  readonly accounts: readonly AccountSaid[];
  readonly settings: AssignmentSettings;
}

export const assignmentLimits = {
  skills: 8,
  managers: 40,
  accounts: 200,
  hours: 744,
  accountHours: 10_000,
  relationships: 500,
  relationshipHours: 100,
  months: 36,
  level: { min: 1, max: 5 },
  weight: 100,
  points: 1000,
} as const;

export const levels = [1, 2, 3, 4, 5] as const;

export type ParsedAssignment = ParsedInputs<AssignmentInputs>;

/** From the version that is the key to the one after it. Version 1 is the first that was ever written. */
export const migrations: Migrations = {};

const { level: levelLimits, weight: mostWeight } = assignmentLimits;
const level = wholeIn(levelLimits.min, levelLimits.max);
const weight = numberIn(0, mostWeight);
const points = numberIn(0, assignmentLimits.points);
const accountCount = wholeIn(0, assignmentLimits.accounts);
const relationships = v.nullable(numberIn(0, assignmentLimits.relationships));
const relationshipHours = numberIn(0, assignmentLimits.relationshipHours);

const manager = v.strictObject({
  id,
  standing: v.picklist(standings),
  hours: v.nullable(numberIn(0, assignmentLimits.hours)),
  share: fraction,
  atLeast: accountCount,
  atMost: v.nullable(accountCount),
  skills: recordOf(level),
  languages: text,
  regions: text,
  source: text,
});

const account = v.strictObject({
  id,
  newRelationships: relationships,
  matureRelationships: relationships,
  hours: v.nullable(numberIn(0, assignmentLimits.accountHours)),
  needs: recordOf(level),
  languages: text,
  present: v.nullable(id),
  changeCost: v.nullable(points),
  optional: v.boolean(),
  pin: v.nullable(id),
  vetoes: listOf(id, assignmentLimits.managers),
  fits: recordOf(v.strictObject({ value: fraction, reason: text })),
  source: text,
});

const schema = v.strictObject({
  skills: listOf(v.strictObject({ id, preset, name: text }), assignmentLimits.skills),
  managers: listOf(manager, assignmentLimits.managers),
  accounts: listOf(account, assignmentLimits.accounts),
  settings: v.strictObject({
    newHours: relationshipHours,
    matureHours: relationshipHours,
    settleMonths: numberIn(0, assignmentLimits.months),
    countSettling: v.boolean(),
    weights: v.strictObject({ skills: weight, languages: weight, region: weight }),
    changeCost: points,
    loadPenalty: points,
    mostLoad: numberIn(0.01, 2),
    usual: v.strictObject({ from: accountCount, to: accountCount }),
    moreHours: numberIn(0, assignmentLimits.hours),
  }),
});

/**
 * Reads the inputs as they were stored or imported. Older versions are migrated; anything that does not fit is named by
 * path and code, and nothing is taken then.
 */
export function parseAssignmentInputs(
  value: unknown,
  version: number = assignmentVersion,
  steps: typeof migrations = migrations,
): ParsedAssignment {
  const parsed = readInputs<AssignmentInputs>(schema, value, {
    from: version,
    to: assignmentVersion,
    migrations: steps,
  });
  if (!parsed.ok) return parsed;
  const { inputs } = parsed;
  const issues = (['skills', 'managers', 'accounts'] as const).flatMap((list) =>
    duplicateIds(inputs[list], list),
  );
  return issues.length > 0 ? refused(issues) : parsed;
}
